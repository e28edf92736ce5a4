#include "core/net/socket.h"

#include "core/net/peek.h"
#include "core/net/socketaddress.h"

#include <QFile>

#include <qt_windows.h>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace culvert::net {

namespace {

constexpr int backlog = 128;
constexpr int loopbackPatience = 2000; // ms

tl::unexpected<SystemError> lastError()
{
    return tl::unexpected(SystemError{WSAGetLastError()});
}

SOCKET handleOf(qintptr socket)
{
    return SOCKET(socket);
}

void setOption(qintptr socket, int level, int name, int value)
{
    setsockopt(handleOf(socket), level, name, reinterpret_cast<const char *>(&value), sizeof value);
}

void setMode(qintptr socket, u_long nonBlocking)
{
    ioctlsocket(handleOf(socket), long(FIONBIO), &nonBlocking);
}

Socket newSocket(int family)
{
    Socket socket(qintptr(WSASocketW(family, SOCK_STREAM, 0, nullptr, 0,
                                     WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT)));
    if (socket.isValid())
        setNonBlocking(socket.handle());
    return socket;
}

Outcome<Socket> connectTo(Socket socket, SocketAddress &address)
{
    if (::connect(handleOf(socket.handle()), address.get(), address.size) != 0
        && WSAGetLastError() != WSAEWOULDBLOCK)
        return lastError();
    return socket;
}

Outcome<Socket> listenOn(Socket socket, SocketAddress &address)
{
    if (::bind(handleOf(socket.handle()), address.get(), address.size) != 0
        || ::listen(handleOf(socket.handle()), backlog) != 0)
        return lastError();
    return socket;
}

int lengthOf(size_t size)
{
    return int(std::min(size, size_t(INT_MAX)));
}

Received receiveWith(qintptr socket, std::span<char> into, int flags)
{
    const int size = ::recv(handleOf(socket), into.data(), lengthOf(into.size()), flags);
    if (size > 0)
        return {Received::Kind::Data, size};
    if (size == 0)
        return {Received::Kind::End, 0};
    const bool later = WSAGetLastError() == WSAEWOULDBLOCK;
    return {later ? Received::Kind::WouldBlock : Received::Kind::Error, 0};
}

} // namespace

void Socket::close()
{
    if (isValid())
        ::closesocket(handleOf(release()));
}

QString SystemError::text() const
{
    return qt_error_string(number).trimmed();
}

bool SystemError::isAddressInUse() const
{
    return number == WSAEADDRINUSE;
}

bool SystemError::isPermission() const // also another program's exclusive hold on the port
{
    return number == WSAEACCES;
}

bool SystemError::isRefused() const
{
    return number == WSAECONNREFUSED || number == ERROR_FILE_NOT_FOUND;
}

bool SystemError::isTimedOut() const
{
    return number == WSAETIMEDOUT;
}

bool SystemError::isUnreachable() const
{
    return number == WSAENETUNREACH || number == WSAEHOSTUNREACH || number == WSAENETDOWN;
}

bool SystemError::isFamilyMissing() const
{
    return number == WSAEAFNOSUPPORT || number == WSAEADDRNOTAVAIL;
}

Outcome<Socket> listenTcp(const QHostAddress &address, quint16 port)
{
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    Socket socket = newSocket(v6 ? AF_INET6 : AF_INET);
    if (!socket.isValid())
        return lastError();
    setOption(socket.handle(), SOL_SOCKET, SO_EXCLUSIVEADDRUSE, 1); // nobody can take it from us
    if (v6)
        setOption(socket.handle(), IPPROTO_IPV6, IPV6_V6ONLY, 1);
    SocketAddress bound = tcpAddress(address, port);
    return listenOn(std::move(socket), bound);
}

Outcome<Socket> listenUnix(const QString &path, int) // who may connect is the folder's business
{
    std::optional<SocketAddress> address = unixAddress(path);
    if (!address)
        return tl::unexpected(SystemError{WSAENAMETOOLONG});
    Socket socket = newSocket(AF_UNIX);
    if (!socket.isValid())
        return lastError();
    return listenOn(std::move(socket), *address);
}

std::optional<Socket> accept(qintptr listener)
{
    Socket socket(qintptr(::accept(handleOf(listener), nullptr, nullptr)));
    if (!socket.isValid())
        return {};
    SetHandleInformation(HANDLE(socket.handle()), HANDLE_FLAG_INHERIT, 0);
    setNonBlocking(socket.handle());
    return socket;
}

