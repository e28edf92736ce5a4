#include "core/session/session.h"
#include "core/ssh/agent/agentgate.h"
#include "core/ssh/libssh/library.h"
#include "tests/support/blackhole.h"
#include "tests/support/farend.h"
#include "tests/support/socket.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// A Session by itself, on the test's own thread.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void hangsUpWhenIdleOnDemand();
    void shortConnectionsKeepItUpOnDemand();
    void ignoresNoEvent();
    void onDemandTriesATakenPortAgain();
    void onDemandListensWhatIsSwitchedOn();
    void readyOnlyIfSomebodyCanWakeIt();
    void onDemandEndsWhereNobodyCanWakeIt();
    void turnsWaitingClientsAway();
    void comesBackSoonAfterALongOutage();
    void dialsAnewWhereTheDialHangs();
    void timersEndWithTheirState();

private:
    Plan plan(const QString &forward, char kind = 'L') const;
    Plan onDemandPlan(quint16 port, const FarEnd &service, std::chrono::seconds idleTimeout) const;
    static Plan planTo(const SshServer &server, const QString &forward, char kind = 'L');

    std::unique_ptr<SshServer> m_server;
    AgentGate m_gate;
};

namespace {

/// A session that keeps what it says; the test fails on an event that it had to ignore.
struct Watched
{
    Watched(const Plan &plan, AgentGate *gate, const ReconnectPolicy &policy = {})
        : session(plan, gate, policy)
    {
        QObject::connect(&session, &Session::statusChanged, &session,
                         [this](const SessionStatus &now) { status = now; });
        QObject::connect(
            &session, &Session::connectionChanged, &session,
            [this](const ConnectionInfo &connection) { connections.append(connection); });
        QObject::connect(&session, &Session::eventIgnored, &session, [](SessionEvent event) {
            QTest::qFail(nameOf(event), __FILE__, __LINE__);
        });
    }
    ForwardState forward(int index = 0) const { return status.forwards.value(index).state; }

    SessionStatus status;
    QList<ConnectionInfo> connections;
    Session session;
};

} // namespace

void TestSession::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    startLibrary();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

Plan TestSession::plan(const QString &forward, char kind) const
{
    return planTo(*m_server, forward, kind);
}

Plan TestSession::planTo(const SshServer &server, const QString &forward, char kind)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"test"_s;
    profile.host = server.host();
    profile.port = server.port();
    profile.user = server.user();
    profile.configFile = u"none"_s;
    profile.identities = {server.clientKey()};
    profile.options = {{u"IdentityAgent"_s, u"none"_s},
                       {u"UserKnownHostsFile"_s, server.knownHostsFile()}};
    profile.forwards = {*parseForward(QLatin1Char(kind), forward)};
    return *planFor({profile, ProfileKind::Unsaved, true});
}

Plan TestSession::onDemandPlan(quint16 port, const FarEnd &service,
                               std::chrono::seconds idleTimeout) const
{
    Plan onDemand = plan(u"127.0.0.1:%1:127.0.0.1:%2"_s.arg(port).arg(service.port()));
    onDemand.onDemand = true;
    onDemand.idleTimeout = idleTimeout;
    return onDemand;
}

void TestSession::hangsUpWhenIdleOnDemand()
{
    const FarEnd service(echo());
    const quint16 port = freePort();
    const Plan onDemand = onDemandPlan(port, service, std::chrono::seconds(1));
    Session session(onDemand, &m_gate);
    QList<SessionState> states;
    connect(&session, &Session::statusChanged, this, [&](const SessionStatus &status) {
        if (states.isEmpty() || states.constLast() != status.state)
            states.append(status.state);
    });
    session.start();
    QTRY_COMPARE(states.size(), 1);
    QCOMPARE(states.constLast(), SessionState::Standby);
    for (int i = 0; i < 2; ++i) { // and the port serves again afterwards
        states.clear();
        {
            Client client(port);
            QTRY_COMPARE(states.value(states.size() - 1), SessionState::Established);
        }
        QTRY_COMPARE_WITH_TIMEOUT(states.constLast(), SessionState::Standby, 8000);
        QTRY_COMPARE(m_server->sessionCount(), 0);
    }
}

