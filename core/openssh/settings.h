#pragma once

#include "core/openssh/hostoptions.h"
#include "core/openssh/jumps.h"
#include "core/openssh/opensshversion.h"

namespace culvert {

/// What one keyword was set to, as `ssh -G` prints it, and by which line.
struct Setting
{
    QStringList values;
    ConfigPlace place;
};

/// What was set so far: for most keywords the first value wins, some add up.
struct Settings
{
    /// One IdentityFile or CertificateFile.
    struct KeyFile
    {
        QString path;
        bool fromUser = true; ///< not from the system's file
        bool operator==(const KeyFile &) const = default;
    };

    QHash<QString, Setting> first; ///< by canonical keyword
    QList<KeyFile> identityFiles;
    QList<KeyFile> certificateFiles;
    QList<Forward> forwards;
    QList<int> emptyBinds; ///< see HostOptions
    std::optional<JumpSpec> jump;
    std::optional<QString> proxyCommand;
    QList<LeftOut> leftOut;
    QStringList missingIdentities; ///< -i files that are not there: left out, as ssh does it
    QStringList warnings;

    bool has(const QString &keyword) const { return first.contains(keyword); }
    QString value(const QString &keyword, const QString &absent = {}) const;
    void set(const QString &keyword, const QStringList &values, const ConfigPlace &place);
    void addForward(const Forward &forward, bool emptyBind, const ConfigPlace &place);
};

quint16 defaultPort(); ///< the service "ssh", else 22

/// Whether the names in RevokedHostKeys may have tokens and variables (since 9.4).
bool expandsRevokedHostKeys(const OpenSshVersion &version);

/// The typed form, without `hostname` and what is expanded with it. What nobody set gets the
/// default of that OpenSSH.
HostOptions hostOptionsFrom(const Settings &settings,
                            const OpenSshVersion &version = installedOpenSsh());

} // namespace culvert
