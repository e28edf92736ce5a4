#include "tests/support/chopper.h"
#include "tests/support/farend.h"
#include "tests/support/files.h"
#include "tests/support/logins.h"
#include "tests/support/processes.h"
#include "tests/support/socket.h"
#include "tests/support/sshagent.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <csignal>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// A tunnel whose clients are spread over several SSH connections.
class TestSpread : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void someAreDialledAtATime();
    void anAgentServesAllLogins();
    void clientsAreSpread();
    void clientsOfALaterForwardAreSpread();
    void oneOfThemIsLost();
    void theFirstIsLost();
    void lostForGoodWhereNothingIsRetried();
    void whatWasTypedIsNotAskedAgain();
    void whatCannotBeKeptIsAskedOnce();
    void goesThroughJumpHosts();

private:
    std::unique_ptr<Tunnel> start(int connections, ProfileKind kind = ProfileKind::Saved);
    std::vector<Client> talking(const Tunnel &tunnel, int count);

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<FarEnd> m_service;
    std::unique_ptr<Chopper> m_line;
};

namespace {

bool isUp(const Tunnel &tunnel, int connections)
{
    const QString word = u"%1 of %1 SSH connections are up."_s.arg(connections);
    return QTest::qWaitFor([&] { return tunnel.logText().contains(word); }, 10'000);
}

bool answers(Client &client)
{
    return client.send("x") && client.read(1) == "x";
}

/// sshd's processes, one for each connection, the oldest first.
QList<qint64> sessionsOf(const SshServer &server)
{
    QList<qint64> sessions = descendantsOf(server.processId());
    sessions.removeIf([](qint64 pid) { return !descendantsOf(pid).isEmpty(); });
    std::ranges::sort(sessions, {}, &beginningOf);
    return sessions;
}

bool isCutOff(Client &client)
{
    client.read(1, std::chrono::milliseconds(100));
    return client.endedByReset();
}

} // namespace

void TestSpread::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_service = std::make_unique<FarEnd>(echo());
}

void TestSpread::init()
{
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
    m_line = std::make_unique<Chopper>(m_server->port());
}

std::unique_ptr<Tunnel> TestSpread::start(int connections, ProfileKind kind)
{
    auto tunnel = std::make_unique<Tunnel>(
        *m_server,
        QStringList{u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(m_service->port())});
    tunnel->goThrough(m_line->port());
    tunnel->profile.connections = connections;
    tunnel->kind = kind;
    const int before = m_service->accepted();
    const bool isReady = tunnel->startAndWait() && isUp(*tunnel, connections)
        && QTest::qWaitFor([&] { return m_service->accepted() > before; }) // the proof's own
        && QTest::qWaitFor([&] { return m_service->open() == 0; })
        && QTest::qWaitFor([&] { return sessionsOf(*m_server).size() == connections; }); // logins'
    return isReady ? std::move(tunnel) : nullptr;
}

std::vector<Client> TestSpread::talking(const Tunnel &tunnel, int count)
{
    std::vector<Client> clients;
    for (int i = 0; i < count; ++i) {
        clients.emplace_back(tunnel.port());
        if (!answers(clients.back()))
            return {};
    }
    return clients;
}