/// Each is over before anybody looks for live ones.
void TestSession::shortConnectionsKeepItUpOnDemand()
{
    const FarEnd service(echo());
    const quint16 port = freePort();
    const Plan onDemand = onDemandPlan(port, service, std::chrono::seconds(2));
    Watched tunnel(onDemand, &m_gate);
    tunnel.session.start();
    QTRY_COMPARE(tunnel.status.state, SessionState::Standby);
    QTimer pause;
    pause.setInterval(300);
    pause.start();
    QSignalSpy next(&pause, &QTimer::timeout);
    QElapsedTimer used;
    used.start();
    while (used.elapsed() < 6000) {
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, port);
        client.write("x");
        QTRY_COMPARE(client.bytesAvailable(), 1);
        client.abort();
        QVERIFY(next.wait());
        QCOMPARE(tunnel.status.state, SessionState::Established);
    }
    QTRY_COMPARE_WITH_TIMEOUT(tunnel.status.state, SessionState::Standby, 8000);
}

void TestSession::ignoresNoEvent()
{
    Session session(plan(u"127.0.0.1:%1:127.0.0.1:1"_s.arg(freePort())), &m_gate);
    QSignalSpy ignored(&session, &Session::eventIgnored);
    QSignalSpy ended(&session, &Session::ended);
    SessionState state = SessionState::Stopped;
    connect(&session, &Session::statusChanged, this,
            [&](const SessionStatus &status) { state = status.state; });
    session.start();
    QTRY_COMPARE(state, SessionState::Established);
    session.stop();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(state, SessionState::Stopped);
    QVERIFY(ignored.isEmpty());
}

void TestSession::onDemandTriesATakenPortAgain()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost, freePort())); // let go, nobody else takes it
    Plan onDemand = plan(u"127.0.0.1:%1:127.0.0.1:1"_s.arg(holder.serverPort()));
    onDemand.onDemand = true;
    onDemand.retry = true;
    Watched it(onDemand, &m_gate);
    it.session.start();
    QTRY_COMPARE(it.forward(), ForwardState::Failed);
    QCOMPARE(it.status.state, SessionState::Standby);
    QVERIFY(it.status.isDegraded());
    QVERIFY(!it.status.isReady());
    holder.close();
    QTRY_COMPARE_WITH_TIMEOUT(it.forward(), ForwardState::Listening, 15'000);
    QCOMPARE(it.status.state, SessionState::Standby); // nothing was dialled for that
    QVERIFY(it.status.isReady());
}

void TestSession::onDemandListensWhatIsSwitchedOn()
{
    const quint16 port = freePort();
    Plan onDemand = plan(u"127.0.0.1:%1:127.0.0.1:1"_s.arg(port));
    onDemand.onDemand = true;
    onDemand.forwards[0].enabled = false;
    Watched it(onDemand, &m_gate);
    it.session.start();
    QTRY_COMPARE(it.status.state, SessionState::Standby);
    QCOMPARE(it.forward(), ForwardState::Stopped);
    QVERIFY(!it.status.isReady());
    it.session.setForwardEnabled({0}, true);
    QCOMPARE(it.forward(), ForwardState::Listening); // published
    QVERIFY(it.status.isReady());
    QVERIFY(isListening(port));
    it.session.setForwardEnabled({0}, false);
    QCOMPARE(it.forward(), ForwardState::Stopped);
    QVERIFY(!isListening(port));
}

void TestSession::readyOnlyIfSomebodyCanWakeIt()
{
    Plan onDemand = plan(u"0:127.0.0.1:1"_s, 'R');
    onDemand.onDemand = true;
    Watched it(onDemand, &m_gate);
    it.session.start();
    QTRY_COMPARE(it.status.state, SessionState::Standby);
    QVERIFY(!it.status.isReady());
}

void TestSession::onDemandEndsWhereNobodyCanWakeIt()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    Plan onDemand = plan(u"127.0.0.1:%1:127.0.0.1:1"_s.arg(holder.serverPort()));
    onDemand.onDemand = true;
    onDemand.retry = false;
    Watched it(onDemand, &m_gate);
    it.session.start();
    QTRY_COMPARE(it.status.state, SessionState::Failed);
    QCOMPARE(it.status.reason->code, ErrorCode::BindFailed);
}

