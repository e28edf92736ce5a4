#pragma once

#include "tests/support/socket.h"

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace culvert::test {

/// What stands at the far end of a tunnel: a server on loopback with a thread for each connection.
/// It needs no event loop, so a test may block while it works.
class FarEnd
{
public:
    /// Runs on the connection's own thread and returns when it is done with it; the descriptor is
    /// blocking, and is closed afterwards.
    using Handler = std::function<void(int fd)>;

    explicit FarEnd(Handler handler); ///< on 127.0.0.1, any port
    FarEnd(Handler handler, const QString &socketPath);
    ~FarEnd(); ///< cuts every connection and waits for its thread
    Q_DISABLE_COPY_MOVE(FarEnd)

    quint16 port() const { return portOf(m_listener); }
    int accepted() const { return m_accepted; } ///< connections so far
    int open() const { return m_open; } ///< connections now

private:
    void start();
    void serve();

    Handler m_handler;
    OwnedFd m_listener;
    OwnedFd m_stopReader;
    OwnedFd m_stopWriter; ///< closed to stop
    std::atomic_int m_accepted = 0;
    std::atomic_int m_open = 0;
    std::thread m_thread;
};

/// Sends back what comes, and its own EOF after the peer's.
FarEnd::Handler echo();

/// Sends `answer(everything that came)` once the peer has sent EOF: half-close, then data.
FarEnd::Handler answerAfterEof(std::function<QByteArray(const QByteArray &)> answer);

/// Sends `greeting` and its EOF at once, then reads on until the peer's EOF into *received.
FarEnd::Handler eofFirst(const QByteArray &greeting, std::atomic<qint64> *received);

/// Reads and counts; answers nothing.
FarEnd::Handler sink(std::atomic<qint64> *received = nullptr);

/// Sends `size` bytes of pattern(), then EOF.
FarEnd::Handler source(qint64 size);

/// Accepts and reads nothing at all until *mayRead, then as sink().
FarEnd::Handler stalledReader(const std::atomic_bool *mayRead,
                              std::atomic<qint64> *received = nullptr);

/// Bytes that repeat only after 251, so that a lost or doubled block shows.
QByteArray pattern(qint64 size);

} // namespace culvert::test
