#include "tests/support/chopper.h"
#include "tests/support/farend.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <csignal>
#include <limits>

#include <sys/socket.h>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

class TestReconnect : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void comesBack_data();
    void comesBack();
    void clientsSeeThatTheyWereCutOff_data();
    void clientsSeeThatTheyWereCutOff();
    void targetsSeeThatTheyWereCutOff();
    void whatHasEndedStaysWhole();
    void unsavedEndsWithTheReason();
    void silentLineIsNoticed();
    void localPortOutlivesTheConnection();
    void wakingDialsAtOnce_data();
    void wakingDialsAtOnce();
    void stopsInEveryState_data();
    void stopsInEveryState();
    void stopsWhileTheConfigurationHangs();
    void unknownNameWaits();
    void refusedLoginIsNotRetried();
    void onDemandDialsAtTheFirstClient();
    void hundredClientsWaitForIt();
    void dialsWhenAnotherHasReachedTheHost();

private:
    std::unique_ptr<SshServer> m_server;
};

void TestReconnect::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestReconnect::comesBack_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("FIN") << false;
    QTest::newRow("RST") << true;
}

void TestReconnect::comesBack()
{
    QFETCH(bool, reset);
    const FarEnd service(echo());
    Chopper chopper(m_server->port());
    Tunnel tunnel(*m_server,
                  {u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port())});
    tunnel.goThrough(chopper.port());
    tunnel.kind = ProfileKind::Saved;
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    if (reset)
        chopper.cutWithReset();
    else
        chopper.cutWithFin();
    QVERIFY(tunnel.waitFor(SessionState::WaitingToRetry));
    QCOMPARE(tunnel.errorCode(), ErrorCode::ConnectionLost);
    QVERIFY(tunnel.status().retryIn.count() > 0);
    QCOMPARE(tunnel.status().attempt, 1);
    QVERIFY(tunnel.waitFor(SessionState::Established));
    Client client(tunnel.port());
    client.send("still here");
    QCOMPARE(client.read(10), QByteArray("still here"));
}

void TestReconnect::clientsSeeThatTheyWereCutOff_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("FIN from the server") << u"fin"_s;
    QTest::newRow("RST from the server") << u"reset"_s;
    QTest::newRow("stop") << u"stop"_s;
}

/// A clean end in mid-download would be taken for the whole file.
void TestReconnect::clientsSeeThatTheyWereCutOff()
{
    QFETCH(QString, how);
    const FarEnd service(source(std::numeric_limits<qint64>::max()));
    Chopper chopper(m_server->port());
    Tunnel tunnel(*m_server,
                  {u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port())});
    tunnel.goThrough(chopper.port());
    QVERIFY(tunnel.startAndWait());
    Client client(tunnel.port());
    QCOMPARE(client.read(1024 * 1024).size(), 1024 * 1024);
    if (how == u"fin"_s)
        chopper.cutWithFin();
    else if (how == u"reset"_s)
        chopper.cutWithReset();
    else
        tunnel.stop();
    QVERIFY(tunnel.waitForEnd());
    client.readUntilEof();
    QVERIFY(client.endedByReset());
}

