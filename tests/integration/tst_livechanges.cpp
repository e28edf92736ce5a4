#include "core/profile/forward.h"
#include "core/ssh/libssh/datatransfer.h"
#include "tests/support/asyncssh.h"
#include "tests/support/chopper.h"
#include "tests/support/farend.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QScopeGuard>
#include <QTest>

#include <thread>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Forwards added to a tunnel that runs, and taken out of it: what is shown is what listens, and
/// whatever goes through the others goes on.
class TestLiveChanges : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void addsAndRemovesEveryKindBesideATransfer();
    void givesAPortToAnotherTarget_data();
    void givesAPortToAnotherTarget();
    void takesBackWhatTheServerHasNotAnsweredYet();
    void waitsForNoOtherPortThatIsBeingClosed();
    void changesWhileThereIsNoConnection();
    void leavesTheConfigurationsForwardsAlone();
    void failsAloneWhatNoPlanWouldTake();
    void carriesWhatCameLater();

private:
    std::unique_ptr<SshServer> m_server;
    FarEnd m_echo{echo()};
};

namespace {

void aimAtLazy(Tunnel &tunnel, quint16 port)
{
    tunnel.profile.port = port;
    tunnel.option(u"StrictHostKeyChecking"_s, u"no"_s);
    tunnel.option(u"UserKnownHostsFile"_s, u"none"_s);
}

QList<Forward> forwardsFrom(const QStringList &options)
{
    QList<Forward> forwards;
    for (const QString &option : options)
        forwards.append(*parseForward(option.at(1), QStringView(option).sliced(3)));
    return forwards;
}

QString fromTo(QChar letter, quint16 port, quint16 target)
{
    return u"-%1 127.0.0.1:%2:127.0.0.1:%3"_s.arg(letter).arg(port).arg(target);
}

QStringList shown(const Tunnel &tunnel)
{
    QStringList options;
    for (const ForwardStatus &forward : tunnel.status().forwards)
        options.append(optionOf(forward.forward));
    return options;
}

bool allProved(const Tunnel &tunnel)
{
    const QList<ForwardStatus> forwards = tunnel.status().forwards;
    return std::all_of(forwards.begin(), forwards.end(), [](const ForwardStatus &forward) {
        return forward.state == ForwardState::Listening
            && (!forward.forward.destination || forward.proof.result == ProofResult::Proved);
    });
}

void change(Tunnel &tunnel, const QStringList &options)
{
    tunnel.profile.forwards = forwardsFrom(options);
    tunnel.engine->setForwards(tunnel.profile.id, tunnel.profile.forwards);
}

bool echoes(quint16 port)
{
    Client client(port);
    return client.isConnected() && client.send("hello") && client.read(5, 5s) == "hello";
}

} // namespace

void TestLiveChanges::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
}