Outcome<Socket> connectTcp(const QHostAddress &address, quint16 port, const QHostAddress &from)
{
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    Socket socket = newSocket(v6 ? AF_INET6 : AF_INET);
    if (!socket.isValid())
        return lastError();
    if (!from.isNull()) {
        SocketAddress local = tcpAddress(from, 0);
        if (::bind(handleOf(socket.handle()), local.get(), local.size) != 0)
            return lastError();
    }
    SocketAddress remote = tcpAddress(address, port);
    return connectTo(std::move(socket), remote);
}

Outcome<Socket> connectUnix(const QString &path)
{
    std::optional<SocketAddress> address = unixAddress(path);
    if (!address)
        return tl::unexpected(SystemError{WSAENAMETOOLONG});
    Socket socket = newSocket(AF_UNIX);
    if (!socket.isValid())
        return lastError();
    return connectTo(std::move(socket), *address);
}

std::optional<SystemError> connectResult(qintptr socket)
{
    int number = 0;
    int size = sizeof number;
    if (getsockopt(handleOf(socket), SOL_SOCKET, SO_ERROR, reinterpret_cast<char *>(&number), &size)
        != 0)
        number = WSAGetLastError();
    if (number == 0)
        return {};
    return SystemError{number};
}

namespace {

/// Blocks, but only as long as the system needs to complete a connection to itself.
std::optional<Socket> acceptSoon(qintptr listener)
{
    WSAPOLLFD wait{handleOf(listener), POLLRDNORM, 0};
    return WSAPoll(&wait, 1, loopbackPatience) == 1 ? accept(listener) : std::nullopt;
}

} // namespace

/// Windows has no pairs: two sockets on loopback, and nobody else between them.
Outcome<std::pair<Socket, Socket>> socketPair()
{
    const Outcome<Socket> listener = listenTcp(QHostAddress::LocalHost, 0);
    if (!listener)
        return tl::unexpected(listener.error());
    Outcome<Socket> ours = connectTcp(QHostAddress::LocalHost, localPort(listener->handle()));
    if (!ours)
        return tl::unexpected(ours.error());
    std::optional<Socket> theirs = acceptSoon(listener->handle());
    if (!theirs || peerText(theirs->handle()) != u"127.0.0.1:%1"_s.arg(localPort(ours->handle())))
        return tl::unexpected(SystemError{WSAECONNREFUSED});
    setNoDelay(ours->handle());
    setNoDelay(theirs->handle());
    return std::pair{std::move(*ours), std::move(*theirs)};
}

Received receive(qintptr socket, std::span<char> into)
{
    return receiveWith(socket, into, 0);
}

Received peek(qintptr socket, std::span<char> into)
{
    return receiveWith(socket, into, MSG_PEEK);
}

Outcome<qsizetype> send(qintptr socket, std::span<const char> bytes)
{
    const int size = ::send(handleOf(socket), bytes.data(), lengthOf(bytes.size()), 0);
    if (size >= 0)
        return size;
    if (WSAGetLastError() == WSAEWOULDBLOCK)
        return 0;
    return lastError();
}

void shutdownWrite(qintptr socket)
{
    ::shutdown(handleOf(socket), SD_SEND);
}

void shutdownBoth(qintptr socket)
{
    ::shutdown(handleOf(socket), SD_BOTH);
}

void setNonBlocking(qintptr socket)
{
    setMode(socket, 1);
}

void setBlocking(qintptr socket)
{
    setMode(socket, 0);
}

void setNoDelay(qintptr socket)
{
    setOption(socket, IPPROTO_TCP, TCP_NODELAY, 1);
}

void setTcpKeepAlive(qintptr socket)
{
    setOption(socket, SOL_SOCKET, SO_KEEPALIVE, 1);
}

void resetOnClose(qintptr socket)
{
    const linger now{1, 0};
    setsockopt(handleOf(socket), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&now),
               sizeof now);
}

void cork(qintptr) {}

void uncork(qintptr) {}

void quickAck(qintptr) {}

Delivery delivery(qintptr, std::chrono::milliseconds)
{
    return Delivery::Unknown;
}

void startSockets()
{
    WSADATA data{};
    WSAStartup(MAKEWORD(2, 2), &data);
}

} // namespace culvert::net
