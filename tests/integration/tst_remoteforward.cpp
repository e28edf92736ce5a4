#include "core/ssh/libssh/datatransfer.h"
#include "core/ssh/libssh/packethook.h"
#include "tests/support/blackhole.h"
#include "tests/support/farend.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"

#include <QTest>

#include <future>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestRemoteForward : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void carriesBytesBothWays();
    void serverPicksThePort();
    void keepsThePickedPortAfterAReconnect();
    void targetOfALostConnectionIsDropped();
    void severalOnOneConnection();
    void targetRefusedHere();
    void takenByAnother();
    void prohibited();
    void permitListenRefuses();
    void givesUpOnAServerThatNeverAnswers();
    void switchesOneOffAndOn();
    void socketsBothWays();
    void twoRemoteSockets();
    void provesItself();
    void tellsProbesFromClients();

private:
    std::unique_ptr<SshServer> m_server;
};

namespace {

std::unique_ptr<SshServer> serverConfigured(const QStringList &config)
{
    auto server = std::make_unique<SshServer>(config);
    return server->start() ? std::move(server) : nullptr;
}

/// Of what a server forbids: that it is a rule, the shared libssh never hears.
ErrorCode forbidden()
{
    return PacketHook::available() ? ErrorCode::ForwardProhibited : ErrorCode::ForwardDenied;
}

QString echoOf(quint16 port, const QByteArray &bytes)
{
    Client client(port);
    client.send(bytes);
    client.sendEof();
    return QString::fromUtf8(client.readUntilEof());
}

} // namespace

void TestRemoteForward::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = serverConfigured({});
    QVERIFY(m_server);
}

