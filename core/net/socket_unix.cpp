#include "core/net/socketplatform.h"

#include "core/net/limits.h"
#include "core/net/systemwords.h"

#include <QFile>

#include <cerrno>
#include <clocale>
#include <csignal>
#include <vector>

#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#include <sys/ioctl.h>
#endif

namespace culvert::net {

namespace {

rlimit limitAtStart{}; // zero: not raised

tl::unexpected<SystemError> lastError()
{
    return tl::unexpected(SystemError{errno});
}

int handleOf(qintptr socket)
{
    return int(socket);
}

#ifndef SOCK_CLOEXEC
Socket prepared(int descriptor)
{
    Socket socket(descriptor);
    if (socket.isValid()) {
        fcntl(descriptor, F_SETFD, FD_CLOEXEC);
        setNonBlocking(socket.handle());
    }
    return socket;
}
#endif

void setNumber(qintptr socket, int level, int name, int value)
{
    setsockopt(handleOf(socket), level, name, &value, sizeof value);
}

} // namespace

void Socket::close()
{
    if (isValid())
        ::close(handleOf(release()));
}

QString SystemError::text() const
{
    return systemWords(number);
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

bool SystemError::isOutOfResources() const
{
    return number == EMFILE || number == ENFILE || number == ENOBUFS || number == ENOMEM;
}

bool SystemError::isMissing() const
{
    return number == ENOENT;
}

bool SystemError::isQueueFull() const
{
    return number == EAGAIN;
}

bool SystemError::isFamilyMissing() const
{
    return number == EAFNOSUPPORT || number == EADDRNOTAVAIL;
}

SystemError lastSocketError()
{
    return {errno};
}

SystemError pathTooLong()
{
    return {ENAMETOOLONG};
}

bool isUnderWay(const SystemError &error)
{
    return error.number == EINPROGRESS || error.number == EINTR;
}

Socket newSocket(int family)
{
#ifdef SOCK_CLOEXEC
    return Socket(::socket(family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
#else
    return prepared(::socket(family, SOCK_STREAM, 0));
#endif
}

Socket acceptedSocket(qintptr listener)
{
#ifdef SOCK_CLOEXEC
    return Socket(::accept4(handleOf(listener), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
#else
    return prepared(::accept(handleOf(listener), nullptr, nullptr));
#endif
}

void prepareToBind(qintptr socket)
{
    setNumber(socket, SOL_SOCKET, SO_REUSEADDR, 1);
}

std::optional<SystemError> setSocketFileMode(const QString &path, int mask)
{
    // not umask(), which is the whole process's
    if (::chmod(QFile::encodeName(path).constData(), mode_t(0777 & ~mask)) != 0)
        return lastSocketError();
    return {};
}

Outcome<std::pair<Socket, Socket>> socketPair()
{
    int ends[2] = {-1, -1};
#ifdef SOCK_CLOEXEC // at once: another thread may be starting a program
    constexpr int kind = SOCK_STREAM | SOCK_CLOEXEC;
#else
    constexpr int kind = SOCK_STREAM;
#endif
    if (::socketpair(AF_UNIX, kind, 0, ends) != 0)
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

bool hasHungUp(qintptr socket)
{
    pollfd descriptor{};
    descriptor.fd = handleOf(socket);
#ifdef POLLRDHUP
    descriptor.events = POLLRDHUP;
    constexpr int ended = POLLRDHUP | POLLHUP | POLLERR;
#else
    constexpr int ended = POLLHUP | POLLERR;
#endif
    return ::poll(&descriptor, 1, 0) > 0 && (descriptor.revents & ended) != 0;
}

Outcome<qsizetype> send(qintptr socket, std::span<const char> bytes, Leave leave)
{
#ifdef MSG_MORE
    const int flags = leave == Leave::WithEnd ? MSG_NOSIGNAL | MSG_MORE : MSG_NOSIGNAL;
#else
    Q_UNUSED(leave)
    constexpr int flags = MSG_NOSIGNAL;
#endif
    ssize_t size = 0;
    do {
        size = ::send(handleOf(socket), bytes.data(), bytes.size(), flags);
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

void cork([[maybe_unused]] qintptr socket)
{
#ifdef TCP_CORK
    setNumber(socket, IPPROTO_TCP, TCP_CORK, 1);
#endif
}

void uncork([[maybe_unused]] qintptr socket)
{
#ifdef TCP_CORK
    setNumber(socket, IPPROTO_TCP, TCP_CORK, 0);
#endif
}

void quickAck([[maybe_unused]] qintptr socket)
{
#ifdef TCP_QUICKACK
    setNumber(socket, IPPROTO_TCP, TCP_QUICKACK, 1);
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

#elif defined(TCP_CONNECTION_INFO) // macOS, which does not tell when the last came

Delivery delivery(qintptr socket, std::chrono::milliseconds)
{
    tcp_connection_info info{};
    socklen_t size = sizeof info;
    if (getsockopt(handleOf(socket), IPPROTO_TCP, TCP_CONNECTION_INFO, &info, &size) < 0)
        return Delivery::Unknown;
    return info.tcpi_snd_sbbytes == 0 ? Delivery::Confirmed : Delivery::Outstanding;
}

#else

Delivery delivery(qintptr, std::chrono::milliseconds)
{
    return Delivery::Unknown;
}

#endif

bool isOwnUser(qintptr socket)
{
#ifdef SO_PEERCRED
    ucred peer{};
    socklen_t size = sizeof peer;
    // of other sockets it tells a user whom there is not
    return getsockopt(handleOf(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0
        && peer.uid == ::geteuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(handleOf(socket), &user, &group) == 0 && user == ::geteuid();
#endif
}

int openableDescriptors(int wanted)
{
    std::vector<Socket> opened; // any kind of descriptor does
    while (int(opened.size()) < wanted) {
        Socket another = newSocket(AF_UNIX);
        if (!another.isValid())
            break;
        opened.push_back(std::move(another));
    }
    return int(opened.size());
}

void raiseDescriptorLimit()
{
    if (::getrlimit(RLIMIT_NOFILE, &limitAtStart) != 0)
        return;
    rlimit raised = limitAtStart;
    raised.rlim_cur = raised.rlim_max;
#ifdef Q_OS_MACOS
    raised.rlim_cur = std::min<rlim_t>(raised.rlim_max, OPEN_MAX); // it takes no more
#endif
    ::setrlimit(RLIMIT_NOFILE, &raised);
}

void restoreDescriptorLimit()
{
    if (limitAtStart.rlim_max != 0)
        ::setrlimit(RLIMIT_NOFILE, &limitAtStart);
}

void startSockets()
{
    std::signal(SIGPIPE, SIG_IGN);
    std::setlocale(LC_MESSAGES, "C"); // libc's rarer words are libssh's language, not a third one
}

} // namespace culvert::net
