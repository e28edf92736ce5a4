#include "core/forward/waitingclients.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <vector>

using namespace culvert;
using namespace culvert::test;
using namespace std::chrono_literals;

/// Clients of a port while the tunnel is down, on real sockets.
class TestWaitingClients : public QObject
{
    Q_OBJECT

private slots:
    void servesInTheOrderTheyCame();
    void deadOnesKeepNobodyOut_data();
    void deadOnesKeepNobodyOut();
    void turnsAwayWhoIsTooMany();
    void turnsAwayWhoWaitedTooLong();
    void keepsWhoMayWantAnAnswer();

private:
    /// Connects a client and hands its other end to `waiting`.
    std::unique_ptr<Client> come(WaitingClients &waiting);

    OwnedFd m_listener = listenOnLoopback();
};

namespace {

struct Refusals : QList<std::pair<QString, ErrorCode>>
{
    explicit Refusals(WaitingClients &waiting)
    {
        QObject::connect(&waiting, &WaitingClients::turnedAway, &waiting,
                         [this](const QString &peer, const Error &why) {
                             append({peer, why.code});
                         });
    }
};

} // namespace

std::unique_ptr<Client> TestWaitingClients::come(WaitingClients &waiting)
{
    auto client = std::make_unique<Client>(portOf(m_listener));
    net::Outcome<net::Socket> accepted;
    if (QTest::qWaitFor([&] { return (accepted = net::accept(m_listener.get())).has_value(); }))
        waiting.add(std::move(*accepted));
    return client;
}

void TestWaitingClients::servesInTheOrderTheyCame()
{
    WaitingClients waiting(30s);
    const auto first = come(waiting);
    const auto second = come(waiting);
    for (const auto &client : {first.get(), second.get()}) {
        const std::optional<net::Socket> served = waiting.take();
        QVERIFY(served);
        QVERIFY(sendAll(int(served->handle()), "x", 1));
        QCOMPARE(client->read(1), QByteArray("x"));
    }
    QVERIFY(!waiting.take());
}

void TestWaitingClients::deadOnesKeepNobodyOut_data()
{
    QTest::addColumn<bool>("spoke");
    QTest::addColumn<bool>("reset");
    QTest::newRow("closed") << false << false;
    QTest::newRow("reset") << false << true;
    QTest::newRow("closed after a request") << true << false;
    QTest::newRow("reset after a request") << true << true;
}

void TestWaitingClients::deadOnesKeepNobodyOut()
{
    QFETCH(bool, spoke);
    QFETCH(bool, reset);
    WaitingClients waiting(30s);
    for (size_t i = 0; i < WaitingClients::most; ++i) {
        const auto client = come(waiting);
        if (spoke)
            client->send("GET / HTTP/1.0\r\n\r\n");
        if (reset)
            client->reset();
    }
    const Refusals refused(waiting);
    std::vector<std::unique_ptr<Client>> living;
    for (size_t i = 0; i < WaitingClients::most; ++i)
        living.push_back(come(waiting));
    int served = 0;
    while (waiting.take())
        ++served;
    QCOMPARE(served, int(WaitingClients::most));
    for (const auto &[peer, code] : refused) // none of those that live
        QCOMPARE(code, ErrorCode::ConnectionLost);
    QVERIFY(refused.size() <= qsizetype(WaitingClients::most));
}

void TestWaitingClients::turnsAwayWhoIsTooMany()
{
    WaitingClients waiting(30s);
    const Refusals refused(waiting);
    std::vector<std::unique_ptr<Client>> clients(100);
    for (std::unique_ptr<Client> &client : clients)
        client = come(waiting);
    QCOMPARE(refused.size(), 36);
    QVERIFY(!refused.first().first.isEmpty());
    QCOMPARE(clients.back()->readUntilEof(), QByteArray()); // at once
    int served = 0;
    while (waiting.take())
        ++served;
    QCOMPARE(served, 64);
}

void TestWaitingClients::turnsAwayWhoWaitedTooLong()
{
    WaitingClients waiting(1s);
    const Refusals refused(waiting);
    const auto client = come(waiting);
    client->send("hello?");
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().second, ErrorCode::ConnectionLost);
    QVERIFY(!waiting.take());
}

void TestWaitingClients::keepsWhoMayWantAnAnswer()
{
    WaitingClients waiting(30s);
    const auto client = come(waiting);
    client->send("question");
    client->sendEof();
    const auto other = come(waiting);
    const std::optional<net::Socket> served = waiting.take();
    QVERIFY(served);
    QVERIFY(sendAll(int(served->handle()), "answer", 6));
    QCOMPARE(client->read(6), QByteArray("answer"));
}

CULVERT_TEST(TestWaitingClients)
#include "tst_waitingclients.moc"