void TestReconnect::targetsSeeThatTheyWereCutOff()
{
    std::atomic_bool heard = false;
    std::atomic_int ended = -1; // errno
    const FarEnd service([&heard, &ended](int fd) {
        char byte = 0;
        ssize_t got = ::recv(fd, &byte, 1, 0);
        if (got <= 0)
            return; // a proof's own says nothing, and may come late
        heard = true;
        while (got > 0)
            got = ::recv(fd, &byte, 1, 0);
        ended = got == 0 ? 0 : errno;
    });
    Chopper chopper(m_server->port());
    Tunnel tunnel(*m_server,
                  {u"-R 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port())});
    tunnel.goThrough(chopper.port());
    QVERIFY(tunnel.startAndWait());
    QTRY_COMPARE(tunnel.status().forwards.at(0).proof.result, ProofResult::Proved);
    Client client(tunnel.port());
    client.send("half of a request");
    QTRY_VERIFY(heard);
    chopper.cutWithFin();
    QTRY_VERIFY(ended >= 0);
    QCOMPARE(ended, ECONNRESET);
}

/// The reset may not take back what came before a proper end and has not been read.
void TestReconnect::whatHasEndedStaysWhole()
{
    constexpr qint64 size = 300'000; // more than the client's own buffer holds
    const FarEnd service(source(size));
    Chopper chopper(m_server->port());
    Tunnel tunnel(*m_server,
                  {u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port())});
    tunnel.goThrough(chopper.port());
    qint64 taken = 0;
    QObject::connect(
        tunnel.engine.get(), &Engine::trafficSampled, this,
        [&taken](ProfileId, const TrafficSnapshot &now) { taken = qint64(now.bytesIn); });
    QVERIFY(tunnel.startAndWait());
    Client client(tunnel.port());
    QTRY_COMPARE(taken, size);
    chopper.cutWithReset();
    QVERIFY(tunnel.waitForEnd());
    QCOMPARE(client.readUntilEof().size(), size);
    QVERIFY(!client.endedByReset());
}

void TestReconnect::unsavedEndsWithTheReason()
{
    Chopper chopper(m_server->port());
    Tunnel tunnel(*m_server);
    tunnel.goThrough(chopper.port());
    QVERIFY(tunnel.startAndWait());
    chopper.cutWithFin();
    QVERIFY(tunnel.waitForEnd());
    QCOMPARE(tunnel.status().state, SessionState::Failed);
    QCOMPARE(tunnel.errorCode(), ErrorCode::ConnectionLost);
}

void TestReconnect::silentLineIsNoticed()
{
    Chopper chopper(m_server->port());
    Tunnel tunnel(*m_server);
    tunnel.goThrough(chopper.port());
    tunnel.option(u"ServerAliveInterval"_s, u"1"_s);
    tunnel.option(u"ServerAliveCountMax"_s, u"1"_s);
    QVERIFY(tunnel.startAndWait());
    chopper.stall();
    QVERIFY(tunnel.waitForEnd(8000));
    QCOMPARE(tunnel.errorCode(), ErrorCode::KeepAliveTimedOut);
}

void TestReconnect::localPortOutlivesTheConnection()
{
    const FarEnd service(echo());
    Chopper chopper(m_server->port());
    Tunnel tunnel(*m_server,
                  {u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port())});
    tunnel.goThrough(chopper.port());
    tunnel.kind = ProfileKind::Saved;
    QVERIFY(tunnel.startAndWait());
    const quint16 port = tunnel.port();
    chopper.cutWithFin();
    QVERIFY(tunnel.waitFor(SessionState::WaitingToRetry));
    Client client(port); // waits for the tunnel instead of being turned away
    QVERIFY(client.isConnected());
    client.send("patience");
    QVERIFY(tunnel.waitFor(SessionState::Established));
    QCOMPARE(client.read(8), QByteArray("patience"));
}

void TestReconnect::wakingDialsAtOnce_data()
{
    QTest::addColumn<bool>("byNetwork");
    QTest::newRow("the computer woke up") << false;
    QTest::newRow("the network came") << true;
}

