#include "core/session/hopchain.h"
#include "core/ssh/agent/agentgate.h"
#include "core/ssh/libssh/library.h"
#include "core/ssh/libssh/packethook.h"
#include "tests/support/chopper.h"
#include "tests/support/hostileserver.h"
#include "tests/support/logins.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Behind a jump host a stall is no death either, and a dead line is seen on whichever hop: a dial
/// of two hops, a second between keep-alives where nobody set an interval.
class TestHopsAlive : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void neverAnsweredBehindAJump();
    void theLineToTheJumpHostIsCut();
    void theJumpHostsTcpIsGone_data();
    void theJumpHostsTcpIsGone();

private:
    /// Extra lines of the configuration for gate and inner.
    Plan planBy(quint16 gatePort, const QString &gateLines, const QString &innerLines) const;

    std::unique_ptr<SshServer> m_gate;
    std::unique_ptr<HostileServer> m_mute; ///< never answers a keep-alive
    AgentGate m_agents;
};

namespace {

constexpr int silence = 5000; // ms: several unanswered ones
const QString watchless = u" ServerAliveInterval 0\n"_s;

/// A dial that is told of.
struct Dial
{
    Dial(const Plan &plan, AgentGate *agents)
        : chain(plan, agents), loggedIn(&chain, &HopChain::loggedIn), lost(&chain, &HopChain::lost)
    {
        chain.dial();
    }
    bool isUp()
    {
        return QTest::qWaitFor([this] { return !loggedIn.isEmpty() || !lost.isEmpty(); }, 20'000)
            && lost.isEmpty();
    }
    bool isLostWithin(int patience)
    {
        return QTest::qWaitFor([this] { return !lost.isEmpty(); }, patience);
    }
    Error error() const { return lost.first().first().value<Error>(); }

    HopChain chain;
    QSignalSpy loggedIn;
    QSignalSpy lost;
};

} // namespace

void TestHopsAlive::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    CULVERT_NEEDS(HostileServer::whyMissing());
    if (!PacketHook::available())
        QSKIP("the shared libssh tells of no answer");
    startLibrary();
    m_gate = std::make_unique<SshServer>();
    QVERIFY(m_gate->start());
    m_mute = std::make_unique<HostileServer>(*m_gate);
    QVERIFY(m_mute->start());
    QVERIFY(m_mute->order(u"set requests drop"_s));
}

Plan TestHopsAlive::planBy(quint16 gatePort, const QString &gateLines,
                           const QString &innerLines) const
{
    const QString config = m_gate->path(u"hops_config"_s);
    QFile::remove(config);
    append(config,
           u"Host gate\n Port %1\n%2Host inner\n Port %3\n%4Host *\n HostName 127.0.0.1\n"
           " User %5\n IdentityFile %6\n UserKnownHostsFile /dev/null\n"
           " StrictHostKeyChecking accept-new\n ServerAliveCountMax 1\n IdentityAgent none\n"_s
               .arg(gatePort)
               .arg(gateLines)
               .arg(m_mute->port())
               .arg(innerLines, m_gate->user(), m_gate->clientKey())
               .toUtf8());
    Profile profile;
    profile.id = newProfileId();
    profile.host = u"inner"_s;
    profile.jump = u"gate"_s;
    profile.configFile = config;
    Plan plan = *planFor({profile, ProfileKind::Unsaved, true});
    plan.keepAliveByDefault = 1s;
    return plan;
}

void TestHopsAlive::neverAnsweredBehindAJump()
{
    Dial dial(planBy(m_gate->port(), watchless, {}), &m_agents);
    QVERIFY(dial.isUp());
    QVERIFY(!dial.isLostWithin(silence));
}

/// Nobody set an interval for the jump host: it is watched nevertheless.
void TestHopsAlive::theLineToTheJumpHostIsCut()
{
    Chopper chopper(m_gate->port());
    const QString patience = u" ServerAliveCountMax 5\n"_s; // a busy sshd answers in time
    Dial dial(planBy(chopper.port(), patience, watchless), &m_agents);
    QVERIFY(dial.isUp());
    QVERIFY(!dial.isLostWithin(2500)); // an answer has come
    chopper.stall();
    QVERIFY(dial.isLostWithin(20'000));
    QCOMPARE(dial.error().code, ErrorCode::KeepAliveTimedOut);
    QCOMPARE(dial.error().hop, u"gate"_s);
}

void TestHopsAlive::theJumpHostsTcpIsGone_data()
{
    QTest::addColumn<QString>("gateLines");
    QTest::addColumn<QString>("innerLines");
    QTest::addColumn<QString>("hop");
    QTest::newRow("seen by the jump host's") << QString() << watchless << u"gate"_s;
    QTest::newRow("seen by the destination's") << watchless << QString() << u"inner"_s;
}

/// Neither has ever answered; that the line is dead its TCP tells, to the one behind it too.
void TestHopsAlive::theJumpHostsTcpIsGone()
{
    QFETCH(QString, gateLines);
    QFETCH(QString, innerLines);
    HostileServer muteGate(*m_gate);
    QVERIFY(muteGate.start());
    QVERIFY(muteGate.order(u"set requests drop"_s));
    Dial dial(planBy(muteGate.port(), gateLines, innerLines), &m_agents);
    QVERIFY(dial.isUp());
    QVERIFY(!dial.isLostWithin(3500));
    QVERIFY(muteGate.order(u"vanish"_s));
    QVERIFY(dial.isLostWithin(10'000));
    QCOMPARE(dial.error().code, ErrorCode::KeepAliveTimedOut);
    QTEST(dial.error().hop, "hop");
}

CULVERT_TEST(TestHopsAlive)
#include "tst_hopsalive.moc"
