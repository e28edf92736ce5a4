#pragma once

#include <QHostAddress>
#include <QString>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <sys/socket.h>
#endif

#include <optional>

namespace culvert::net {

#ifdef Q_OS_WIN
using SocketHandle = SOCKET;
#else
using SocketHandle = int;
#endif

/// Whatever a socket may be bound or connected to.
struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t size = 0;

    sockaddr *get() { return reinterpret_cast<sockaddr *>(&storage); }
};

SocketAddress tcpAddress(const QHostAddress &address, quint16 port);
std::optional<SocketAddress> unixAddress(const QString &path); ///< none: the path is too long

} // namespace culvert::net
