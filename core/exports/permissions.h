#pragma once

#include "core/profile/forward.h"

#include <QList>
#include <QStringList>

namespace culvert {

/// What an sshd has to let through so that these forwards work, spelled as it compares.
struct Permissions
{
    bool opensSockets = false; ///< connects to Unix sockets
    bool listensOnSockets = false; ///< -R on a Unix socket
    bool opensAnything = false; ///< SOCKS: the client names the target
    bool listensOnAnyPort = false; ///< the server picks it
    bool needsGatewayPorts = false; ///< an address that sshd does not give by itself
    bool opens = false; ///< anything at all; the way back of a proof counts
    bool listens = false;
    QStringList open; ///< for permitopen and PermitOpen; nothing where anything is opened
    QStringList listen; ///< for permitlisten and PermitListen
};

/// Of the forwards that are switched on.
Permissions permissionsFor(const QList<Forward> &forwards);

/// False: sshd's permissions cannot spell it.
bool canBePermitted(const Forward &forward);

} // namespace culvert
