#pragma once

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>

#include <chrono>
#include <poll.h>
#include <span>
#include <utility>

namespace culvert::test {

/// Owns a descriptor.
class OwnedFd
{
public:
    explicit OwnedFd(int fd = -1) : m_fd(fd) {}
    OwnedFd(OwnedFd &&other) noexcept : m_fd(other.release()) {}
    OwnedFd &operator=(OwnedFd &&other) noexcept;
    ~OwnedFd() { reset(); }

    int get() const { return m_fd; }
    bool isValid() const { return m_fd >= 0; }
    int release() { return std::exchange(m_fd, -1); }
    void reset();

private:
    int m_fd;
};

/// A listener on 127.0.0.1, non-blocking; 0: at a port that was free. Invalid when there is none.
OwnedFd listenOnLoopback(quint16 port = 0);
OwnedFd listenOnSocket(const QString &path);
quint16 portOf(const OwnedFd &listener);

/// A port of 127.0.0.1 kept for a program that cannot choose one itself and sets SO_REUSEADDR.
quint16 freePort();
bool isListening(quint16 port); ///< 127.0.0.1:port takes connections

OwnedFd connectTo(quint16 port); ///< 127.0.0.1:port, blocking; invalid when refused
OwnedFd beginToConnect(quint16 port); ///< the same, non-blocking: writable when that is decided
bool sendAll(int fd, const char *data, qint64 size); ///< blocking
void setNonBlocking(int fd, bool nonBlocking);
/// poll(2) until one of them is ready or the time is over, whatever signals come between: a child's
/// end interrupts any thread.
bool becomesReady(std::span<pollfd> waits, QDeadlineTimer deadline = QDeadlineTimer::Forever);

/// A client for tests: blocking, every wait with a deadline, each direction closed by itself.
class Client
{
public:
    explicit Client(quint16 port); ///< connects to 127.0.0.1; check isConnected()
    explicit Client(const QString &path);

    bool isConnected() const { return m_fd.isValid(); }
    bool send(const QByteArray &bytes);
    void sendEof(); ///< our direction only
    QByteArray readUntilEof(std::chrono::milliseconds timeout = std::chrono::seconds(20));
    QByteArray read(qint64 size, std::chrono::milliseconds timeout = std::chrono::seconds(20));
    bool endedByReset() const { return m_reset; } ///< the last read met a RST, not an EOF
    bool timedOut() const { return m_timedOut; }
    void reset(); ///< closes with a RST
    void shutDown(); ///< both directions; another thread that blocks in a call returns
    int descriptor() const { return m_fd.get(); }

private:
    OwnedFd m_fd;
    bool m_reset = false;
    bool m_timedOut = false;
};

} // namespace culvert::test
