#include "core/forward/dynamicforwarder.h"
#include "core/forward/trafficmeter.h"
#include "tests/support/blackhole.h"
#include "tests/support/chopper.h"
#include "tests/support/farend.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <sys/socket.h>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestDynamicForward : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void curlFetches_data();
    void curlFetches();
    void refusedTarget_data();
    void refusedTarget();
    void requestBytesAndEofAtOnce();
    void clientIsToldThatThereIsNoChannel();
    void clientIsToldThatTheConnectionIsLost();
    void browserIsToldWhatThisIs();
    void permitRemoteOpenIsHonoured();

private:
    std::unique_ptr<SshServer> m_server;
};

namespace {

const QByteArray page = "HTTP/1.0 200 OK\r\nContent-Length: 9\r\n\r\nthe page\n";

/// A web server: one answer a connection.
FarEnd::Handler web()
{
    return [](int fd) {
        char request[4096];
        if (::recv(fd, request, sizeof request, 0) > 0)
            (void)sendAll(fd, page.constData(), page.size());
    };
}

QStringList bothSides()
{
    return {u"-D 127.0.0.1:%1"_s.arg(freePort()), u"-R %1"_s.arg(freePort())};
}

QByteArray ask(quint16 port, const QByteArray &request)
{
    Client client(port);
    client.send(request);
    return client.readUntilEof();
}

QByteArray socks5Request(quint16 port)
{
    return QByteArray::fromHex("050100") + QByteArray::fromHex("050100017f000001") + char(port >> 8)
        + char(port & 0xff);
}

} // namespace

void TestDynamicForward::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestDynamicForward::curlFetches_data()
{
    QTest::addColumn<QString>("option");
    for (const auto *option : {"--socks4", "--socks4a", "--socks5", "--socks5-hostname"})
        QTest::newRow(option) << QString::fromLatin1(option);
}

void TestDynamicForward::curlFetches()
{
    QFETCH(QString, option);
    const FarEnd service(web());
    Tunnel tunnel(*m_server, bothSides());
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    for (int i = 0; i < 2; ++i) {
        QProcess curl;
        curl.start(u"curl"_s,
                   {u"-sS"_s, u"-4"_s, option, u"127.0.0.1:%1"_s.arg(tunnel.port(i)),
                    u"http://localhost:%1/"_s.arg(service.port())});
        QVERIFY(curl.waitForFinished());
        QCOMPARE(curl.readAllStandardError(), QByteArray());
        QCOMPARE(curl.readAllStandardOutput(), QByteArray("the page\n"));
    }
}

void TestDynamicForward::refusedTarget_data()
{
    QTest::addColumn<int>("forward");
    QTest::newRow("here") << 0;
    QTest::newRow("at the server") << 1;
}

void TestDynamicForward::refusedTarget()
{
    QFETCH(int, forward);
    Tunnel tunnel(*m_server, bothSides());
    QVERIFY(tunnel.startAndWait());
    const QByteArray answer = ask(tunnel.port(forward), socks5Request(freePort()));
    QCOMPARE(answer.first(4).toHex(), QByteArray("05000505")); // method, version, refused
    QTRY_COMPARE(tunnel.connections.size(), 1);
    QVERIFY2(
        tunnel.connections[0].reason->code == ErrorCode::TargetRefused,
        qPrintable(tunnel.connections[0].reason->message + tunnel.connections[0].reason->detail));
}

void TestDynamicForward::requestBytesAndEofAtOnce()
{
    const FarEnd service(echo());
    Chopper line(m_server->port());
    Tunnel tunnel(*m_server, {u"-R %1"_s.arg(freePort())});
    tunnel.goThrough(line.port());
    QVERIFY(tunnel.startAndWait());
    for (int i = 0; i < 5; ++i) {
        Client client(tunnel.port());
        client.send(QByteArray::fromHex("050100"));
        QCOMPARE(client.read(2), QByteArray::fromHex("0500"));
        line.stall();
        client.send(socks5Request(service.port()).mid(3) + "bytes");
        client.sendEof();
        line.resume();
        QCOMPARE(client.readUntilEof().mid(10), QByteArray("bytes"));
    }
}

/// libssh makes none before the login: the client is answered all the same.
void TestDynamicForward::clientIsToldThatThereIsNoChannel()
{
    auto ends = net::socketPair();
    QVERIFY(ends);
    Connection connection(std::move(ends->first), HostOptions());
    TrafficMeter meter;
    meter.add({0});
    ForwardSettings settings;
    settings.forward.kind = ForwardKind::Dynamic;
    settings.forward.bind = Endpoint::tcp(u"127.0.0.1"_s, freePort());
    DynamicForwarder forwarder(settings, meter);
    QSignalSpy changes(&forwarder, &Forwarder::connectionChanged);
    forwarder.open(connection);
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, settings.forward.bind.port);
    client.write(socks5Request(80));
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(client.readAll().left(4).toHex(), QByteArray("05000501")); // general failure
    QCOMPARE(changes.size(), 1);
    const auto info = changes.first().first().value<ConnectionInfo>();
    QCOMPARE(info.phase, ConnectionPhase::Refused);
    QCOMPARE(info.reason->code, ErrorCode::ConnectionLost);
    forwarder.suspend();
}

/// While the server still tried to reach the target.
void TestDynamicForward::clientIsToldThatTheConnectionIsLost()
{
    const BlackHole target;
    Chopper line(m_server->port());
    Tunnel tunnel(*m_server, {u"-D 127.0.0.1:%1"_s.arg(freePort())});
    tunnel.goThrough(line.port());
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    Client client(tunnel.port());
    QVERIFY(client.send(socks5Request(target.port())));
    QCOMPARE(client.read(2), QByteArray::fromHex("0500")); // the method; then nothing
    line.cutWithReset();
    QCOMPARE(client.readUntilEof().left(2).toHex(), QByteArray("0501"));
    QVERIFY(!client.endedByReset());
    QTRY_COMPARE(tunnel.connections.size(), 1);
    QCOMPARE(tunnel.connections[0].phase, ConnectionPhase::Refused);
    QCOMPARE(tunnel.connections[0].reason->code, ErrorCode::ConnectionLost);
}

void TestDynamicForward::browserIsToldWhatThisIs()
{
    Tunnel tunnel(*m_server, bothSides());
    QVERIFY(tunnel.startAndWait());
    for (int i = 0; i < 2; ++i) {
        const QByteArray answer = ask(tunnel.port(i), "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(answer.startsWith("HTTP/1."));
        QVERIFY(answer.contains("SOCKS"));
    }
}

void TestDynamicForward::permitRemoteOpenIsHonoured()
{
    const FarEnd allowed(web());
    const FarEnd forbidden(web());
    Tunnel tunnel(*m_server, {u"-R %1"_s.arg(freePort())});
    tunnel.option(u"PermitRemoteOpen"_s, u"127.0.0.1:%1"_s.arg(allowed.port()));
    QVERIFY(tunnel.startAndWait());
    QCOMPARE(ask(tunnel.port(), socks5Request(forbidden.port())).first(4).toHex(),
             QByteArray("05000502"));
    Client client(tunnel.port());
    client.send(socks5Request(allowed.port()));
    QCOMPARE(client.read(12).first(4).toHex(), QByteArray("05000500"));
    client.send("GET /\r\n\r\n");
    QCOMPARE(client.readUntilEof(), page);
}

CULVERT_TEST(TestDynamicForward)
#include "tst_dynamicforward.moc"