void TestSession::turnsWaitingClientsAway()
{
    const quint16 port = freePort();
    Plan waiting = plan(u"127.0.0.1:%1:127.0.0.1:1"_s.arg(port));
    waiting.onDemand = true;
    waiting.retry = true;
    waiting.clientPatience = std::chrono::seconds(1);
    waiting.hops[0].options.port = freePort(); // nobody there
    Watched it(waiting, &m_gate);
    it.session.start();
    QTRY_COMPARE(it.forward(), ForwardState::Listening);
    {
        Client gone(port); // hung up before it was anybody's turn
    }
    Client patient(port);
    patient.send("hello?");
    QTRY_COMPARE_WITH_TIMEOUT(it.connections.size(), 1, 6000);
    QCOMPARE(it.connections.first().phase, ConnectionPhase::Refused);
    QCOMPARE(it.connections.first().target, u"127.0.0.1:1"_s);
    QVERIFY(it.connections.first().reason->message.contains(u"did not come up"_s));
    QCOMPARE(patient.readUntilEof(), QByteArray());
    Client stopped(port);
    stopped.send("hello?");
    QCoreApplication::processEvents(); // it is accepted
    it.session.stop();
    QTRY_COMPARE(it.status.state, SessionState::Stopped);
    QCOMPARE(it.connections.size(), 2);
    QCOMPARE(it.connections.last().reason->code, ErrorCode::Cancelled);
}

/// The next dial would come after a minute; nothing tells that the host is back but its port.
void TestSession::comesBackSoonAfterALongOutage()
{
    SshServer server;
    QVERIFY(server.start());
    Plan retrying = planTo(server, u"127.0.0.1:%1:127.0.0.1:1"_s.arg(freePort()));
    retrying.retry = true;
    server.stop();
    ReconnectPolicy policy;
    policy.first = policy.ceiling; // as after an hour
    policy.knockAfter = std::chrono::milliseconds(0);
    policy.knockInterval = std::chrono::milliseconds(1000);
    Watched it(retrying, &m_gate, policy);
    it.session.start();
    QTRY_COMPARE(it.status.state, SessionState::WaitingToRetry);
    QVERIFY(it.status.retryIn > std::chrono::seconds(40));
    QVERIFY(server.restart());
    QTRY_COMPARE_WITH_TIMEOUT(it.status.state, SessionState::Established, 12'000);
}

/// Its packets were dropped; TCP sends the next only after some seconds more.
void TestSession::dialsAnewWhereTheDialHangs()
{
    const quint16 port = freePort();
    Plan retrying = plan(u"127.0.0.1:%1:127.0.0.1:1"_s.arg(freePort()));
    retrying.retry = true;
    retrying.hops[0].options.port = port; // refused at first
    ReconnectPolicy policy;
    policy.knockAfter = std::chrono::milliseconds(0);
    policy.knockInterval = std::chrono::milliseconds(500);
    Watched it(retrying, &m_gate, policy);
    it.session.start();
    QTRY_COMPARE(it.status.state, SessionState::WaitingToRetry);
    BlackHole host(port);
    QTRY_COMPARE(it.status.state, SessionState::Connecting);
    // SYN is repeated after 1, 3 and 7 s: RFC 6298, 2
    QVERIFY(!QTest::qWaitFor([&it] { return it.status.state != SessionState::Connecting; }, 3500));
    host.open();
    QTRY_VERIFY_WITH_TIMEOUT(host.hasHeard("SSH-"), 2500);
}

/// A dial that was asked for while the back-off ran: the timer has nothing to say any more.
void TestSession::timersEndWithTheirState()
{
    SshServer server;
    QVERIFY(server.start());
    Plan retrying = planTo(server, u"127.0.0.1:%1:127.0.0.1:1"_s.arg(freePort()));
    retrying.retry = true;
    server.stop();
    ReconnectPolicy policy;
    policy.first = std::chrono::milliseconds(2500);
    Watched it(retrying, &m_gate, policy);
    it.session.start();
    QTRY_COMPARE(it.status.state, SessionState::WaitingToRetry);
    QVERIFY(server.restart());
    it.session.retryNow();
    QTRY_COMPARE(it.status.state, SessionState::Established);
    const QSignalSpy ignored(&it.session, &Session::eventIgnored);
    QVERIFY(!QTest::qWaitFor([&ignored] { return !ignored.isEmpty(); },
                             3500)); // longer than the back-off
}

CULVERT_TEST(TestSession)
#include "tst_session.moc"