void TestLiveChanges::addsAndRemovesEveryKindBesideATransfer()
{
    const QTemporaryDir folder;
    const FarEnd service(echo());
    const quint16 first = freePort();
    const quint16 local = freePort();
    const quint16 remote = freePort();
    const quint16 dynamic = freePort();
    const quint16 remoteDynamic = freePort();
    const QString here = folder.filePath(u"here.sock"_s);
    const QString there = folder.filePath(u"there.sock"_s);
    const QString kept = fromTo(u'L', first, m_echo.port());
    Tunnel tunnel(*m_server, {kept});
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    const QDateTime since = tunnel.status().since;
    const ForwardId id = tunnel.status().forwards[0].id;

    const QByteArray bytes = pattern(6'000'000);
    std::atomic_bool more = true;
    std::atomic<int> rounds = 0;
    std::atomic_bool same = true;
    std::thread transfer([&] { // one connection, never idle
        Client client(first);
        while (more && same) {
            std::thread writer([&] { client.send(bytes); });
            same = client.read(bytes.size()) == bytes;
            writer.join();
            ++rounds;
        }
    });
    const auto end = qScopeGuard([&] {
        more = false;
        transfer.join();
    });
    QStringList added{
        fromTo(u'R', remote, service.port()),
        kept,
        fromTo(u'L', local, service.port()),
        u"-D 127.0.0.1:%1"_s.arg(dynamic),
        u"-R 127.0.0.1:%1"_s.arg(remoteDynamic),
        u"-L %1:127.0.0.1:%2"_s.arg(here).arg(service.port()),
    };
    const bool canListenThere = DataTransfer::available(); // the shared libssh cannot ask for it
    if (canListenThere)
        added.append(u"-R %1:127.0.0.1:%2"_s.arg(there).arg(service.port()));
    for (int round = 0; round < 3; ++round) {
        change(tunnel, added);
        QTRY_COMPARE_WITH_TIMEOUT(shown(tunnel), added, 10'000);
        QTRY_VERIFY2_WITH_TIMEOUT(allProved(tunnel), qPrintable(tunnel.logText()), 20'000);
        for (const quint16 port : {first, local, remote, dynamic, remoteDynamic})
            QVERIFY2(isListening(port), qPrintable(QString::number(port)));
        QVERIFY(QFileInfo::exists(here) && QFileInfo::exists(there) == canListenThere);
        QVERIFY(echoes(local) && echoes(remote));
        change(tunnel, {kept});
        QTRY_COMPARE_WITH_TIMEOUT(shown(tunnel), QStringList{kept}, 10'000);
        for (const quint16 port : {local, remote, dynamic, remoteDynamic})
            QTRY_VERIFY2(!isListening(port), qPrintable(QString::number(port)));
        QTRY_VERIFY(!QFileInfo::exists(here));
        QTRY_VERIFY(!Client(there).isConnected());
        QFile::remove(there); // sshd leaves it behind; the next round asks for it again
        QVERIFY(isListening(first));
    }
    const int done = rounds;
    QTRY_VERIFY_WITH_TIMEOUT(rounds > done, 20'000); // on the same connection as before
    QVERIFY(same);
    QCOMPARE(tunnel.status().forwards[0].id, id);
    QCOMPARE(tunnel.status().since, since);
    QCOMPARE(tunnel.states.count(SessionState::Connecting), 1);
}

void TestLiveChanges::givesAPortToAnotherTarget_data()
{
    QTest::addColumn<QString>("letter");
    QTest::newRow("local") << u"L"_s;
    QTest::newRow("remote") << u"R"_s;
}

/// The same port again before the old one is closed would be taken by ourselves.
void TestLiveChanges::givesAPortToAnotherTarget()
{
    QFETCH(QString, letter);
    const FarEnd other(source(5));
    const quint16 port = freePort();
    Tunnel tunnel(*m_server, {fromTo(letter[0], port, m_echo.port())});
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QTRY_VERIFY(allProved(tunnel));
    QVERIFY(echoes(port));
    change(tunnel, {fromTo(letter[0], port, other.port())});
    QTRY_COMPARE(shown(tunnel), QStringList{fromTo(letter[0], port, other.port())});
    QTRY_VERIFY2_WITH_TIMEOUT(allProved(tunnel), qPrintable(tunnel.logText()), 10'000);
    QCOMPARE(Client(port).readUntilEof(5s), pattern(5));
    QVERIFY2(!tunnel.logText().contains(u"is taken"_s), qPrintable(tunnel.logText()));
}

void TestLiveChanges::takesBackWhatTheServerHasNotAnsweredYet()
{
    CULVERT_NEEDS(whyNoAsyncssh());
    Daemon server;
    const quint16 at = startAsyncssh(server, *m_server, oddForwardServer, u"late"_s);
    QVERIFY2(at != 0, qPrintable(server.output()));
    const quint16 remote = freePort();
    Tunnel tunnel(*m_server, {fromTo(u'R', remote, 1)});
    aimAtLazy(tunnel, at);
    tunnel.start();
    QVERIFY2(tunnel.waitFor(SessionState::OpeningForwards), qPrintable(tunnel.logText()));
    change(tunnel, {});
    QVERIFY2(tunnel.waitFor(SessionState::Established), qPrintable(tunnel.logText()));
    QTRY_VERIFY(tunnel.status().forwards.isEmpty());
    QTRY_VERIFY(!isListening(remote));
    change(tunnel, {fromTo(u'R', remote, 1)});
    change(tunnel, {}); // faster than any answer
    change(tunnel, {fromTo(u'R', remote, m_echo.port())});
    QTRY_VERIFY2_WITH_TIMEOUT(allProved(tunnel) && echoes(remote), qPrintable(tunnel.logText()),
                              20'000);
}

/// This server never says that it closed one: only the same port has to wait for that.
void TestLiveChanges::waitsForNoOtherPortThatIsBeingClosed()
{
    CULVERT_NEEDS(whyNoAsyncssh());
    Daemon server;
    const quint16 at = startAsyncssh(server, *m_server, oddForwardServer, u"mute"_s);
    QVERIFY2(at != 0, qPrintable(server.output()));
    Chopper chopper(at);
    const quint16 remote = freePort();
    const quint16 local = freePort();
    Tunnel tunnel(*m_server, {fromTo(u'R', remote, 1)});
    aimAtLazy(tunnel, chopper.port());
    tunnel.kind = ProfileKind::Saved;
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    const QStringList wanted{fromTo(u'L', local, m_echo.port()),
                             fromTo(u'R', remote, m_echo.port())};
    change(tunnel, wanted);
    QTRY_COMPARE(shown(tunnel), wanted);
    const auto state = [&](int forward) { return tunnel.status().forwards.value(forward).state; };
    QTRY_COMPARE(state(0), ForwardState::Listening);
    QVERIFY(echoes(local));
    QCOMPARE(state(1), ForwardState::Pending);
    chopper.cutWithReset(); // what was being closed went with the connection
    QTRY_VERIFY2_WITH_TIMEOUT(allProved(tunnel) && echoes(remote), qPrintable(tunnel.logText()),
                              20'000);
}

void TestLiveChanges::changesWhileThereIsNoConnection()
{
    Chopper chopper(m_server->port());
    const quint16 first = freePort();
    const quint16 second = freePort();
    const quint16 remote = freePort();
    Tunnel tunnel(*m_server,
                  {fromTo(u'L', first, m_echo.port()), fromTo(u'R', freePort(), m_echo.port())});
    tunnel.goThrough(chopper.port());
    tunnel.kind = ProfileKind::Saved;
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    chopper.setTarget(freePort()); // nobody
    chopper.cutWithReset();
    QVERIFY(tunnel.waitFor(SessionState::WaitingToRetry));
    const QStringList wanted{fromTo(u'R', remote, m_echo.port()),
                             fromTo(u'L', second, m_echo.port())};
    change(tunnel, wanted);
    QTRY_COMPARE(shown(tunnel), wanted);
    QTRY_VERIFY(isListening(second)); // our own ports outlive a connection
    QVERIFY(!isListening(first));
    chopper.setTarget(m_server->port());
    tunnel.engine->retryNow(tunnel.profile.id);
    QTRY_VERIFY2_WITH_TIMEOUT(allProved(tunnel) && echoes(remote) && echoes(second),
                              qPrintable(tunnel.logText()), 20'000);
}

void TestLiveChanges::leavesTheConfigurationsForwardsAlone()
{
    const quint16 configured = freePort();
    const quint16 own = freePort();
    Tunnel tunnel(*m_server, {fromTo(u'L', freePort(), m_echo.port())});
    tunnel.option(u"LocalForward"_s,
                  u"127.0.0.1:%1 127.0.0.1:%2"_s.arg(configured).arg(m_echo.port()));
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    const ForwardId id = tunnel.status().forwards.constLast().id;
    tunnel.engine->setForwardEnabled(tunnel.profile.id, id, false);
    QTRY_VERIFY(!isListening(configured));
    change(tunnel, {fromTo(u'L', own, m_echo.port())});
    QTRY_VERIFY(isListening(own));
    QTRY_COMPARE(tunnel.status().forwards.value(0).forward, tunnel.profile.forwards[0]);
    QCOMPARE(tunnel.status().forwards.size(), 2);
    QCOMPARE(tunnel.status().forwards[1].id, id);
    QVERIFY(!isListening(configured)); // switched off by hand, and so it stays
    tunnel.engine->setForwardEnabled(tunnel.profile.id, id, true);
    QTRY_VERIFY(echoes(configured));
}

void TestLiveChanges::failsAloneWhatNoPlanWouldTake()
{
    const quint16 first = freePort();
    const quint16 second = freePort();
    const QString kept = fromTo(u'L', first, m_echo.port());
    Tunnel tunnel(*m_server, {kept});
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    change(tunnel, {kept, u"-L /tmp/%y.sock:127.0.0.1:1"_s, fromTo(u'L', second, m_echo.port())});
    QTRY_COMPARE(tunnel.status().forwards.size(), 3);
    QTRY_COMPARE(tunnel.status().forwards[1].state, ForwardState::Failed);
    QCOMPARE(tunnel.status().forwards[1].error->code, ErrorCode::ProfileInvalid);
    QTRY_VERIFY(echoes(first) && echoes(second));
    change(tunnel, {kept});
    QTRY_VERIFY(!tunnel.status().isDegraded());
}

/// Counted by its own name, also behind one that has left.
void TestLiveChanges::carriesWhatCameLater()
{
    const quint16 port = freePort();
    Tunnel tunnel(*m_server, {fromTo(u'L', freePort(), m_echo.port())});
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QSignalSpy traffic(tunnel.engine.get(), &Engine::trafficSampled);
    change(tunnel, {fromTo(u'L', port, m_echo.port())});
    QTRY_VERIFY(echoes(port)); // the port can be there before the news of it
    QTRY_COMPARE(tunnel.status().forwards.value(0).id.value, 1);
    const ForwardId id{1};
    const auto carried = [&traffic]() -> quint64 {
        const auto last = traffic.value(traffic.size() - 1).value(1).value<TrafficSnapshot>();
        return last.forwardBytesIn.value(1);
    };
    QTRY_VERIFY(carried() >= 5);
    QVERIFY(std::all_of(tunnel.connections.begin(), tunnel.connections.end(),
                        [id](const ConnectionInfo &info) { return info.forward == id; }));
}

CULVERT_TEST(TestLiveChanges)
#include "tst_livechanges.moc"
