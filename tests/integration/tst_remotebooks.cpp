#include "tests/support/asyncssh.h"
#include "tests/support/chopper.h"
#include "tests/support/farend.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"

#include <QTcpServer>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// What is wanted of a remote forward and what the server has done about it, at odds with each
/// other.
class TestRemoteBooks : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersThatNameNoPort_data();
    void answersThatNameNoPort();
    void switchedOffBeforeTheAnswer();
    void switchedOffAndOnAgain();
    void lostWhileItWasCancelled();
    void takenPortIsAskedForEveryFiveSeconds();
    void backOffEndsWithAnOpening();
    void forbiddenCheckIsNotTaken();

private:
    void aim(Tunnel &tunnel, quint16 port) const;

    std::unique_ptr<SshServer> m_server;
};

namespace {

ForwardStatus forwardOf(const Tunnel &tunnel, int index = 0)
{
    return tunnel.status().forwards.value(index);
}

} // namespace

void TestRemoteBooks::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    CULVERT_NEEDS(whyNoAsyncssh());
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestRemoteBooks::aim(Tunnel &tunnel, quint16 port) const
{
    tunnel.profile.port = port;
    tunnel.option(u"StrictHostKeyChecking"_s, u"no"_s);
    tunnel.option(u"UserKnownHostsFile"_s, u"none"_s);
}

void TestRemoteBooks::answersThatNameNoPort_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("0") << u"zero"_s;
    QTest::newRow("none") << u"nothing"_s;
    QTest::newRow("70000") << u"big"_s;
}

void TestRemoteBooks::answersThatNameNoPort()
{
    QFETCH(QString, mode);
    Daemon server;
    const quint16 port = startAsyncssh(server, *m_server, oddForwardServer, mode);
    QVERIFY2(port != 0, qPrintable(server.output()));
    Tunnel tunnel(*m_server, {u"-R 0:127.0.0.1:1"_s});
    aim(tunnel, port);
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QCOMPARE(forwardOf(tunnel).state, ForwardState::Failed);
    QCOMPARE(forwardOf(tunnel).error->code, ErrorCode::ForwardUnanswered);
    QVERIFY(tunnel.status().isDegraded());
}

void TestRemoteBooks::switchedOffBeforeTheAnswer()
{
    Daemon server;
    const quint16 port = startAsyncssh(server, *m_server, oddForwardServer, u"late"_s);
    QVERIFY2(port != 0, qPrintable(server.output()));
    const quint16 remote = freePort();
    Tunnel tunnel(*m_server, {u"-R 127.0.0.1:%1:127.0.0.1:1"_s.arg(remote)});
    aim(tunnel, port);
    tunnel.start();
    QVERIFY2(tunnel.waitFor(SessionState::OpeningForwards), qPrintable(tunnel.logText()));
    tunnel.engine->setForwardEnabled(tunnel.profile.id, {0}, false);
    QVERIFY(tunnel.waitFor(SessionState::Established));
    QTRY_COMPARE(forwardOf(tunnel).state, ForwardState::Stopped);
    QTRY_VERIFY(!isListening(remote)); // it was opened, and cancelled
    tunnel.engine->setForwardEnabled(tunnel.profile.id, {0}, true);
    QTRY_COMPARE(forwardOf(tunnel).state, ForwardState::Listening);
    QVERIFY(isListening(remote));
}

void TestRemoteBooks::switchedOffAndOnAgain()
{
    const FarEnd service(echo());
    QList<ForwardState> seen;
    const quint16 remote = freePort();
    Tunnel tunnel(*m_server, {u"-R 127.0.0.1:%1:127.0.0.1:%2"_s.arg(remote).arg(service.port())});
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    connect(tunnel.engine.get(), &Engine::statusChanged, tunnel.engine.get(),
            [&seen](const SessionStatus &now) { seen.append(now.forwards.value(0).state); });
    for (const bool enabled : {false, true, false, true, false, true}) // faster than any answer
        tunnel.engine->setForwardEnabled(tunnel.profile.id, {0}, enabled);
    QTRY_VERIFY(seen.contains(ForwardState::Pending)); // it was closed, and is asked for again
    QTRY_COMPARE(forwardOf(tunnel).state, ForwardState::Listening);
    QTRY_COMPARE(forwardOf(tunnel).proof.result, ProofResult::Proved);
    QVERIFY(isListening(remote));
    for (const bool enabled : {false, true, false})
        tunnel.engine->setForwardEnabled(tunnel.profile.id, {0}, enabled);
    QTRY_COMPARE(forwardOf(tunnel).state, ForwardState::Stopped);
    QTRY_VERIFY(!isListening(remote));
}

