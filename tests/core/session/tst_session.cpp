#include "core/session/session.h"
#include "core/ssh/agent/agentgate.h"
#include "core/ssh/libssh/library.h"
#include "tests/support/farend.h"
#include "tests/support/socket.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
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
    void ignoresNoEvent();

private:
    Plan plan(const QString &forward) const;

    std::unique_ptr<SshServer> m_server;
    AgentGate m_gate;
};

void TestSession::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    startLibrary();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

Plan TestSession::plan(const QString &forward) const
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"test"_s;
    profile.host = m_server->host();
    profile.port = m_server->port();
    profile.user = m_server->user();
    profile.configFile = u"none"_s;
    profile.identities = {m_server->clientKey()};
    profile.options = {{u"IdentityAgent"_s, u"none"_s},
                       {u"UserKnownHostsFile"_s, m_server->knownHostsFile()}};
    profile.forwards = {*parseForward(u'L', forward)};
    return *planFor({profile, ProfileKind::Unsaved, true});
}

void TestSession::hangsUpWhenIdleOnDemand()
{
    const FarEnd service(echo());
    const quint16 port = freePort();
    Plan onDemand = plan(u"127.0.0.1:%1:127.0.0.1:%2"_s.arg(port).arg(service.port()));
    onDemand.onDemand = true;
    onDemand.idleTimeout = std::chrono::seconds(1);
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

CULVERT_TEST(TestSession)
#include "tst_session.moc"