void TestReconnect::wakingDialsAtOnce()
{
    QFETCH(const bool, byNetwork);
    Chopper chopper(freePort()); // nobody there yet
    Tunnel tunnel(*m_server);
    tunnel.goThrough(chopper.port());
    tunnel.kind = ProfileKind::Saved;
    tunnel.start();
    QTRY_VERIFY_WITH_TIMEOUT(tunnel.status().attempt >= 3, 15'000); // the next would come after 4 s
    chopper.setTarget(m_server->port());
    byNetwork ? tunnel.engine->networkChanged(true) : tunnel.engine->wokeUp();
    QVERIFY(tunnel.waitFor(SessionState::Connecting, 2000));
    QVERIFY(tunnel.waitFor(SessionState::Established));
}

void TestReconnect::stopsInEveryState_data()
{
    QTest::addColumn<int>("state");
    using enum SessionState;
    QTest::newRow("connecting") << int(Connecting);
    QTest::newRow("verifying the host key") << int(VerifyingHostKey);
    QTest::newRow("authenticating") << int(Authenticating);
    QTest::newRow("established") << int(Established);
    QTest::newRow("waiting") << int(WaitingToRetry);
    QTest::newRow("standby") << int(Standby);
}

void TestReconnect::stopsInEveryState()
{
    QFETCH(int, state);
    const auto wanted = SessionState(state);
    Tunnel tunnel(*m_server, {u"-L 127.0.0.1:%1:127.0.0.1:1"_s.arg(freePort())});
    QTcpServer tarpit; // takes connections and says nothing
    QVERIFY(tarpit.listen(QHostAddress::LocalHost));
    tunnel.kind = ProfileKind::Saved;
    if (wanted == SessionState::Connecting)
        tunnel.profile.port = tarpit.serverPort();
    else if (wanted == SessionState::WaitingToRetry)
        tunnel.profile.port = freePort();
    else if (wanted == SessionState::VerifyingHostKey)
        tunnel.option(u"UserKnownHostsFile"_s, u"/dev/null"_s); // nobody answers the question
    else if (wanted == SessionState::Standby)
        tunnel.profile.onDemand = true;
    if (wanted == SessionState::Authenticating) {
        const QString locked = m_server->path(u"locked_key"_s);
        if (!QFile::exists(locked))
            QVERIFY(makeKeyPair(locked, u"ed25519"_s, u"sesame"_s));
        QFile authorized(m_server->authorizedKeysFile());
        QFile publicKey(locked + u".pub"_s);
        QVERIFY(publicKey.open(QIODevice::ReadOnly) && authorized.open(QIODevice::Append));
        authorized.write(publicKey.readAll());
        authorized.close();
        tunnel.profile.identities = {locked}; // nobody answers for the passphrase
    }
    QSignalSpy asked(tunnel.engine.get(), &Engine::credentialAsked);
    tunnel.start();
    QVERIFY(tunnel.waitFor(wanted));
    if (wanted == SessionState::Authenticating)
        QTRY_COMPARE(asked.size(), 1);
    QElapsedTimer clock;
    clock.start();
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd(2000));
    QVERIFY(clock.elapsed() < 2000);
    QCOMPARE(tunnel.status().state, SessionState::Stopped);
}

void TestReconnect::stopsWhileTheConfigurationHangs()
{
    const QString config = m_server->path(u"hanging_config"_s);
    QFile file(config);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString leader = m_server->path(u"leader"_s);
    file.write(QByteArray("Match exec \"echo $$ > '%1.new'; mv '%1.new' '%1'; sleep 1000 & wait\"\n"
                          " User nobody\n")
                   .replace("%1", leader.toUtf8()));
    file.close();
    QVERIFY(QFile::setPermissions(config, QFile::ReadOwner | QFile::WriteOwner));
    QElapsedTimer clock;
    {
        Tunnel tunnel(*m_server);
        tunnel.profile.configFile = config;
        tunnel.start();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(leader), 20'000);
        clock.start();
    } // the Engine goes
    QVERIFY2(clock.elapsed() < 2500, qPrintable(QString::number(clock.elapsed())));
    QFile number(leader);
    QVERIFY(number.open(QIODevice::ReadOnly));
    const pid_t group = number.readAll().trimmed().toInt();
    QVERIFY(group > 0);
    QTRY_VERIFY(::kill(-group, 0) != 0); // with its children
}

