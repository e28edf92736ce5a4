#include "tests/support/socket.h"

#include <QDeadlineTimer>
#include <QFile>

#include <arpa/inet.h>
#include <cerrno>
#include <fcntl.h>
#include <limits>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace culvert::test {

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

sockaddr_un socketAddress(const QString &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, QFile::encodeName(path).constData(), sizeof(address.sun_path));
    return address;
}

template <typename Address>
OwnedFd boundTo(const Address &address)
{
    OwnedFd fd(::socket(reinterpret_cast<const sockaddr *>(&address)->sa_family,
                        SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    const int on = 1;
    setsockopt(fd.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
    if (bind(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
        return OwnedFd();
    return fd;
}

template <typename Address>
OwnedFd listenOn(const Address &address)
{
    OwnedFd fd = boundTo(address);
    if (!fd.isValid() || listen(fd.get(), 1024) != 0)
        return OwnedFd();
    return fd;
}

template <typename Address>
OwnedFd connected(const Address &address)
{
    OwnedFd fd(::socket(reinterpret_cast<const sockaddr *>(&address)->sa_family,
                        SOCK_STREAM | SOCK_CLOEXEC, 0));
    if (connect(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address)) != 0)
        return OwnedFd();
    const int on = 1;
    setsockopt(fd.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    return fd;
}

} // namespace

OwnedFd &OwnedFd::operator=(OwnedFd &&other) noexcept
{
    if (this != &other) {
        reset();
        m_fd = other.release();
    }
    return *this;
}

void OwnedFd::reset()
{
    if (m_fd >= 0)
        close(std::exchange(m_fd, -1));
}

OwnedFd listenOnLoopback(quint16 port)
{
    return listenOn(loopback(port));
}

OwnedFd listenOnSocket(const QString &path)
{
    return listenOn(socketAddress(path));
}

quint16 portOf(const OwnedFd &listener)
{
    sockaddr_in address{};
    socklen_t size = sizeof(address);
    getsockname(listener.get(), reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(address.sin_port);
}

/// From blocks of ports: whose first one a process listens on are its own, so that tests side by
/// side never meet. None is given twice. Below the range that Linux takes a connection's own port
/// from; where that range is wider, the port is kept from it by a socket that is bound and does not
/// listen: whoever sets SO_REUSEADDR, as every server does, can listen there nevertheless.
quint16 freePort()
{
    constexpr int first = 10'000;
    constexpr int blockSize = 500; // more than a test program asks for
    constexpr int blocks = 44;
    static std::vector<OwnedFd> held;
    static int block = int(getpid()) % blocks;
    static int next = blockSize;
    for (int tries = 0; tries < blocks * blockSize; ++tries) {
        if (next == blockSize) {
            block = (block + 1) % blocks;
            OwnedFd head = listenOn(loopback(quint16(first + block * blockSize)));
            if (!head.isValid())
                continue;
            held.push_back(std::move(head));
            next = 1;
        }
        const auto port = quint16(first + block * blockSize + next++);
        OwnedFd reserved = boundTo(loopback(port));
        if (!reserved.isValid())
            continue;
        held.push_back(std::move(reserved));
        return port;
    }
    return portOf(listenOnLoopback());
}

OwnedFd connectTo(quint16 port)
{
    return connected(loopback(port));
}

OwnedFd beginToConnect(quint16 port)
{
    const sockaddr_in address = loopback(port);
    OwnedFd fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    (void)connect(fd.get(), reinterpret_cast<const sockaddr *>(&address), sizeof(address));
    return fd;
}

bool isListening(quint16 port)
{
    return connectTo(port).isValid();
}

bool sendAll(int fd, const char *data, qint64 size)
{
    for (qint64 done = 0; done < size;) {
        const ssize_t sent = send(fd, data + done, size_t(size - done), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        done += sent;
    }
    return true;
}

bool becomesReady(std::span<pollfd> waits, QDeadlineTimer deadline)
{
    while (true) {
        const int ready =
            poll(waits.data(), nfds_t(waits.size()), int(deadline.remainingTime())); // -1: forever
        if (ready >= 0 || errno != EINTR)
            return ready > 0;
    }
}

void setNonBlocking(int fd, bool nonBlocking)
{
    const int flags = fcntl(fd, F_GETFL);
    fcntl(fd, F_SETFL, nonBlocking ? flags | O_NONBLOCK : flags & ~O_NONBLOCK);
}

Client::Client(quint16 port) : m_fd(connectTo(port)) {}

Client::Client(const QString &path) : m_fd(connected(socketAddress(path))) {}

bool Client::send(const QByteArray &bytes)
{
    return sendAll(m_fd.get(), bytes.constData(), bytes.size());
}

void Client::sendEof()
{
    shutdown(m_fd.get(), SHUT_WR);
}

QByteArray Client::readUntilEof(std::chrono::milliseconds timeout)
{
    return read(std::numeric_limits<qint64>::max(), timeout);
}

QByteArray Client::read(qint64 size, std::chrono::milliseconds timeout)
{
    QByteArray bytes;
    const QDeadlineTimer deadline(timeout);
    m_reset = m_timedOut = false;
    while (bytes.size() < size) {
        pollfd readable{m_fd.get(), POLLIN, 0};
        if (!becomesReady({&readable, 1}, deadline)) {
            m_timedOut = true;
            break;
        }
        char buffer[65536];
        const qint64 wanted = std::min(size - bytes.size(), qint64(sizeof(buffer)));
        const ssize_t got = recv(m_fd.get(), buffer, size_t(wanted), 0);
        m_reset = got < 0 && errno != EINTR;
        if (got == 0 || m_reset)
            break;
        if (got > 0)
            bytes.append(buffer, got);
    }
    return bytes;
}

void Client::shutDown()
{
    shutdown(m_fd.get(), SHUT_RDWR);
}

void Client::reset()
{
    const linger now{1, 0};
    setsockopt(m_fd.get(), SOL_SOCKET, SO_LINGER, &now, sizeof(now));
    m_fd.reset();
}

} // namespace culvert::test
