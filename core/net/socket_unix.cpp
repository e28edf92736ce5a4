#include "core/net/socket.h"

#include "core/net/peek.h"
#include "core/net/socketaddress.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstring>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#include <sys/ioctl.h>
#endif

namespace culvert::net {

namespace {

constexpr int backlog = 128;

tl::unexpected<SystemError> lastError()
{
    return tl::unexpected(SystemError{errno});
}

int handleOf(qintptr socket)
{
    return int(socket);
}

Socket newSocket(int family)
{
#ifdef SOCK_CLOEXEC
    return Socket(::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
#else
    Socket socket(::socket(family, SOCK_STREAM, 0));
    if (socket.isValid()) {
        fcntl(handleOf(socket.handle()), F_SETFD, FD_CLOEXEC);
        setNonBlocking(socket.handle());
    }
    return socket;
#endif
}

void setOption(qintptr socket, int level, int name, int value)
{
    setsockopt(handleOf(socket), level, name, &value, sizeof value);
}

Outcome<Socket> connectTo(Socket socket, SocketAddress &address)
{
    int rc = 0;
    do {
        rc = ::connect(handleOf(socket.handle()), address.get(), address.size);
    } while (rc != 0 && errno == EINTR);
    if (rc != 0 && errno != EINPROGRESS)
        return lastError();
    return socket;
}

} // namespace

void Socket::close()
{
    if (isValid())
        ::close(handleOf(release()));
}

QString SystemError::text() const
{
    return QString::fromLocal8Bit(std::strerror(number));
}

bool SystemError::isAddressInUse() const
{
    return number == EADDRINUSE;
}

bool SystemError::isPermission() const
{
    return number == EACCES || number == EPERM;
}

bool SystemError::isRefused() const
{
    return number == ECONNREFUSED || number == ENOENT;
}

bool SystemError::isTimedOut() const
{
    return number == ETIMEDOUT;
}

bool SystemError::isUnreachable() const
{
    return number == ENETUNREACH || number == EHOSTUNREACH || number == ENETDOWN;
}

bool SystemError::isFamilyMissing() const
{
    return number == EAFNOSUPPORT || number == EADDRNOTAVAIL;
}

Outcome<Socket> listenTcp(const QHostAddress &address, quint16 port)
{
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    Socket socket = newSocket(v6 ? AF_INET6 : AF_INET);
    if (!socket.isValid())
        return lastError();
    setOption(socket.handle(), SOL_SOCKET, SO_REUSEADDR, 1);
    if (v6)
        setOption(socket.handle(), IPPROTO_IPV6, IPV6_V6ONLY, 1);
    SocketAddress bound = tcpAddress(address, port);
    if (::bind(handleOf(socket.handle()), bound.get(), bound.size) != 0
        || ::listen(handleOf(socket.handle()), backlog) != 0)
        return lastError();
    return socket;
}

Outcome<Socket> listenUnix(const QString &path, int mask)
{
    std::optional<SocketAddress> address = unixAddress(path);
    if (!address)
        return tl::unexpected(SystemError{ENAMETOOLONG});
    Socket socket = newSocket(AF_UNIX);
    if (!socket.isValid())
        return lastError();
    if (::bind(handleOf(socket.handle()), address->get(), address->size) != 0)
        return lastError();
    // umask() is the whole process's; the mode is set before anybody can connect, which listen()
    // allows
    if (::chmod(QFile::encodeName(path).constData(), mode_t(0777 & ~mask)) != 0
        || ::listen(handleOf(socket.handle()), backlog) != 0) {
        const SystemError error{errno};
        ::unlink(QFile::encodeName(path).constData());
        return tl::unexpected(error);
    }
    return socket;
}

std::optional<Socket> accept(qintptr listener)
{
#ifdef SOCK_CLOEXEC
    Socket socket(::accept4(handleOf(listener), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
#else
    Socket socket(::accept(handleOf(listener), nullptr, nullptr));
    if (socket.isValid()) {
        fcntl(handleOf(socket.handle()), F_SETFD, FD_CLOEXEC);
        setNonBlocking(socket.handle());
    }
#endif
    if (!socket.isValid())
        return {};
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
        return tl::unexpected(SystemError{ENAMETOOLONG});
    Socket socket = newSocket(AF_UNIX);
    if (!socket.isValid())
        return lastError();
    return connectTo(std::move(socket), *address);
}

std::optional<SystemError> connectResult(qintptr socket)
{
    int number = 0;
    socklen_t size = sizeof number;
    if (getsockopt(handleOf(socket), SOL_SOCKET, SO_ERROR, &number, &size) != 0)
        number = errno;
    if (number == 0)
        return {};
    return SystemError{number};
}

Outcome<std::pair<Socket, Socket>> socketPair()
{
    int ends[2] = {-1, -1};
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
        return lastError();
    std::pair<Socket, Socket> pair{Socket(ends[0]), Socket(ends[1])};
    for (const int end : ends) {
        fcntl(end, F_SETFD, FD_CLOEXEC);
        setNonBlocking(end);
    }
    return pair;
}

namespace {

Received receiveWith(qintptr socket, std::span<char> into, int flags)
{
    ssize_t size = 0;
    do {
        size = ::recv(handleOf(socket), into.data(), into.size(), flags);
    } while (size < 0 && errno == EINTR);
    if (size > 0)
        return {Received::Kind::Data, qsizetype(size)};
    if (size == 0)
        return {Received::Kind::End, 0};
    const bool later = errno == EAGAIN || errno == EWOULDBLOCK;
    return {later ? Received::Kind::WouldBlock : Received::Kind::Error, 0};
}

} // namespace

Received receive(qintptr socket, std::span<char> into)
{
    return receiveWith(socket, into, 0);
}

Received peek(qintptr socket, std::span<char> into)
{
    return receiveWith(socket, into, MSG_PEEK | MSG_DONTWAIT);
}

Outcome<qsizetype> send(qintptr socket, std::span<const char> bytes)
{
    ssize_t size = 0;
    do {
        size = ::send(handleOf(socket), bytes.data(), bytes.size(), MSG_NOSIGNAL);
    } while (size < 0 && errno == EINTR);
    if (size >= 0)
        return qsizetype(size);
    if (errno == EAGAIN || errno == EWOULDBLOCK)
        return 0;
    return lastError();
}

void shutdownWrite(qintptr socket)
{
    ::shutdown(handleOf(socket), SHUT_WR);
}

void shutdownBoth(qintptr socket)
{
    ::shutdown(handleOf(socket), SHUT_RDWR);
}

void setNonBlocking(qintptr socket)
{
    fcntl(handleOf(socket), F_SETFL, fcntl(handleOf(socket), F_GETFL) | O_NONBLOCK);
}

void setBlocking(qintptr socket)
{
    fcntl(handleOf(socket), F_SETFL, fcntl(handleOf(socket), F_GETFL) & ~O_NONBLOCK);
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
    setsockopt(handleOf(socket), SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

void cork([[maybe_unused]] qintptr socket)
{
#ifdef TCP_CORK
    setOption(socket, IPPROTO_TCP, TCP_CORK, 1);
#endif
}

void uncork([[maybe_unused]] qintptr socket)
{
#ifdef TCP_CORK
    setOption(socket, IPPROTO_TCP, TCP_CORK, 0);
#endif
}

void quickAck([[maybe_unused]] qintptr socket)
{
#ifdef TCP_QUICKACK
    setOption(socket, IPPROTO_TCP, TCP_QUICKACK, 1);
#endif
}

#ifdef Q_OS_LINUX

Delivery delivery(qintptr socket, std::chrono::milliseconds recent)
{
    tcp_info info{};
    socklen_t size = sizeof info;
    int unconfirmed = 0; // bytes, those not yet sent included
    if (getsockopt(handleOf(socket), IPPROTO_TCP, TCP_INFO, &info, &size) < 0
        || ioctl(handleOf(socket), SIOCOUTQ, &unconfirmed) < 0)
        return Delivery::Unknown;
    const std::chrono::milliseconds sinceConfirmation(info.tcpi_last_ack_recv);
    return unconfirmed == 0 || sinceConfirmation < recent ? Delivery::Confirmed
                                                          : Delivery::Outstanding;
}

#else

Delivery delivery(qintptr, std::chrono::milliseconds)
{
    return Delivery::Unknown;
}

#endif

void startSockets()
{
    std::signal(SIGPIPE, SIG_IGN);
}

} // namespace culvert::net
