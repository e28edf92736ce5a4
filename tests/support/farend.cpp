#include "tests/support/farend.h"

#include <QFile>

#include <array>
#include <fcntl.h>
#include <list>
#include <numeric>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace culvert::test {

namespace {

constexpr qint64 blockSize = 256 * 1024;

qint64 receive(int fd, QByteArray &block)
{
    block.resize(blockSize);
    const ssize_t got = recv(fd, block.data(), size_t(block.size()), 0);
    block.resize(std::max<ssize_t>(got, 0));
    return got;
}

void drain(int fd, std::atomic<qint64> *received)
{
    QByteArray block;
    while (receive(fd, block) > 0) {
        if (received)
            *received += block.size();
    }
}

struct Connection
{
    OwnedFd fd;
    std::atomic_bool done = false;
    std::thread thread;
};

void reap(std::list<Connection> &connections)
{
    for (auto it = connections.begin(); it != connections.end();) {
        if (it->done) {
            it->thread.join();
            it = connections.erase(it);
        } else {
            ++it;
        }
    }
}

} // namespace

FarEnd::FarEnd(Handler handler) : m_handler(std::move(handler)), m_listener(listenOnLoopback())
{
    start();
}

FarEnd::FarEnd(Handler handler, const QString &socketPath)
    : m_handler(std::move(handler)), m_listener(listenOnSocket(socketPath))
{
    start();
}

FarEnd::~FarEnd()
{
    m_stopWriter.reset();
    m_thread.join();
}

void FarEnd::start()
{
    std::array<int, 2> ends{-1, -1};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        qFatal("no pipe");
    m_stopReader = OwnedFd(ends[0]);
    m_stopWriter = OwnedFd(ends[1]);
    m_thread = std::thread(&FarEnd::serve, this);
}

void FarEnd::serve()
{
    std::list<Connection> connections;
    std::array<pollfd, 2> waits{pollfd{m_listener.get(), POLLIN, 0},
                                pollfd{m_stopReader.get(), POLLIN, 0}};
    while (becomesReady(waits) && waits[1].revents == 0) {
        const int fd = accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC);
        if (fd < 0)
            continue;
        reap(connections);
        Connection &connection = connections.emplace_back();
        connection.fd = OwnedFd(fd);
        ++m_open; // first: who has been accepted and has gone counts as such
        ++m_accepted;
        connection.thread = std::thread([this, &connection] {
            m_handler(connection.fd.get());
            shutdown(connection.fd.get(), SHUT_RDWR); // the descriptor itself is closed by reap()
            --m_open;
            connection.done = true;
        });
    }
    for (Connection &connection : connections)
        shutdown(connection.fd.get(), SHUT_RDWR);
    for (Connection &connection : connections)
        connection.thread.join();
}

FarEnd::Handler echo()
{
    return [](int fd) {
        QByteArray block;
        while (receive(fd, block) > 0 && sendAll(fd, block.constData(), block.size())) {}
    };
}

FarEnd::Handler answerAfterEof(std::function<QByteArray(const QByteArray &)> answer)
{
    return [answer = std::move(answer)](int fd) {
        QByteArray all;
        QByteArray block;
        while (receive(fd, block) > 0)
            all += block;
        const QByteArray reply = answer(all);
        sendAll(fd, reply.constData(), reply.size());
    };
}

FarEnd::Handler eofFirst(const QByteArray &greeting, std::atomic<qint64> *received)
{
    return [greeting, received](int fd) {
        sendAll(fd, greeting.constData(), greeting.size());
        shutdown(fd, SHUT_WR);
        drain(fd, received);
    };
}

FarEnd::Handler sink(std::atomic<qint64> *received)
{
    return [received](int fd) { drain(fd, received); };
}

FarEnd::Handler source(qint64 size)
{
    return [size](int fd) {
        const QByteArray block = pattern(251 * 1024);
        for (qint64 done = 0; done < size; done += block.size()) {
            if (!sendAll(fd, block.constData(), std::min(block.size(), size - done)))
                return;
        }
        shutdown(fd, SHUT_WR);
        drain(fd, nullptr);
    };
}

FarEnd::Handler stalledReader(const std::atomic_bool *mayRead, std::atomic<qint64> *received)
{
    return [mayRead, received](int fd) {
        pollfd hangup{fd, 0, 0}; // POLLHUP comes unasked when the server is torn down
        while (!*mayRead && !becomesReady({&hangup, 1}, QDeadlineTimer(10))) {}
        drain(fd, received);
    };
}

QByteArray pattern(qint64 size)
{
    QByteArray period(251, Qt::Uninitialized);
    std::iota(period.begin(), period.end(), '\0');
    QByteArray bytes = period.repeated(size / period.size() + 1);
    bytes.truncate(size);
    return bytes;
}

} // namespace culvert::test