void TestReconnect::unknownNameWaits()
{
    Tunnel tunnel(*m_server);
    tunnel.profile.host = u"no-such-host.invalid"_s;
    tunnel.kind = ProfileKind::Saved;
    tunnel.start();
    QVERIFY(tunnel.waitFor(SessionState::WaitingToRetry, 60'000)); // where no name server answers
    QCOMPARE(tunnel.errorCode(), ErrorCode::NameNotResolved);
}

void TestReconnect::refusedLoginIsNotRetried()
{
    Tunnel tunnel(*m_server);
    const QString stranger = m_server->path(u"stranger"_s);
    QVERIFY(makeKeyPair(stranger));
    tunnel.profile.identities = {stranger};
    tunnel.kind = ProfileKind::Saved;
    QVERIFY(!tunnel.startAndWait());
    QCOMPARE(tunnel.status().state, SessionState::Failed);
    QCOMPARE(tunnel.errorCode(), ErrorCode::AuthenticationDenied);
    QVERIFY2(tunnel.status().reason->message.contains(u"publickey"_s),
             qPrintable(tunnel.status().reason->message));
    QVERIFY(tunnel.status().reason->message.contains(stranger));
}

void TestReconnect::onDemandDialsAtTheFirstClient()
{
    const FarEnd service(echo());
    const quint16 port = freePort();
    Tunnel tunnel(*m_server, {u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(port).arg(service.port())});
    tunnel.profile.onDemand = true;
    tunnel.start();
    QVERIFY(tunnel.waitFor(SessionState::Standby));
    QTRY_COMPARE(m_server->sessionCount(), 0); // an earlier test's may still end
    Client client(port);
    client.send("hello?");
    QVERIFY(tunnel.waitFor(SessionState::Established));
    QCOMPARE(client.read(6), QByteArray("hello?"));
}

/// Those that find room are served, and each of the others is told.
void TestReconnect::hundredClientsWaitForIt()
{
    const FarEnd service(echo());
    Chopper chopper(m_server->port());
    Tunnel tunnel(*m_server,
                  {u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(service.port())});
    tunnel.goThrough(chopper.port());
    tunnel.kind = ProfileKind::Saved;
    QVERIFY(tunnel.startAndWait());
    chopper.setTarget(freePort()); // nobody there
    chopper.cutWithFin();
    QVERIFY(tunnel.waitFor(SessionState::WaitingToRetry));
    for (int i = 0; i < 64; ++i)
        Client(tunnel.port()).send("gone"); // before the others came
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(std::make_unique<Client>(tunnel.port()));
        clients.back()->send("x");
    }
    const auto refused = [&tunnel] {
        return std::count_if(tunnel.connections.begin(), tunnel.connections.end(),
                             [](const ConnectionInfo &info) {
                                 return info.phase == ConnectionPhase::Refused && info.reason;
                             });
    };
    QTRY_COMPARE(refused(), 64 + 36);
    chopper.setTarget(m_server->port());
    tunnel.engine->wokeUp();
    QVERIFY(tunnel.waitFor(SessionState::Established));
    const auto served = std::count_if(clients.begin(), clients.end(), [](const auto &client) {
        return client->read(1, std::chrono::seconds(5)) == "x";
    });
    QCOMPARE(served, 64);
}

void TestReconnect::dialsWhenAnotherHasReachedTheHost()
{
    SshServer server;
    QVERIFY(server.start());
    server.stop();
    Tunnel tunnel(server);
    tunnel.kind = ProfileKind::Saved;
    tunnel.start();
    QTRY_VERIFY_WITH_TIMEOUT(tunnel.status().attempt >= 4, 20'000); // the next comes after 6 s
    QVERIFY(server.restart());
    Profile other = tunnel.profile;
    other.id = newProfileId();
    tunnel.engine->start({other, ProfileKind::Saved, false});
    QVERIFY(tunnel.waitFor(SessionState::Connecting, 3000));
    QVERIFY(tunnel.waitFor(SessionState::Established));
}

CULVERT_TEST(TestReconnect)
#include "tst_reconnect.moc"
