#include "tests/support/asyncssh.h"
#include "tests/support/logins.h"
#include "tests/support/testprogram.h"

#include "core/session/session.h"
#include "core/ssh/agent/agentgate.h"
#include "core/ssh/libssh/library.h"
#include "core/ssh/libssh/packethook.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// Servers that take their time over a login, talk meanwhile, or break it.
class TestSlowLogin : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void bannerIsToldAtOnce();
    void textWithoutQuestionsIsTold();
    void endsAtItsLimit_data();
    void endsAtItsLimit();
    void aPersonsTimeDoesNotCount();
    void brokenPacketIsALostConnection();
    void lateAnswerToAnOldQuestion();
    void typedOnceForARun();
    void codesAreAskedForAgain();

private:
    Plan planFor(quint16 port) const;

    std::unique_ptr<SshServer> m_keys; ///< for its keys alone
    AgentGate m_gate;
};

namespace {

const char *const slowServer = R"(
import asyncio, asyncssh, sys

port, key, mode = int(sys.argv[1]), sys.argv[2], sys.argv[3]

class Server(asyncssh.SSHServer):
    def connection_made(self, conn): self.conn = conn
    async def begin_auth(self, user):
        if mode == 'banner':
            self.conn.send_auth_banner('Visit https://login.example/\x1b[31m\r\n')
            await asyncio.sleep(3)
            return False
        if mode == 'silent': await asyncio.sleep(600)
        if mode == 'broken': self.conn.send_packet(31, b'\0\0\0\0')
        return True
    def password_auth_supported(self): return False
    def public_key_auth_supported(self): return False
    def kbdint_auth_supported(self): return True
    def get_kbdint_challenge(self, user, lang, submethods): return ('', 'Wait', '', [])
    async def validate_kbdint_response(self, user, responses):
        await asyncio.sleep(0.05)
        return ('', 'Wait', '', [])

async def main():
    await asyncssh.listen('127.0.0.1', port, server_host_keys=[key], server_factory=Server,
                          reuse_address=True)
    await asyncio.get_running_loop().create_future()

asyncio.run(main())
)";

/// States and reason of a Session that runs on the test's own thread.
struct Watch
{
    explicit Watch(Session &session) : ended(&session, &Session::ended)
    {
        QObject::connect(&session, &Session::statusChanged, &session,
                         [this](const SessionStatus &now) { status = now; });
    }
    SessionStatus status;
    QSignalSpy ended;
};

} // namespace

void TestSlowLogin::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    CULVERT_NEEDS(whyNoAsyncssh());
    startLibrary();
    m_keys = std::make_unique<SshServer>();
    QVERIFY(m_keys->start());
}

Plan TestSlowLogin::planFor(quint16 port) const
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = u"test"_s;
    profile.host = m_keys->host();
    profile.port = port;
    profile.user = u"demo"_s;
    profile.configFile = u"none"_s;
    profile.options = {{u"IdentityAgent"_s, u"none"_s},
                       {u"IdentityFile"_s, u"none"_s},
                       {u"StrictHostKeyChecking"_s, u"no"_s},
                       {u"UserKnownHostsFile"_s, m_keys->path(u"known"_s)},
                       {u"GlobalKnownHostsFile"_s, u"/dev/null"_s}};
    return *culvert::planFor({profile, ProfileKind::Unsaved, false});
}