void TestRemoteBooks::lostWhileItWasCancelled()
{
    Daemon server;
    const quint16 port = startAsyncssh(server, *m_server, oddForwardServer, u"mute"_s);
    QVERIFY2(port != 0, qPrintable(server.output()));
    Chopper chopper(port);
    Tunnel tunnel(*m_server,
                  {u"-R 127.0.0.1:%1:127.0.0.1:1"_s.arg(freePort()),
                   u"-L 127.0.0.1:%1:127.0.0.1:1"_s.arg(freePort())});
    aim(tunnel, chopper.port());
    tunnel.kind = ProfileKind::Saved;
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QCOMPARE(forwardOf(tunnel).state, ForwardState::Listening);
    tunnel.engine->setForwardEnabled(tunnel.profile.id, {0}, false);
    chopper.cutWithReset();
    QVERIFY(tunnel.waitFor(SessionState::WaitingToRetry));
    QVERIFY(tunnel.waitFor(SessionState::Established));
    QCOMPARE(forwardOf(tunnel, 0).state, ForwardState::Stopped);
    QVERIFY2(forwardOf(tunnel, 1).state == ForwardState::Listening, qPrintable(tunnel.logText()));
}

void TestRemoteBooks::takenPortIsAskedForEveryFiveSeconds()
{
    QTcpServer holder;
    const quint16 port = freePort(); // nobody else takes it when it is let go
    QVERIFY(holder.listen(QHostAddress::LocalHost, port));
    Tunnel tunnel(*m_server, {u"-R 127.0.0.1:%1:127.0.0.1:1"_s.arg(port)});
    tunnel.kind = ProfileKind::Saved;
    QVERIFY(tunnel.startAndWait());
    QCOMPARE(forwardOf(tunnel).error->code, ErrorCode::RemotePortTaken);
    const auto refusals = [&tunnel] { return tunnel.logText().count(u"it is taken there"_s); };
    QTRY_COMPARE_WITH_TIMEOUT(refusals(), 3, 14'000); // at 5 and 10 s; it was at 5 and 15
    holder.close();
    QTRY_COMPARE_WITH_TIMEOUT(forwardOf(tunnel).state, ForwardState::Listening, 15'000);
}

/// What it takes after a failure is counted from the last time it was open: here 5 s, not 10.
void TestRemoteBooks::backOffEndsWithAnOpening()
{
    QTcpServer holder;
    const quint16 port = freePort();
    QVERIFY(holder.listen(QHostAddress::LocalHost, port));
    Tunnel tunnel(*m_server, {u"-L 127.0.0.1:%1:127.0.0.1:1"_s.arg(port)});
    tunnel.kind = ProfileKind::Saved;
    QVERIFY(tunnel.startAndWait());
    QCOMPARE(forwardOf(tunnel).error->code, ErrorCode::BindFailed);
    holder.close();
    QTRY_COMPARE_WITH_TIMEOUT(forwardOf(tunnel).state, ForwardState::Listening, 15'000);
    tunnel.engine->setForwardEnabled(tunnel.profile.id, {0}, false);
    QTRY_COMPARE(forwardOf(tunnel).state, ForwardState::Stopped);
    QVERIFY(holder.listen(QHostAddress::LocalHost, port));
    tunnel.engine->setForwardEnabled(tunnel.profile.id, {0}, true);
    QTRY_COMPARE(forwardOf(tunnel).state, ForwardState::Failed);
    holder.close();
    QTRY_COMPARE_WITH_TIMEOUT(forwardOf(tunnel).state, ForwardState::Listening, 8000);
}

/// The server opens no channels for us, so nobody knows why the port could not be opened.
void TestRemoteBooks::forbiddenCheckIsNotTaken()
{
    QTcpServer holder;
    QVERIFY(holder.listen(QHostAddress::LocalHost));
    SshServer server({u"AllowTcpForwarding remote"_s});
    QVERIFY(server.start());
    Tunnel tunnel(server, {u"-R 127.0.0.1:%1:127.0.0.1:1"_s.arg(holder.serverPort())});
    QVERIFY(tunnel.startAndWait());
    QCOMPARE(forwardOf(tunnel).state, ForwardState::Failed);
    QCOMPARE(forwardOf(tunnel).error->code, ErrorCode::ForwardDenied);
}

CULVERT_TEST(TestRemoteBooks)
#include "tst_remotebooks.moc"
