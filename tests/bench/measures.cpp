#include "tests/bench/measures.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cerrno>
#include <cstring>
#include <limits>
#include <sys/socket.h>
#include <sys/time.h>
#include <thread>
#include <vector>

namespace culvert::test {

namespace {

constexpr int parallel = 8;
constexpr qint64 period = 251; // of pattern()
constexpr qint64 endless = std::numeric_limits<qint64>::max();

const QByteArray &block()
{
    static const QByteArray bytes = pattern(1024 * 1024 + period);
    return bytes;
}

bool receiveAll(int fd, char *into, qint64 size)
{
    for (qint64 done = 0; done < size;) {
        const ssize_t got = recv(fd, into + done, size_t(size - done), 0);
        if (got <= 0)
            return false;
        done += got;
    }
    return true;
}

/// RFC 1928: no authentication, CONNECT to 127.0.0.1.
bool askSocks(int fd, quint16 target)
{
    const char hello[]{5, 1, 0};
    const char request[]{5, 1, 0, 1, 127, 0, 0, 1, char(target >> 8), char(target & 0xff)};
    char answer[10];
    return sendAll(fd, hello, sizeof hello) && receiveAll(fd, answer, 2)
        && sendAll(fd, request, sizeof request) && receiveAll(fd, answer, sizeof answer)
        && answer[1] == 0;
}

Client clientOf(const Way &way)
{
    Client client(way.port);
    if (way.socksTarget != 0 && !askSocks(client.descriptor(), way.socksTarget))
        client.reset();
    return client;
}

/// How much of pattern() comes until EOF, `most` or the deadline; -1: something else came.
qint64 receivePattern(int fd, qint64 most = endless, const QElapsedTimer *timer = nullptr,
                      qint64 deadline = 0)
{
    std::vector<char> buffer(1024 * 1024);
    qint64 total = 0;
    while (total < most && !(timer && timer->hasExpired(deadline))) {
        const ssize_t got =
            recv(fd, buffer.data(), size_t(std::min(qint64(buffer.size()), most - total)), 0);
        if (got < 0 && errno == EAGAIN) // it has a timeout, so that a stall ends at the deadline
            continue;
        if (got <= 0)
            return total;
        if (std::memcmp(buffer.data(), block().constData() + total % period, size_t(got)) != 0)
            return -1;
        total += got;
    }
    return total;
}

bool sendPattern(int fd, qint64 size)
{
    for (qint64 done = 0; done < size;) {
        const qint64 piece = std::min<qint64>(1024 * 1024, size - done);
        if (!sendAll(fd, block().constData() + done % period, piece))
            return false;
        done += piece;
    }
    return true;
}

double perSecond(double amount, const QElapsedTimer &timer)
{
    return amount * 1e9 / double(timer.nsecsElapsed());
}

Outcome bytesOutcome(qint64 size, const QElapsedTimer &timer)
{
    return {perSecond(double(size) / 1e6, timer), double(size) / 1e9, 0};
}

/// `stream` on a thread each; how many returned true.
template <typename Stream>
int together(int streams, const Stream &stream)
{
    std::atomic_int right = 0;
    std::vector<std::thread> threads;
    threads.reserve(size_t(streams));
    for (int i = 0; i < streams; ++i)
        threads.emplace_back([&] { right += stream() ? 1 : 0; });
    for (std::thread &thread : threads)
        thread.join();
    return right;
}

double shareOf(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    const auto index = size_t(share * double(values.size() - 1));
    return values.at(index);
}

bool exchange(const Way &way)
{
    const QByteArray words(64, 'x');
    Client client = clientOf(way);
    client.send(words);
    client.sendEof();
    return client.readUntilEof() == words;
}

} // namespace

std::optional<Outcome> download(const Way &way, qint64 size, int streams)
{
    QElapsedTimer timer;
    timer.start();
    const int right = together(streams, [&] {
        Client client = clientOf(way);
        client.sendEof();
        return receivePattern(client.descriptor()) == size;
    });
    if (right != streams)
        return std::nullopt;
    return bytesOutcome(size * streams, timer);
}

std::optional<Outcome> downloadFor(const Way &way, std::chrono::milliseconds time, int streams)
{
    std::atomic<qint64> total = 0;
    QElapsedTimer timer;
    timer.start();
    const int right = together(streams, [&] {
        Client client = clientOf(way);
        client.sendEof();
        const timeval patience{0, 100'000};
        setsockopt(client.descriptor(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        const qint64 size = receivePattern(client.descriptor(), endless, &timer, time.count());
        client.reset();
        total += std::max<qint64>(0, size);
        return size > 0;
    });
    if (right != streams)
        return std::nullopt;
    return bytesOutcome(total, timer);
}

std::optional<Outcome> downloadBy(const std::vector<Way> &ways, qint64 size)
{
    std::atomic_size_t next = 0;
    QElapsedTimer timer;
    timer.start();
    const int right = together(int(ways.size()), [&] {
        Client client = clientOf(ways.at(next++));
        client.sendEof();
        return receivePattern(client.descriptor()) == size;
    });
    if (right != int(ways.size()))
        return std::nullopt;
    return bytesOutcome(size * right, timer);
}

std::optional<Outcome> downloadBesideStalled(const Way &way, qint64 size, int stalled)
{
    std::vector<std::unique_ptr<Client>> readers;
    for (int i = 0; i < stalled; ++i) {
        readers.push_back(std::make_unique<Client>(way.port));
        readers.back()->sendEof();
        if (readers.back()->read(1, std::chrono::seconds(10)).isEmpty()) // it flows, then stalls
            return std::nullopt;
    }
    return download(way, size);
}

std::optional<Outcome> upload(const Way &way, qint64 size, int streams)
{
    QElapsedTimer timer;
    timer.start();
    const int right = together(streams, [&] {
        Client client = clientOf(way);
        std::array<char, sizeof(qint64)> arrived{};
        if (!sendPattern(client.descriptor(), size))
            return false;
        client.sendEof();
        return receiveAll(client.descriptor(), arrived.data(), arrived.size())
            && std::bit_cast<qint64>(arrived) == size;
    });
    if (right != streams)
        return std::nullopt;
    return bytesOutcome(size * streams, timer);
}

std::optional<Outcome> connections(const Way &way, int count)
{
    std::atomic_int left = count;
    QElapsedTimer timer;
    timer.start();
    const int right = together(parallel, [&] {
        while (left-- > 0) {
            if (!exchange(way))
                return false;
        }
        return true;
    });
    if (right != parallel)
        return std::nullopt;
    return Outcome{perSecond(count, timer), 0, count};
}

std::optional<Outcome> connectionP95(const Way &way, int count)
{
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!exchange(way))
            return std::nullopt;
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return Outcome{shareOf(times, 0.95)};
}

std::optional<Outcome> pingPong(const Way &way, int count, double share,
                                const std::optional<Way> &bulk)
{
    std::optional<Client> flood;
    std::thread reader;
    std::atomic_bool isFloodRight = true;
    if (bulk) {
        flood.emplace(clientOf(*bulk));
        flood->sendEof();
        reader = std::thread([&] { isFloodRight = receivePattern(flood->descriptor()) > 0; });
    }
    Client client = clientOf(way);
    const QByteArray words(64, 'x');
    std::vector<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!client.send(words) || client.read(words.size()) != words)
            break;
        times.push_back(double(timer.nsecsElapsed()) / 1e3);
    }
    if (flood) {
        shutdown(flood->descriptor(), SHUT_RDWR);
        reader.join();
    }
    if (int(times.size()) != count || !isFloodRight)
        return std::nullopt;
    return Outcome{shareOf(times, share)};
}

FarEnd::Handler checkedSink()
{
    return [](int fd) {
        const qint64 arrived = receivePattern(fd);
        sendAll(fd, reinterpret_cast<const char *>(&arrived), sizeof arrived);
    };
}

FarEnd::Handler echoOrFlood()
{
    return [](int fd) {
        char first = 0;
        if (recv(fd, &first, 1, 0) <= 0) { // EOF at once
            sendPattern(fd, endless);
            return;
        }
        if (sendAll(fd, &first, 1))
            echo()(fd);
    };
}

} // namespace culvert::test
