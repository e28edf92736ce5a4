#include "core/net/socketplatform.h"

#include "core/net/limits.h"

#include <qt_windows.h>

#include <algorithm>
#include <climits>

using namespace Qt::StringLiterals;

namespace culvert::net {

namespace {

constexpr int loopbackPatience = 2000; // ms

tl::unexpected<SystemError> lastError()
{
    return tl::unexpected(SystemError{WSAGetLastError()});
}

SOCKET handleOf(qintptr socket)
{
    return SOCKET(socket);
}

void setMode(qintptr socket, u_long nonBlocking)
{
    ioctlsocket(handleOf(socket), long(FIONBIO), &nonBlocking);
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

bool SystemError::isOutOfResources() const
{
    return number == WSAEMFILE || number == WSAENOBUFS || number == WSA_NOT_ENOUGH_MEMORY;
}

bool SystemError::isMissing() const
{
    return number == ERROR_FILE_NOT_FOUND;
}

bool SystemError::isQueueFull() const // it is refused like one that nobody listens on
{
    return false;
}

bool SystemError::isFamilyMissing() const
{
    return number == WSAEAFNOSUPPORT || number == WSAEADDRNOTAVAIL;
}

SystemError lastSocketError()
{
    return {WSAGetLastError()};
}

SystemError pathTooLong()
{
    return {WSAENAMETOOLONG};
}

bool isUnderWay(const SystemError &error)
{
    return error.number == WSAEWOULDBLOCK;
}

Socket newSocket(int family)
{
    Socket socket(qintptr(WSASocketW(family, SOCK_STREAM, 0, nullptr, 0,
                                     WSA_FLAG_OVERLAPPED | WSA_FLAG_NO_HANDLE_INHERIT)));
    if (socket.isValid())
        setNonBlocking(socket.handle());
    return socket;
}

Socket acceptedSocket(qintptr listener)
{
    Socket socket(qintptr(::accept(handleOf(listener), nullptr, nullptr)));
    if (socket.isValid()) {
        SetHandleInformation(HANDLE(socket.handle()), HANDLE_FLAG_INHERIT, 0);
        setNonBlocking(socket.handle());
    }
    return socket;
}

void prepareToBind(qintptr socket)
{
    const BOOL exclusive = TRUE;
    setsockopt(handleOf(socket), SOL_SOCKET, SO_EXCLUSIVEADDRUSE,
               reinterpret_cast<const char *>(&exclusive), sizeof exclusive);
}

std::optional<SystemError> setSocketFileMode(const QString &, int)
{
    return {}; // who may connect is the folder's business
}

namespace {

/// Blocks, but only as long as the system needs to complete a connection to itself.
Outcome<Socket> acceptSoon(qintptr listener)
{
    WSAPOLLFD wait{handleOf(listener), POLLRDNORM, 0};
    if (WSAPoll(&wait, 1, loopbackPatience) != 1)
        return tl::unexpected(SystemError{WSAETIMEDOUT});
    return accept(listener);
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
    Outcome<Socket> theirs = acceptSoon(listener->handle());
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

bool hasHungUp(qintptr socket)
{
    pollfd descriptor{};
    descriptor.fd = handleOf(socket);
    return WSAPoll(&descriptor, 1, 0) > 0 && (descriptor.revents & (POLLHUP | POLLERR)) != 0;
}

Outcome<qsizetype> send(qintptr socket, std::span<const char> bytes, Leave)
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

void cork(qintptr) {}

void uncork(qintptr) {}

void quickAck(qintptr) {}

Delivery delivery(qintptr, std::chrono::milliseconds)
{
    return Delivery::Unknown;
}

bool isOwnUser(qintptr)
{
    return true;
}

int openableDescriptors(int wanted) // handles have no limit to speak of
{
    return wanted;
}

void raiseDescriptorLimit() {}

void restoreDescriptorLimit() {}

void startSockets()
{
    WSADATA data{};
    WSAStartup(MAKEWORD(2, 2), &data);
}

} // namespace culvert::net
