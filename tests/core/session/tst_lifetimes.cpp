#include "core/session/session.h"
#include "core/ssh/agent/agentgate.h"
#include "core/ssh/libssh/library.h"
#include "tests/support/chopper.h"
#include "tests/support/farend.h"
#include "tests/support/socket.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// Stops at moments that nobody chose. CULVERT_STOPS says how many, CULVERT_SEED repeats a run.
class TestLifetimes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void stopsAtAnyMoment_data();
    void stopsAtAnyMoment();

private:
    Plan plan(quint16 port) const;
    void stopOnce(bool reconnecting);

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<Chopper> m_chopper;
    std::unique_ptr<FarEnd> m_service;
    AgentGate m_gate;
    QRandomGenerator m_random;
    int m_stops = 0;
};

namespace {

int numberFrom(const char *variable, int otherwise)
{
    bool given = false;
    const int number = qEnvironmentVariableIntValue(variable, &given);
    return given ? number : otherwise;
}

} // namespace

void TestLifetimes::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    startLibrary();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
    m_chopper = std::make_unique<Chopper>(m_server->port());
    m_service = std::make_unique<FarEnd>(echo());
    m_stops = numberFrom("CULVERT_STOPS", 30);
}

Plan TestLifetimes::plan(quint16 port) const
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"test"_s;
    profile.host = m_server->host();
    profile.port = port;
    profile.user = m_server->user();
    profile.configFile = u"none"_s;
    profile.identities = {m_server->clientKey()};
    profile.options = {{u"IdentityAgent"_s, u"none"_s},
                       {u"HostKeyAlias"_s, u"[127.0.0.1]:%1"_s.arg(m_server->port())},
                       {u"UserKnownHostsFile"_s, m_server->knownHostsFile()}};
    profile.forwards = {
        *parseForward(u'L', u"127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(m_service->port())),
        *parseForward(u'R', u"0:127.0.0.1:%1"_s.arg(m_service->port()))};
    profile.retrying = Retrying::On;
    return *planFor({profile, ProfileKind::Saved, true});
}

void TestLifetimes::stopsAtAnyMoment_data()
{
    QTest::addColumn<bool>("reconnecting");
    QTest::newRow("of a login") << false;
    QTest::newRow("of a reconnect") << true;
}

void TestLifetimes::stopsAtAnyMoment()
{
    QFETCH(bool, reconnecting);
    const auto seed = quint32(numberFrom(
        "CULVERT_SEED", int(QRandomGenerator::global()->bounded(std::numeric_limits<int>::max()))));
    m_random.seed(seed);
    QTest::failOnWarning(QRegularExpression(u"nullptr"_s)); // a context that is gone
    qInfo("%d stops, CULVERT_SEED=%u", m_stops, seed);
    for (int i = 0; i < m_stops && !QTest::currentTestFailed(); ++i)
        stopOnce(reconnecting);
}

/// Half of them by the clock, half right behind something that the session told: then what it has
/// queued for itself is still on its way.
void TestLifetimes::stopOnce(bool reconnecting)
{
    ReconnectPolicy policy;
    policy.first = std::chrono::milliseconds(1);
    Session session(plan(m_chopper->port()), &m_gate, policy);
    const QSignalSpy ignored(&session, &Session::eventIgnored);
    const QSignalSpy ended(&session, &Session::ended);
    bool counting = !reconnecting;
    int left = m_random.bounded(2) == 0 ? 0 : m_random.bounded(1, 20);
    const auto count = [&] {
        if (counting && left > 0 && --left == 0)
            QMetaObject::invokeMethod(&session, &Session::stop, Qt::QueuedConnection);
    };
    connect(&session, &Session::logged, &session, count);
    connect(&session, &Session::statusChanged, &session, count);
    SessionState state = SessionState::Stopped;
    connect(&session, &Session::statusChanged, &session,
            [&state](const SessionStatus &status) { state = status.state; });
    session.start();
    if (reconnecting) {
        QTRY_COMPARE_WITH_TIMEOUT(state, SessionState::Established, 15'000);
        counting = true;
        m_chopper->cutWithReset();
    }
    QTimer::singleShot(left > 0 ? 3000 : m_random.bounded(250), &session, &Session::stop);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    QCOMPARE(state, SessionState::Stopped);
    QCOMPARE(ignored.size(), 0);
}

CULVERT_TEST(TestLifetimes)
#include "tst_lifetimes.moc"