void TestSlowLogin::bannerIsToldAtOnce()
{
    Daemon server;
    const quint16 port = startAsyncssh(server, *m_keys, slowServer, u"banner"_s);
    QVERIFY(port);
    Session session(planFor(port), &m_gate);
    Watch watch(session);
    QSignalSpy banner(&session, &Session::bannerReceived);
    session.start();
    QVERIFY(banner.wait(10'000));
    if (PacketHook::available()) // the shared libssh keeps it until the login has an answer
        QCOMPARE(watch.status.state, SessionState::Authenticating); // it is not let in yet
    const auto said = banner.first().first().value<Banner>();
    QCOMPARE(said.hop, m_keys->host());
    QVERIFY2(said.text.startsWith(u"Visit https://login.example/"_s)
                 && !said.text.contains(u'\x1b'),
             qPrintable(said.text));
    QTRY_COMPARE_WITH_TIMEOUT(watch.status.state, SessionState::Established, 10'000);
    QCOMPARE(banner.size(), 1);
}

void TestSlowLogin::textWithoutQuestionsIsTold()
{
    DemoLogin login = passwordLogin({});
    login.rounds = {{"Approve it on your phone\x1b[31m", {}}, {"", {{"Code: ", "1", false}}}};
    DemoServer demo(login);
    QVERIFY(demo.start());
    Tunnel tunnel(*m_keys);
    tunnel.aimAt(demo);
    const QSignalSpy banner(tunnel.engine.get(), &Engine::bannerReceived);
    answerWith(tunnel, {{"1"}});
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QCOMPARE(banner.size(), 1);
    QVERIFY(banner.first().first().value<Banner>().text.startsWith(u"Approve it on your phone"_s));
    QVERIFY(tunnel.logText().contains(u"127.0.0.1 says: Approve"_s));
}

void TestSlowLogin::endsAtItsLimit_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("silence") << u"silent"_s;
    QTest::newRow("rounds without questions, for ever") << u"rounds"_s;
}

void TestSlowLogin::endsAtItsLimit()
{
    QFETCH(QString, mode);
    Daemon server;
    const quint16 port = startAsyncssh(server, *m_keys, slowServer, mode);
    QVERIFY(port);
    Plan plan = planFor(port);
    plan.loginTimeout = std::chrono::milliseconds(1500);
    Session session(plan, &m_gate);
    Watch watch(session);
    session.start();
    QTRY_COMPARE_WITH_TIMEOUT(watch.ended.size(), 1, 15'000);
    QCOMPARE(watch.status.reason->code, ErrorCode::LoginTimedOut);
    QCOMPARE(recoveryFor(ErrorCode::LoginTimedOut), Recovery::Retry);
}

void TestSlowLogin::aPersonsTimeDoesNotCount()
{
    DemoServer demo(passwordLogin("right"));
    QVERIFY(demo.start());
    Plan plan = planFor(demo.port());
    plan.hops.last().options.user = demo.user();
    plan.loginTimeout = std::chrono::milliseconds(3000); // more than the login's own share
    Session session(plan, &m_gate);
    Watch watch(session);
    connect(&session, &Session::credentialAsked, this, [&](const CredentialQuestion &question) {
        QTimer::singleShot(2 * plan.loginTimeout, &session, [&session, number = question.number] {
            session.answer(number, CredentialAnswer{true, {Secret("right")}, false});
        });
    });
    session.start();
    QTRY_COMPARE_WITH_TIMEOUT(watch.status.state, SessionState::Established, 25'000);
}

void TestSlowLogin::brokenPacketIsALostConnection()
{
    Daemon server;
    const quint16 port = startAsyncssh(server, *m_keys, slowServer, u"broken"_s);
    QVERIFY(port);
    Session session(planFor(port), &m_gate);
    Watch watch(session);
    session.start();
    QTRY_COMPARE_WITH_TIMEOUT(watch.ended.size(), 1, 15'000);
    QCOMPARE(watch.status.reason->code, ErrorCode::ConnectionLost);
}

void TestSlowLogin::lateAnswerToAnOldQuestion()
{
    DemoServer demo(passwordLogin("right"));
    QVERIFY(demo.start());
    Plan plan = planFor(demo.port());
    plan.hops.last().options.user = demo.user();
    Session session(plan, &m_gate);
    Watch watch(session);
    QList<quint64> asked;
    connect(&session, &Session::credentialAsked, this,
            [&](const CredentialQuestion &question) { asked.append(question.number); });
    const auto answer = [&session](quint64 number, const char *text) {
        session.answer(number, CredentialAnswer{true, {Secret(text)}, false});
    };
    session.start();
    QTRY_COMPARE(asked.size(), 1);
    answer(asked[0], "wrong");
    QTRY_COMPARE(asked.size(), 2);
    answer(asked[0], "right"); // of a person who was slow
    answer(asked[1], "wrong again");
    QTRY_COMPARE(asked.size(), 3);
    QCOMPARE(watch.status.state, SessionState::Authenticating);
}

void TestSlowLogin::typedOnceForARun()
{
    DemoServer demo(passwordLogin("right"));
    QVERIFY(demo.start());
    Tunnel tunnel(*m_keys);
    tunnel.aimAt(demo);
    tunnel.kind = ProfileKind::Saved;
    QList<CredentialQuestion> asked;
    answerWith(tunnel, {{"wrong"}, {"right"}, {"right"}}, &asked);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QCOMPARE(asked.size(), 2);
    for (int i = 0; i < 2; ++i) {
        demo.disconnectClients();
        QVERIFY(tunnel.waitFor(SessionState::WaitingToRetry));
        QVERIFY2(tunnel.waitFor(SessionState::Established), qPrintable(tunnel.logText()));
    }
    QCOMPARE(asked.size(), 2);
    QVERIFY(!tunnel.logText().contains(u"right"_s));
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd());
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText())); // another run asks again
    QCOMPARE(asked.size(), 3);
}

void TestSlowLogin::codesAreAskedForAgain()
{
    DemoLogin login = passwordLogin({});
    login.rounds = {{"", {{"Code: ", "1", false}}}};
    DemoServer demo(login);
    QVERIFY(demo.start());
    Tunnel tunnel(*m_keys);
    tunnel.aimAt(demo);
    tunnel.kind = ProfileKind::Saved;
    QList<CredentialQuestion> asked;
    answerWith(tunnel, {{"1"}, {"1"}}, &asked);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    demo.disconnectClients();
    QVERIFY(tunnel.waitFor(SessionState::WaitingToRetry));
    QVERIFY2(tunnel.waitFor(SessionState::Established), qPrintable(tunnel.logText()));
    QCOMPARE(asked.size(), 2);
}

CULVERT_TEST(TestSlowLogin)
#include "tst_slowlogin.moc"
