#include "core/net/socketplatform.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <ws2tcpip.h>
#else
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace culvert::net {

namespace {

constexpr int backlog = 128;

SocketHandle systemHandle(qintptr socket)
{
    return SocketHandle(socket);
}

template <typename T>
void setOption(qintptr socket, int level, int name, const T &value)
{
    setsockopt(systemHandle(socket), level, name, reinterpret_cast<const char *>(&value),
               sizeof value);
}

int familyOf(const SocketAddress &address)
{
    return address.storage.ss_family;
}

Outcome<Socket> made(int family)
{
    Socket socket = newSocket(family);
    if (!socket.isValid())
        return tl::unexpected(lastSocketError());
    return socket;
}

std::optional<SystemError> bindTo(const Socket &socket, SocketAddress address)
{
    if (::bind(systemHandle(socket.handle()), address.get(), address.size) != 0)
        return lastSocketError();
    return {};
}

Outcome<Socket> listening(Socket socket)
{
    if (::listen(systemHandle(socket.handle()), backlog) != 0)
        return tl::unexpected(lastSocketError());
    return socket;
}

Outcome<Socket> connecting(Socket socket, SocketAddress address)
{
    if (::connect(systemHandle(socket.handle()), address.get(), address.size) != 0
        && !isUnderWay(lastSocketError()))
        return tl::unexpected(lastSocketError());
    return socket;
}

} // namespace

Outcome<Socket> listenTcp(const QHostAddress &address, quint16 port)
{
    const SocketAddress local = tcpAddress(address, port);
    Outcome<Socket> socket = made(familyOf(local));
    if (!socket)
        return socket;
    prepareToBind(socket->handle());
    if (familyOf(local) == AF_INET6)
        setOption(socket->handle(), IPPROTO_IPV6, IPV6_V6ONLY, int(1));
    if (const std::optional<SystemError> error = bindTo(*socket, local))
        return tl::unexpected(*error);
    return listening(std::move(*socket));
}

Outcome<Socket> listenUnix(const QString &path, int mask)
{
    const std::optional<SocketAddress> local = unixAddress(path);
    if (!local)
        return tl::unexpected(pathTooLong());
    Outcome<Socket> socket = made(AF_UNIX);
    if (!socket)
        return socket;
    if (const std::optional<SystemError> error = bindTo(*socket, *local))
        return tl::unexpected(*error);
    const std::optional<SystemError> unset = setSocketFileMode(path, mask);
    Outcome<Socket> open = unset ? tl::unexpected(*unset) : listening(std::move(*socket));
    if (!open)
        QFile::remove(path);
    return open;
}

Outcome<Socket> accept(qintptr listener)
{
    Socket socket = acceptedSocket(listener);
    if (!socket.isValid())
        return tl::unexpected(lastSocketError());
    return socket;
}

Outcome<Socket> connectTcp(const QHostAddress &address, quint16 port, const QHostAddress &from)
{
    const SocketAddress remote = tcpAddress(address, port);
    Outcome<Socket> socket = made(familyOf(remote));
    if (!socket)
        return socket;
    const std::optional<SystemError> unbound =
        from.isNull() ? std::nullopt : bindTo(*socket, tcpAddress(from, 0));
    if (unbound)
        return tl::unexpected(*unbound);
    return connecting(std::move(*socket), remote);
}

Outcome<Socket> connectUnix(const QString &path)
{
    const std::optional<SocketAddress> remote = unixAddress(path);
    if (!remote)
        return tl::unexpected(pathTooLong());
    Outcome<Socket> socket = made(AF_UNIX);
    return socket ? connecting(std::move(*socket), *remote) : std::move(socket);
}

std::optional<SystemError> connectResult(qintptr socket)
{
    int number = 0;
    socklen_t size = sizeof number;
    if (getsockopt(systemHandle(socket), SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&number),
                   &size)
        != 0)
        return lastSocketError();
    if (number == 0)
        return {};
    return SystemError{number};
}

bool isAlive(const QString &unixPath)
{
    const Outcome<Socket> socket = connectUnix(unixPath);
    return socket ? !connectResult(socket->handle()) : socket.error().isQueueFull();
}

bool isLeftBehind(const QString &unixPath)
{
    const Outcome<Socket> socket = connectUnix(unixPath);
    return !socket && socket.error().isRefused() && !socket.error().isMissing();
}

void setNoDelay(qintptr socket)
{
    setOption(socket, IPPROTO_TCP, TCP_NODELAY, int(1));
}

void setTcpKeepAlive(qintptr socket)
{
    setOption(socket, SOL_SOCKET, SO_KEEPALIVE, int(1));
}

void resetOnClose(qintptr socket)
{
    setOption(socket, SOL_SOCKET, SO_LINGER, linger{1, 0});
}

} // namespace culvert::net
