#pragma once

#include "core/base/result.h"
#include "core/openssh/hostoptions.h"
#include "core/profile/profile.h"

namespace culvert {

/// A Host alias of an ssh_config file that stands for one host.
struct ImportableHost
{
    QString alias;
    ConfigPlace place; ///< the Host line
    HostOptions options; ///< what the file comes to for it, with nothing executed
    QStringList obstacles; ///< what would be lost, and why; one sentence each
    QStringList commands; ///< what starting it would run on this machine: Match exec, ProxyCommand

    bool operator==(const ImportableHost &) const = default;
};

/// The aliases without wildcards and negation, Includes followed, each once, in the file's order.
/// Executes nothing. An empty name is ~/.ssh/config. Fails with ProfileInvalid where there is no
/// such file or a line that ssh refuses too, or with NameNotResolved as resolveHost() does.
Result<QList<ImportableHost>> importableHosts(const QString &file);

/// The same for lines that stand in no file.
Result<QList<ImportableHost>> importableHostsOfText(const QByteArray &text);

/// What the user's files say, as options of a profile that stands by itself; the system's own file
/// is there without them.
QList<ConfigOption> optionsFromFiles(const HostOptions &options);

/// Whether a profile goes on following the file it was imported from.
enum class ImportAs
{
    Linked, ///< the alias alone: later changes of the file take effect
    Copied, ///< its values, independent of the file
};

/// A profile for the alias, named like it. `file` as in importableHosts(). A text has no file that
/// could be followed: only copies can be made of it.
Profile importedProfile(const ImportableHost &host, const QString &file, ImportAs how);

} // namespace culvert
