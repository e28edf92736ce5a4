#pragma once

#include "core/imports/sshconfigimport.h"
#include "core/openssh/commandline.h"

namespace culvert {

/// One tunnel that other people's words describe.
struct Importable
{
    Profile profile; ///< as it would be saved
    QList<Forward> forwards; ///< its own and those that its configuration adds
    QString jump; ///< likewise
    QString destination; ///< where it leads in the end: "ann@db.internal:2222"
    QStringList obstacles; ///< what would be lost, and why; one sentence each
    QStringList commands; ///< what starting it would run on this computer
    QString problem = {}; ///< why it cannot be saved at all; empty: it can

    bool operator==(const Importable &) const = default;
};

/// What a list was read from.
enum class ImportFormat
{
    SshConfig,
    SshConfigText, ///< lines of it that stand in no file: copied
    Putty,
    CommandLine, ///< ssh … or autossh …
    Profiles, ///< our own JSON
};

/// The tunnels that one file, text or command line describes.
struct ImportList
{
    ImportFormat format = ImportFormat::SshConfig;
    QList<Importable> items;
};

/// What a file or folder holds, recognised by what stands in it: an ssh_config, PuTTY's sessions
/// (its folder, one file of it, a .reg export), profiles. Empty: ~/.ssh/config. `how` is
/// ssh_config's business only. Executes nothing, but may look names up where the configuration
/// canonicalizes them: not on the main thread of a desktop. Fails with ProfileInvalid, or with
/// NameNotResolved as resolveHost() does.
Result<ImportList> importListOfFile(const QString &file, ImportAs how);

ImportList importListOfCommand(const SshCommand &command);

/// The same for pasted text: a command line, lines of an ssh_config, a .reg export, profiles.
Result<ImportList> importListOfText(const QByteArray &text);

/// True for text that importListOfText() is likely to make something of.
bool looksImportable(const QByteArray &text);

/// PuTTY's sessions from where it keeps them itself; fails with ProfileInvalid where it has none.
Result<ImportList> importListOfPutty();

/// Whether it is imported unless the person says otherwise.
bool isWorthImporting(const Importable &item, ImportFormat format);

} // namespace culvert
