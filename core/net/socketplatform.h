#pragma once

#include "core/net/socket.h"
#include "core/net/socketaddress.h"

/// What differs between the systems' sockets, for socket.cpp alone: one file a platform.
namespace culvert::net {

SystemError lastSocketError(); ///< errno, WSAGetLastError()
SystemError pathTooLong();
bool isUnderWay(const SystemError &error); ///< of connect(): it goes on by itself

/// Non-blocking and close-on-exec; invalid: lastSocketError().
Socket newSocket(int family);
Socket acceptedSocket(qintptr listener);

/// A port that a closed connection still lingers on can be taken again, and nobody else's can.
void prepareToBind(qintptr socket);
/// Between bind() and listen() of a Unix socket: nobody can connect yet.
std::optional<SystemError> setSocketFileMode(const QString &path, int mask);

} // namespace culvert::net
