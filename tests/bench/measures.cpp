#include "tests/bench/measures.h"

#include "tests/support/farend.h"

#include <QElapsedTimer>

#include <atomic>
#include <sys/socket.h>
#include <thread>
#include <vector>

namespace culvert::test {

namespace {

constexpr int parallel = 8;

qint64 drain(int fd)
{
    std::vector<char> buffer(1024 * 1024);
    qint64 total = 0;
    while (true) {
        const ssize_t got = recv(fd, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            return total;
        total += got;
    }
}

double perSecond(double amount, const QElapsedTimer &timer)
{
    return amount * 1e9 / double(timer.nsecsElapsed());
}

} // namespace

std::optional<double> downloadRate(quint16 port, qint64 size)
{
    Client client(port);
    QElapsedTimer timer;
    timer.start();
    client.sendEof();
    if (drain(client.descriptor()) != size)
        return std::nullopt;
    return perSecond(double(size) / 1e6, timer);
}

std::optional<double> downloadRateBesideStalled(quint16 port, qint64 size, int stalled)
{
    std::vector<std::unique_ptr<Client>> readers;
    for (int i = 0; i < stalled; ++i) {
        readers.push_back(std::make_unique<Client>(port));
        readers.back()->sendEof();
        if (readers.back()->read(1, std::chrono::seconds(10)).isEmpty()) // it flows, then stalls
            return std::nullopt;
    }
    return downloadRate(port, size);
}

std::optional<double> uploadRate(quint16 port, qint64 size)
{
    Client client(port);
    const QByteArray block = pattern(1024 * 1024);
    QElapsedTimer timer;
    timer.start();
    for (qint64 left = size; left > 0; left -= block.size()) {
        if (!sendAll(client.descriptor(), block.constData(), std::min(left, block.size())))
            return std::nullopt;
    }
    client.sendEof();
    drain(client.descriptor()); // the sink's EOF: it has everything
    return perSecond(double(size) / 1e6, timer);
}

std::optional<double> connectionRate(quint16 port, int connections)
{
    std::atomic_int left = connections;
    std::atomic_int failed = 0;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::thread> threads;
    for (int i = 0; i < parallel; ++i) {
        threads.emplace_back([&] {
            const QByteArray words(64, 'x');
            while (left-- > 0) {
                Client client(port);
                client.send(words);
                client.sendEof();
                failed += client.readUntilEof() == words ? 0 : 1;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    if (failed > 0)
        return std::nullopt;
    return perSecond(connections, timer);
}

} // namespace culvert::test
