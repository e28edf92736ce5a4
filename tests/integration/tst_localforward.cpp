#include "core/net/socket.h"
#include "core/status/exposure.h"
#include "tests/support/farend.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"

#include <QNetworkInterface>
#include <QTcpSocket>
#include <QTest>

#include <sys/socket.h>

#include <netinet/in.h>

#include <future>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestLocalForward : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void comesUpAndStops();
    void carriesBytesBothWays();
    void answersAfterEof();
    void endsOneDirectionFirst();
    void carriesAHundredConnections();
    void keepsForwardedSocketsAlive_data();
    void keepsForwardedSocketsAlive();
    void reportsConnections();
    void countsWhileAConnectionIsOpen();
    void refusedTarget();
    void takenPort();
    void measuresExposure_data();
    void measuresExposure();
    void stalledReaderCostsLittle();

private:
    std::unique_ptr<SshServer> m_server;
};

namespace {

QString forwardTo(quint16 port)
{
    return u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(port);
}

/// SO_KEEPALIVE of this process's sockets that were accepted at the port; none: there is none.
std::optional<bool> isKeptAlive(quint16 acceptedAt)
{
    for (int fd = 0; fd < 1024; ++fd) {
        sockaddr_in peer{};
        socklen_t size = sizeof(peer);
        int keepAlive = 0;
        socklen_t optionSize = sizeof(keepAlive);
        if (net::localPort(fd) == acceptedAt
            && getpeername(fd, reinterpret_cast<sockaddr *>(&peer), &size) == 0
            && getsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &keepAlive, &optionSize) == 0)
            return keepAlive != 0;
    }
    return {};
}

} // namespace

void TestLocalForward::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    const Result<void> started = m_server->start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().message));
}

void TestLocalForward::comesUpAndStops()
{
    Tunnel tunnel(*m_server);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd(2000));
    using enum SessionState;
    QCOMPARE(tunnel.states,
             (QList<SessionState>{Connecting, VerifyingHostKey, Authenticating, OpeningForwards,
                                  Established, Closing, Stopped}));
    QTRY_COMPARE(m_server->sessionCount(), 0);
}

void TestLocalForward::carriesBytesBothWays()
{
    const FarEnd far(echo());
    Tunnel tunnel(*m_server, {forwardTo(far.port())});
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    const QByteArray sent = pattern(8 * 1024 * 1024);
    Client client(tunnel.port());
    const auto sending = std::async(std::launch::async, [&] {
        client.send(sent);
        client.sendEof();
    });
    QVERIFY(client.read(sent.size()) == sent);
}

void TestLocalForward::answersAfterEof()
{
    const FarEnd far(answerAfterEof(
        [](const QByteArray &got) { return QByteArray::number(got.size()) + " bytes"; }));
    Tunnel tunnel(*m_server, {forwardTo(far.port())});
    QVERIFY(tunnel.startAndWait());
    Client client(tunnel.port());
    client.send(pattern(1'000'000));
    client.sendEof();
    QCOMPARE(client.readUntilEof(), QByteArray("1000000 bytes"));
}