void TestRemoteForward::carriesBytesBothWays()
{
    const FarEnd service(echo());
    Tunnel tunnel(*m_server, {u"-R %1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port())});
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    const QByteArray sent = pattern(8 * 1024 * 1024);
    Client client(tunnel.port());
    const auto sending = std::async(std::launch::async, [&] {
        client.send(sent);
        client.sendEof();
    });
    QVERIFY(client.readUntilEof() == sent);
}

void TestRemoteForward::serverPicksThePort()
{
    const FarEnd service(echo());
    Tunnel tunnel(
        *m_server,
        {u"-R 0:127.0.0.1:%1"_s.arg(service.port()), u"-R 0:127.0.0.1:%1"_s.arg(service.port())});
    QVERIFY(tunnel.startAndWait());
    QVERIFY(tunnel.port(0) > 0);
    QVERIFY(tunnel.port(1) > 0);
    QVERIFY(tunnel.port(0) != tunnel.port(1));
    QCOMPARE(echoOf(tunnel.port(1), "x"), u"x"_s);
}

void TestRemoteForward::keepsThePickedPortAfterAReconnect()
{
    const FarEnd service(echo());
    Tunnel tunnel(*m_server, {u"-R 0:127.0.0.1:%1"_s.arg(service.port())});
    tunnel.kind = ProfileKind::Saved;
    QVERIFY(tunnel.startAndWait());
    const quint16 port = tunnel.port();
    m_server->killConnections();
    QVERIFY(tunnel.waitFor(SessionState::WaitingToRetry));
    QVERIFY(tunnel.waitFor(SessionState::Established));
    QTRY_COMPARE(tunnel.port(), port);
    QCOMPARE(echoOf(port, "again"), u"again"_s);
}

/// It still connected when its channel went: the bytes of the old must never reach the new.
void TestRemoteForward::targetOfALostConnectionIsDropped()
{
    BlackHole target;
    const FarEnd service(echo());
    Tunnel tunnel(
        *m_server,
        {u"-R 0:127.0.0.1:%1"_s.arg(target.port()), u"-R 0:127.0.0.1:%1"_s.arg(service.port())});
    tunnel.kind = ProfileKind::Saved;
    QVERIFY(tunnel.startAndWait());
    const Client waiting(tunnel.port());
    QVERIFY(waiting.isConnected());
    QCOMPARE(echoOf(tunnel.port(1), "behind it"), u"behind it"_s);
    m_server->killConnections();
    QVERIFY(tunnel.waitFor(SessionState::WaitingToRetry));
    QVERIFY(tunnel.waitFor(SessionState::Established));
    target.open();
    Client client(tunnel.port());
    QVERIFY(client.send("new"));
    QTRY_VERIFY_WITH_TIMEOUT(target.hasHeard("new"), 15'000);
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd(2000));
}

void TestRemoteForward::severalOnOneConnection()
{
    const FarEnd one(answerAfterEof([](const QByteArray &) { return "one"; }));
    const FarEnd two(answerAfterEof([](const QByteArray &) { return "two"; }));
    Tunnel tunnel(*m_server,
                  {u"-R %1:127.0.0.1:%2"_s.arg(freePort()).arg(one.port()),
                   u"-R 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(two.port())});
    QVERIFY(tunnel.startAndWait());
    QCOMPARE(echoOf(tunnel.port(0), ""), u"one"_s);
    QCOMPARE(echoOf(tunnel.port(1), ""), u"two"_s);
}

void TestRemoteForward::targetRefusedHere()
{
    Tunnel tunnel(*m_server, {u"-R %1:127.0.0.1:%2"_s.arg(freePort()).arg(freePort())});
    QVERIFY(tunnel.startAndWait());
    QTRY_COMPARE(tunnel.status().forwards.at(0).proof.result, ProofResult::Refuted);
    QVERIFY(tunnel.status().isDegraded());
    Client client(tunnel.port());
    QVERIFY(client.readUntilEof().isEmpty());
    QTRY_COMPARE(tunnel.connections.size(), 1);
    QCOMPARE(tunnel.connections[0].reason->code, ErrorCode::TargetRefused);
}

void TestRemoteForward::takenByAnother()
{
    const FarEnd holder(echo());
    Tunnel tunnel(*m_server, {u"-R 127.0.0.1:%1:127.0.0.1:1"_s.arg(holder.port())});
    tunnel.option(u"ExitOnForwardFailure"_s, u"yes"_s);
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.errorCode(), ErrorCode::RemotePortTaken);
}

void TestRemoteForward::prohibited()
{
    const auto server = serverConfigured({u"AllowTcpForwarding local"_s});
    QVERIFY(server);
    Tunnel tunnel(*server, {u"-R %1:127.0.0.1:1"_s.arg(freePort())});
    tunnel.option(u"ExitOnForwardFailure"_s, u"yes"_s);
    if (PacketHook::available())
        tunnel.kind = ProfileKind::Saved; // retrying is on, and of no use here
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.errorCode(), forbidden());
}

void TestRemoteForward::permitListenRefuses()
{
    const quint16 allowed = freePort();
    const auto server = serverConfigured({u"PermitListen localhost:%1"_s.arg(allowed)});
    QVERIFY(server);
    Tunnel tunnel(
        *server,
        {u"-R %1:127.0.0.1:1"_s.arg(allowed), u"-R 127.0.0.1:%1:127.0.0.1:1"_s.arg(freePort())});
    QVERIFY(tunnel.startAndWait());
    QCOMPARE(tunnel.status().forwards.at(0).state, ForwardState::Listening);
    QCOMPARE(tunnel.status().forwards.at(1).state, ForwardState::Failed);
    QCOMPARE(tunnel.status().forwards.at(1).error->code, forbidden());
}

void TestRemoteForward::givesUpOnAServerThatNeverAnswers()
{
    DemoLogin login;
    login.remoteForwards = DemoForwards::Unanswered;
    DemoServer demo(login);
    QVERIFY(demo.start());
    const FarEnd service(echo());
    const QString target = u"127.0.0.1:%1"_s.arg(service.port());
    Tunnel tunnel(*m_server,
                  {u"-R %1:%2"_s.arg(freePort()).arg(target), u"-R 0:%1"_s.arg(target),
                   u"-L 127.0.0.1:%1:%2"_s.arg(freePort()).arg(target)});
    tunnel.aimAt(demo);
    tunnel.start();
    QVERIFY2(tunnel.waitFor(SessionState::Established, 30'000), qPrintable(tunnel.logText()));
    for (int i = 0; i < 2; ++i) {
        const ForwardStatus forward = tunnel.status().forwards.at(i);
        QCOMPARE(forward.state, ForwardState::Failed);
        QVERIFY(forward.error && forward.error->code == ErrorCode::ForwardUnanswered);
    }
    QVERIFY(tunnel.status().isDegraded());
    QCOMPARE(echoOf(tunnel.port(2), "still there"), u"still there"_s);
}

void TestRemoteForward::switchesOneOffAndOn()
{
    const FarEnd service(echo());
    Tunnel tunnel(*m_server,
                  {u"-R %1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port()),
                   u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port())});
    QVERIFY(tunnel.startAndWait());
    const quint16 remote = tunnel.port(0);
    Client staying(tunnel.port(1));
    staying.send("a");
    QCOMPARE(staying.read(1), QByteArray("a"));

    tunnel.engine->setForwardEnabled(tunnel.profile.id, {0}, false);
    QTRY_COMPARE(tunnel.status().forwards.at(0).state, ForwardState::Stopped);
    QVERIFY(!isListening(remote));
    tunnel.engine->setForwardEnabled(tunnel.profile.id, {0}, true);
    QTRY_COMPARE(tunnel.status().forwards.at(0).state, ForwardState::Listening);
    QCOMPARE(echoOf(remote, "back"), u"back"_s);
    staying.send("b");
    QCOMPARE(staying.read(1), QByteArray("b"));
}

void TestRemoteForward::socketsBothWays()
{
    const QString service = m_server->path(u"service.sock"_s);
    const QString here = m_server->path(u"here.sock"_s);
    const FarEnd far(echo(), service);
    Tunnel tunnel(*m_server,
                  {u"-L %1:%2"_s.arg(here, service), u"-R %1:%2"_s.arg(freePort()).arg(service)});
    QVERIFY(tunnel.startAndWait());
    Client client(here);
    client.send("through sockets");
    client.sendEof();
    QCOMPARE(client.readUntilEof(), QByteArray("through sockets"));
    QCOMPARE(QFile::permissions(here) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(echoOf(tunnel.port(1), "y"), u"y"_s);
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd());
    QVERIFY(!QFile::exists(here));
}

void TestRemoteForward::twoRemoteSockets()
{
    const FarEnd one(answerAfterEof([](const QByteArray &) { return "one"; }));
    const FarEnd two(answerAfterEof([](const QByteArray &) { return "two"; }));
    const QString first = m_server->path(u"r1.sock"_s);
    const QString second = m_server->path(u"r2.sock"_s);
    Tunnel tunnel(*m_server,
                  {u"-R %1:127.0.0.1:%2"_s.arg(first).arg(one.port()),
                   u"-R %1:127.0.0.1:%2"_s.arg(second).arg(two.port())});
    if (!DataTransfer::available()) { // the shared libssh cannot ask for them
        QVERIFY(!tunnel.startAndWait());
        QCOMPARE(tunnel.errorCode(), ErrorCode::FeatureUnavailable);
        return;
    }
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QVERIFY2(!tunnel.status().isDegraded(), qPrintable(tunnel.logText()));
    for (const auto &[path, answer] : {std::pair(first, "one"), std::pair(second, "two")}) {
        Client client(path);
        client.sendEof();
        QCOMPARE(client.readUntilEof(), QByteArray(answer));
    }
}

void TestRemoteForward::provesItself()
{
    const FarEnd service(echo());
    Tunnel tunnel(*m_server,
                  {u"-R %1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port()),
                   u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port())});
    QVERIFY(tunnel.startAndWait());
    QTRY_COMPARE(tunnel.status().forwards.at(0).proof.result, ProofResult::Proved);
    QTRY_COMPARE(tunnel.status().forwards.at(1).proof.result, ProofResult::Proved);
    QCOMPARE(tunnel.status().forwards.at(0).proof.exposure, Exposure::Loopback);
    QVERIFY(tunnel.connections.isEmpty()); // the proof's own are not reported
    QTRY_COMPARE(service.open(), 0);
}

void TestRemoteForward::tellsProbesFromClients()
{
    std::atomic<qint64> received = 0;
    const FarEnd service(eofFirst("hello", &received)); // greets the probes too, as sshd would
    Tunnel tunnel(*m_server, {u"-R %1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port())});
    QVERIFY(tunnel.startAndWait());
    Client early(tunnel.port()); // while the proof runs, most likely
    early.send("x");
    QTRY_COMPARE(tunnel.status().forwards.at(0).proof.result, ProofResult::Proved);
    QTRY_COMPARE(tunnel.connections.size(), 1); // while it is open
    early.sendEof();
    QCOMPARE(early.readUntilEof(), QByteArray("hello"));
    QTRY_COMPARE(service.open(), 0);
    QTRY_COMPARE(tunnel.connections.size(), 2);
    QCOMPARE(tunnel.connections.at(0).phase, ConnectionPhase::Opened);
    QCOMPARE(tunnel.connections.at(1).phase, ConnectionPhase::Closed);
    QCOMPARE(tunnel.connections.at(1).bytesIn, 1U);
}

CULVERT_TEST(TestRemoteForward)
#include "tst_remoteforward.moc"
