#pragma once

#include "core/profile/forward.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <chrono>
#include <optional>

namespace culvert {

// ssh_config(5)'s own values.

enum class StrictHostKeyChecking
{
    Yes,
    Ask,
    AcceptNew,
    No
};
enum class AddressFamily
{
    Any,
    Inet,
    Inet6
};
enum class OnForwardFailure
{
    CloseSession,
    KeepOthers
}; ///< ExitOnForwardFailure yes / no

/// Which sockets SO_KEEPALIVE is set on.
enum class TcpKeepAlive
{
    No,
    Transport, ///< the one to the server
    All ///< those of forwarded connections too
};

/// When keys are exchanged anew (RekeyLimit).
struct RekeyLimit
{
    quint64 bytes = 0; ///< 0: as many as the cipher's default
    std::chrono::seconds time{0}; ///< 0: never because of time

    bool operator==(const RekeyLimit &) const = default;
};

/// A value's place: "file:line"; "command line" and "default" are places too.
struct ConfigPlace
{
    QString file;
    int line = 0; ///< 0: not from a file

    bool operator==(const ConfigPlace &) const = default;
};

/// Whether PubkeyAuthentication says "unbound" or "host-bound" instead of yes.
enum class PubkeyBinding
{
    Any,
    Unbound,
    HostBound
};

/// A setting that ssh would obey and Culvert does not.
struct LeftOut
{
    QString keyword; ///< as written, in lower case
    QString value;
    ConfigPlace place;

    bool operator==(const LeftOut &) const = default;
};

/// What ssh_config(5) comes to for one host: the typed form of `ssh -G`. Defaults are ssh's own.
/// Paths are unexpanded where `ssh -G` prints them so; SshConfig::expand() gives the file to open.
struct HostOptions
{
    QString originalHost; ///< as asked for
    QString hostname; ///< after HostName and canonicalization
    QString user;
    quint16 port = 22;
    AddressFamily addressFamily = AddressFamily::Any;
    bool batchMode = false;
    bool compression = false;
    bool clearAllForwardings = false;
    OnForwardFailure exitOnForwardFailure = OnForwardFailure::KeepOthers;
    bool gatewayPorts = false;
    bool identitiesOnly = false;
    bool kbdInteractiveAuthentication = true;
    bool passwordAuthentication = true;
    bool pubkeyAuthentication = true;
    PubkeyBinding pubkeyBinding = PubkeyBinding::Any;
    bool gssapiAuthentication = false;
    bool streamLocalBindUnlink = false;
    int streamLocalBindMask = 0177; ///< octal, as ssh prints it
    StrictHostKeyChecking strictHostKeyChecking = StrictHostKeyChecking::Ask;
    TcpKeepAlive tcpKeepAlive = TcpKeepAlive::Transport;
    int connectionAttempts = 1;
    int numberOfPasswordPrompts = 3;
    std::optional<int> serverAliveCountMax; ///< none: nobody set it
    std::optional<std::chrono::seconds> serverAliveInterval; ///< none: nobody set it
    std::optional<std::chrono::seconds> connectTimeout; ///< none: the system's
    QList<Forward> forwards; ///< of the configuration, in file order
    QList<int> emptyBinds; ///< the forwards written ":port", which `ssh -G` tells from "*:port"
    QStringList identityFiles; ///< ssh's defaults where none is set
    bool identityFilesAreDefault = true;
    QStringList missingIdentities; ///< -i files that are not there: left out, as ssh does it
    QStringList certificateFiles;
    QStringList globalKnownHostsFiles;
    QStringList userKnownHostsFiles;
    QStringList revokedHostKeys; ///< empty: none
    QStringList permitRemoteOpen; ///< empty: any; "none": nothing
    QString proxyJump; ///< empty: none
    QString proxyCommand; ///< empty: none; tokens unexpanded
    QString identityAgent; ///< empty: SSH_AUTH_SOCK; "none"
    QString securityKeyProvider; ///< a library's path; empty: "internal"
    QString hostKeyAlias;
    QString bindAddress;
    QString preferredAuthentications; ///< empty: the default order
    bool hashKnownHosts = false;
    bool checkHostIp = false;
    QString ciphers; ///< empty: the library's own; else as configured, + - ^ kept
    QString kexAlgorithms;
    QString macs;
    QString hostKeyAlgorithms;
    QString pubkeyAcceptedAlgorithms;
    RekeyLimit rekeyLimit;
    QHash<QString, ConfigPlace> places; ///< by keyword in lower case; missing: a default
    QList<LeftOut> leftOut; ///< what ssh would obey and we do not
    QStringList warnings; ///< what ssh would warn of while reading; English, for the log

    bool operator==(const HostOptions &) const = default;
};

} // namespace culvert
