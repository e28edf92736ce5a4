#pragma once

#include "core/profile/forward.h"

#include <QList>
#include <QStringList>

namespace culvert {

/// What an sshd has to let through so that some forwards work, in the spelling that it compares
/// (sshd_config(5), PermitOpen and PermitListen).
struct Permissions
{
    bool opensSockets = false; ///< connects to Unix sockets
    bool listensOnSockets = false; ///< -R on a Unix socket
    bool opensAnything = false; ///< SOCKS: the client names the target
    bool listensOnAnyPort = false; ///< the server picks it
    bool needsGatewayPorts = false; ///< an address that sshd does not give by itself
    bool opens = false; ///< connects anywhere, be it for the proof of a remote forward
    bool listens = false;
    QStringList open; ///< for permitopen and PermitOpen; nothing where anything is opened
    QStringList listen; ///< for permitlisten and PermitListen
};

/// Of the forwards that are switched on.
Permissions permissionsFor(const QList<Forward> &forwards);

/// False: sshd's permissions cannot spell it.
bool canBePermitted(const Forward &forward);

} // namespace culvert