/// Over a long line, where each login takes many round trips.
void TestSpread::someAreDialledAtATime()
{
    constexpr int connections = 8;
    m_line->setDelay(std::chrono::milliseconds(25));
    Tunnel tunnel(*m_server);
    tunnel.goThrough(m_line->port());
    tunnel.profile.connections = connections;
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    const auto up = [&] {
        return 1 + int(tunnel.logText().count(u" of 8 SSH connections are up."_s));
    };
    int dialled = 0; // one after the other it is never more than two: the log comes later
    QTRY_VERIFY_WITH_TIMEOUT(
        (dialled = std::max(dialled, m_line->linkCount() - up()), up() == connections), 30'000);
    QCOMPARE_GE(dialled, 3);
    QTRY_COMPARE(sessionsOf(*m_server).size(), connections);
}

/// Each has its own way to the agent, which ends with it and with no other.
void TestSpread::anAgentServesAllLogins()
{
    const QTemporaryDir folder;
    const QString askpass =
        folder.filePath(u"askpass"_s); // so that the logins wait for one another
    QVERIFY(writeFile(askpass, "#!/bin/sh\nsleep 0.2\n"));
    QVERIFY(QFile::setPermissions(askpass, QFile::ReadOwner | QFile::ExeOwner));
    SshAgent agent(askpass);
    QVERIFY(agent.add(m_server->clientKey(), {u"-c"_s}));
    Tunnel tunnel(*m_server);
    tunnel.profile.connections = 8;
    tunnel.profile.identities = {m_server->clientKey()
                                 + u".pub"_s}; // the other half is the agent's
    tunnel.option(u"IdentityAgent"_s, agent.socket());
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QTRY_VERIFY2_WITH_TIMEOUT(tunnel.logText().contains(u"8 of 8 SSH connections are up."_s),
                              qPrintable(tunnel.logText()), 30'000);
    QVERIFY2(!tunnel.logText().contains(u"dialled"_s),
             qPrintable(tunnel.logText())); // again, or no more
}

void TestSpread::clientsAreSpread()
{
    const auto tunnel = start(3);
    QVERIFY(tunnel);
    QCOMPARE(m_line->linkCount(), 3);
    std::vector<Client> clients = talking(*tunnel, 6);
    QCOMPARE(clients.size(), size_t(6));
    QCOMPARE(tunnel->status().state, SessionState::Established);
    ::kill(pid_t(sessionsOf(*m_server).constLast()), SIGKILL);
    QTRY_COMPARE(m_service->open(), 4); // two were on each
}

/// One that was added while the tunnel ran.
void TestSpread::clientsOfALaterForwardAreSpread()
{
    const auto tunnel = start(3);
    QVERIFY(tunnel);
    Forward later = tunnel->profile.forwards.first();
    later.bind.port = freePort();
    const int before = m_service->accepted();
    tunnel->engine->setForwards(tunnel->profile.id, {later});
    QTRY_COMPARE(tunnel->port(), later.bind.port);
    QTRY_COMPARE(tunnel->status().forwards.first().proof.result, ProofResult::Proved);
    QTRY_VERIFY(m_service->accepted() > before);
    QTRY_COMPARE(m_service->open(), 0);
    std::vector<Client> clients = talking(*tunnel, 6);
    QCOMPARE(clients.size(), size_t(6));
    ::kill(pid_t(sessionsOf(*m_server).constLast()), SIGKILL);
    QTRY_COMPARE(m_service->open(), 4);
}

void TestSpread::oneOfThemIsLost()
{
    const auto tunnel = start(3);
    QVERIFY(tunnel);
    std::vector<Client> clients = talking(*tunnel, 3);
    QCOMPARE(clients.size(), size_t(3));
    tunnel->log.clear();
    ::kill(pid_t(sessionsOf(*m_server).constLast()), SIGKILL);
    QVERIFY(isUp(*tunnel, 3));
    QVERIFY(!tunnel->states.contains(SessionState::WaitingToRetry));
    QCOMPARE(std::ranges::count_if(clients, &isCutOff), 1);
    QCOMPARE(std::ranges::count_if(clients, &answers), 2);
    QCOMPARE(talking(*tunnel, 3).size(), size_t(3));
}

void TestSpread::theFirstIsLost()
{
    const auto tunnel = start(3);
    QVERIFY(tunnel);
    std::vector<Client> clients = talking(*tunnel, 3);
    QCOMPARE(clients.size(), size_t(3));
    tunnel->log.clear();
    ::kill(pid_t(sessionsOf(*m_server).constFirst()), SIGKILL);
    QVERIFY(tunnel->waitFor(SessionState::WaitingToRetry));
    QCOMPARE(std::ranges::count_if(clients, &answers), 0);
    QVERIFY(tunnel->waitFor(SessionState::Established));
    QVERIFY(isUp(*tunnel, 3));
    QTRY_COMPARE(m_line->linkCount(), 3);
    QCOMPARE(talking(*tunnel, 3).size(), size_t(3));
}

void TestSpread::lostForGoodWhereNothingIsRetried()
{
    const auto tunnel = start(2, ProfileKind::Unsaved);
    QVERIFY(tunnel);
    ::kill(pid_t(sessionsOf(*m_server).constLast()), SIGKILL);
    QTRY_VERIFY2(tunnel->logText().contains(u"1 of 2 SSH connections are up; no other"_s),
                 qPrintable(tunnel->logText()));
    QCOMPARE(tunnel->status().state, SessionState::Established);
    QCOMPARE(talking(*tunnel, 3).size(), size_t(3));
}

void TestSpread::whatWasTypedIsNotAskedAgain()
{
    DemoServer demo(passwordLogin("right"));
    QVERIFY(demo.start());
    Tunnel tunnel(*m_server);
    tunnel.aimAt(demo);
    tunnel.profile.connections = 6; // several of them at a time
    QList<CredentialQuestion> asked;
    answerWith(tunnel, {{"right"}}, &asked);
    QVERIFY2(tunnel.startAndWait() && isUp(tunnel, 6), qPrintable(tunnel.logText()));
    QCOMPARE(asked.size(), 1);
}

void TestSpread::whatCannotBeKeptIsAskedOnce()
{
    DemoLogin login = passwordLogin({});
    login.rounds = {{"", {{"One-time code: ", "123", false}}}};
    DemoServer demo(login);
    QVERIFY(demo.start());
    Tunnel tunnel(*m_server);
    tunnel.aimAt(demo);
    tunnel.kind = ProfileKind::Saved;
    tunnel.profile.connections = 3;
    QList<CredentialQuestion> asked;
    answerWith(tunnel, {{"123"}, {"123"}}, &asked);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QTRY_VERIFY(tunnel.logText().contains(u"1 of 3 SSH connections are up; no other"_s));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(tunnel.status().state, SessionState::Established);
}

void TestSpread::goesThroughJumpHosts()
{
    const QString config = m_server->path(u"config"_s);
    append(config,
           u"Host gate target\n HostName %1\n Port %2\n User %3\n IdentityFile %4\n"
           " UserKnownHostsFile %5\nHost target\n ProxyJump gate\n"_s.arg(m_server->host())
               .arg(m_server->port())
               .arg(m_server->user(), m_server->clientKey(), m_server->knownHostsFile())
               .toUtf8());
    QVERIFY(QFile::setPermissions(config, QFile::ReadOwner | QFile::WriteOwner));
    Tunnel tunnel(
        *m_server,
        QStringList{u"-L 127.0.0.1:%1:127.0.0.1:%2"_s.arg(freePort()).arg(m_service->port())});
    tunnel.profile.host = u"target"_s;
    tunnel.profile.port = 0;
    tunnel.profile.configFile = config;
    tunnel.profile.connections = 2;
    QVERIFY2(tunnel.startAndWait() && isUp(tunnel, 2), qPrintable(tunnel.logText()));
    QCOMPARE(talking(tunnel, 4).size(), size_t(4));
    QTRY_COMPARE(sessionsOf(*m_server).size(), 4);
}

CULVERT_TEST(TestSpread)
#include "tst_spread.moc"