void TestLocalForward::endsOneDirectionFirst()
{
    std::atomic<qint64> received = 0;
    const FarEnd far(eofFirst("hello", &received));
    Tunnel tunnel(*m_server, {forwardTo(far.port())});
    QVERIFY(tunnel.startAndWait());
    Client client(tunnel.port());
    QCOMPARE(client.read(5), QByteArray("hello"));
    client.send(pattern(3'000'000));
    client.sendEof();
    QTRY_COMPARE_WITH_TIMEOUT(received.load(), 3'000'000, 10'000);
    QVERIFY(client.readUntilEof().isEmpty());
    QVERIFY(!client.timedOut());
}

void TestLocalForward::carriesAHundredConnections()
{
    const FarEnd far(echo());
    Tunnel tunnel(*m_server, {forwardTo(far.port())});
    QVERIFY(tunnel.startAndWait());
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(std::make_unique<Client>(tunnel.port()));
        clients.back()->send(pattern(20'000 + i));
    }
    for (int i = 0; i < 100; ++i)
        QVERIFY(clients[size_t(i)]->read(20'000 + i) == pattern(20'000 + i));
    QTRY_COMPARE(far.open(), 100); // once the proof's own is gone
    clients.clear();
    QTRY_COMPARE(far.open(), 0); // every channel was closed at the far side too
}

void TestLocalForward::keepsForwardedSocketsAlive_data()
{
    QTest::addColumn<QString>("tcpKeepAlive");
    QTest::addColumn<bool>("expected");
    QTest::newRow("no") << u"no"_s << false;
    QTest::newRow("yes") << u"yes"_s << false;
    QTest::newRow("all") << u"all"_s << true;
}

void TestLocalForward::keepsForwardedSocketsAlive()
{
    QFETCH(const QString, tcpKeepAlive);
    QFETCH(const bool, expected);
    const FarEnd far(echo());
    Tunnel tunnel(*m_server, {forwardTo(far.port())});
    tunnel.option(u"TCPKeepAlive"_s, tcpKeepAlive);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    Client client(tunnel.port());
    client.send("12345");
    QCOMPARE(client.read(5), QByteArray("12345"));
    QCOMPARE(isKeptAlive(tunnel.port()), std::optional(expected));
}

void TestLocalForward::reportsConnections()
{
    const FarEnd far(echo());
    Tunnel tunnel(*m_server, {forwardTo(far.port())});
    QVERIFY(tunnel.startAndWait());
    Client client(tunnel.port());
    client.send("12345");
    QCOMPARE(client.read(5), QByteArray("12345"));
    client.sendEof();
    QTRY_COMPARE(tunnel.connections.size(), 2);
    QCOMPARE(tunnel.connections[0].phase, ConnectionPhase::Opened);
    const ConnectionInfo closed = tunnel.connections[1];
    QCOMPARE(closed.phase, ConnectionPhase::Closed);
    QCOMPARE(closed.bytesIn, 5);
    QCOMPARE(closed.bytesOut, 5);
    QVERIFY(closed.peer.startsWith(u"127.0.0.1:"_s));
    QCOMPARE(closed.target, u"127.0.0.1:%1"_s.arg(far.port()));
}

void TestLocalForward::countsWhileAConnectionIsOpen()
{
    const FarEnd far(echo());
    Tunnel tunnel(*m_server, {forwardTo(far.port())});
    QVERIFY(tunnel.startAndWait());
    QList<ConnectionTraffic> live;
    connect(tunnel.engine.get(), &Engine::trafficSampled, tunnel.engine.get(),
            [&live](const ProfileId &, const TrafficSnapshot &traffic) { live = traffic.live; });
    Client client(tunnel.port());
    QVERIFY(client.send(pattern(10'000)));
    QCOMPARE(client.read(10'000).size(), 10'000);
    QTRY_VERIFY(live.size() == 1 && live[0].bytesIn == 10'000 && live[0].bytesOut == 10'000);
    QTRY_COMPARE(tunnel.connections.size(), 1); // it is told of as before: once when it opens
    QCOMPARE(tunnel.connections[0].id, live[0].id);
    client.sendEof();
    QVERIFY(client.readUntilEof().isEmpty());
    QTRY_VERIFY(live.isEmpty());
}

void TestLocalForward::refusedTarget()
{
    Tunnel tunnel(*m_server, {forwardTo(freePort())});
    QVERIFY(tunnel.startAndWait());
    Client client(tunnel.port());
    QVERIFY(client.readUntilEof().isEmpty());
    QTRY_COMPARE(tunnel.connections.size(), 1);
    QCOMPARE(tunnel.connections[0].phase, ConnectionPhase::Refused);
    QCOMPARE(tunnel.connections[0].reason->code, ErrorCode::TargetRefused);
    QCOMPARE(tunnel.status().state, SessionState::Established);
}

void TestLocalForward::takenPort()
{
    const FarEnd holder(echo());
    Tunnel tunnel(*m_server, {u"-L 127.0.0.1:%1:127.0.0.1:1"_s.arg(holder.port())});
    QVERIFY(tunnel.startAndWait());
    QVERIFY(tunnel.status().isDegraded());
    const ForwardStatus forward = tunnel.status().forwards.at(0);
    QCOMPARE(forward.state, ForwardState::Failed);
    QCOMPARE(forward.error->code, ErrorCode::BindFailed);
    QVERIFY2(forward.error->message.contains(u"PID %1"_s.arg(QCoreApplication::applicationPid())),
             qPrintable(forward.error->message));
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd());

    Tunnel strict(*m_server, {u"-L 127.0.0.1:%1:127.0.0.1:1"_s.arg(holder.port())});
    strict.option(u"ExitOnForwardFailure"_s, u"yes"_s);
    QVERIFY(!strict.startAndWait());
    QCOMPARE(strict.status().state, SessionState::Failed);
    QCOMPARE(strict.errorCode(), ErrorCode::BindFailed);
}

void TestLocalForward::measuresExposure_data()
{
    QTest::addColumn<QString>("bind");
    QTest::addColumn<Exposure>("exposure");

    QTest::newRow("loopback") << u"127.0.0.1:"_s << Exposure::Loopback;
    QTest::newRow("not given") << QString() << Exposure::Loopback;
    QTest::newRow("all") << u"*:"_s << Exposure::Everyone;
    QTest::newRow("any IPv4") << u"0.0.0.0:"_s << Exposure::Everyone;
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol
            && exposureOf(address) == Exposure::Network) {
            QTest::newRow("one private") << address.toString() + u':' << Exposure::Network;
            break;
        }
    }
}

void TestLocalForward::measuresExposure()
{
    QFETCH(QString, bind);
    const FarEnd far(echo());
    Tunnel tunnel(*m_server, {u"-L %1%2:127.0.0.1:%3"_s.arg(bind).arg(freePort()).arg(far.port())});
    QVERIFY(tunnel.startAndWait());
    QTRY_COMPARE(tunnel.status().forwards.at(0).proof.result, ProofResult::Proved);
    QTEST(tunnel.status().forwards.at(0).proof.exposure, "exposure");
}

void TestLocalForward::stalledReaderCostsLittle()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer keeps freed memory, so growth says nothing");
#endif
    const FarEnd flood(source(400'000'000));
    Tunnel tunnel(*m_server, {forwardTo(flood.port())});
    QVERIFY(tunnel.startAndWait());
    const auto residentKilobytes = [] {
        QFile file(u"/proc/self/statm"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').at(1).toLongLong() * 4
                                              : 0;
    };
    const qint64 before = residentKilobytes();
    std::vector<std::unique_ptr<QTcpSocket>> stalled;
    for (int i = 0; i < 16; ++i) {
        stalled.push_back(std::make_unique<QTcpSocket>());
        stalled.back()->setReadBufferSize(1000);
        stalled.back()->connectToHost(u"127.0.0.1"_s, tunnel.port());
    }
    Client flowing(tunnel.port());
    QCOMPARE(flowing.read(100'000'000, std::chrono::seconds(60)).size(), 100'000'000);
    const qint64 grown = residentKilobytes() - before;
    QVERIFY2(grown < (64 + 100 + 20) * 1024,
             qPrintable(QString::number(grown))); // 100 MB are the test's own
}

CULVERT_TEST(TestLocalForward)
#include "tst_localforward.moc"
