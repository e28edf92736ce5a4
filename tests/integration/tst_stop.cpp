#include "tests/support/farend.h"
#include "tests/support/socket.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"

#include <QElapsedTimer>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

constexpr int hungPlans = 12; // more than the threads that look-ups share

/// How long a stop takes, and the end of the whole program.
class TestStop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void twentyEndAsSoonAsOne();
    void deadServersAreLeftBehind();
    void stopsWhilePlanning();
    void hungPlansHoldUpNobodyElse();
    void stopsWhileForwardsOpen();
    void stopsWhileTheSecondHopIsSilent();

private:
    QString hangingConfig() const; ///< empty: it could not be written
    /// Milliseconds that an Engine with so many tunnels up takes to go; -1: they did not come up.
    qint64 timeToEnd(int tunnels, bool serverHangs = false);

    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<FarEnd> m_service;
};

void TestStop::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    m_server = std::make_unique<SshServer>();
    QVERIFY(m_server->start());
    m_service = std::make_unique<FarEnd>(echo());
}

qint64 TestStop::timeToEnd(int tunnels, bool serverHangs)
{
    Tunnel first(*m_server,
                 {u"-L 127.0.0.1:1:127.0.0.1:%1"_s.arg(m_service->port()),
                  u"-R 127.0.0.1:0:127.0.0.1:%1"_s.arg(m_service->port())});
    QList<ProfileId> ids;
    for (int i = 0; i < tunnels; ++i) {
        first.profile.forwards[0].bind.port = freePort();
        first.start();
        ids.append(first.profile.id);
        first.profile.id = newProfileId();
    }
    const bool up = QTest::qWaitFor(
        [&] {
            return std::all_of(ids.begin(), ids.end(), [&](const ProfileId &id) {
                return first.engine->status(id).state == SessionState::Established;
            });
        },
        60'000);
    if (!up)
        return -1;
    if (serverHangs)
        m_server->pause();
    QElapsedTimer clock;
    clock.start();
    first.engine.reset();
    const qint64 time = clock.elapsed();
    if (serverHangs)
        m_server->resume();
    return time;
}

void TestStop::twentyEndAsSoonAsOne()
{
    const qint64 one = timeToEnd(1);
    const qint64 twenty = timeToEnd(20);
    qInfo("one tunnel ends in %lld ms, twenty in %lld ms", one, twenty);
    QVERIFY(one >= 0);
    QVERIFY(twenty >= 0);
    QVERIFY(twenty < 2000); // one deadline of a second for all, and as much for the machine
}

void TestStop::deadServersAreLeftBehind()
{
    const qint64 one = timeToEnd(1, true);
    const qint64 twenty = timeToEnd(20, true);
    qInfo("of a hung server: one in %lld ms, twenty in %lld ms", one, twenty);
    QVERIFY(one >= 0);
    QVERIFY(twenty >= 0);
    QVERIFY(twenty < 1000 + one);
}

QString TestStop::hangingConfig() const
{
    QFile file(m_server->path(u"hanging_config"_s));
    const QByteArray text("Match exec \"sleep 60\"\n User nobody\n");
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size()
            && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        ? file.fileName()
        : QString();
}

/// Twelve at once, and one more whose plan is made at once.
void TestStop::hungPlansHoldUpNobodyElse()
{
    Tunnel tunnel(*m_server, {u"-L 127.0.0.1:%1:127.0.0.1:1"_s.arg(freePort())});
    Profile hanging = tunnel.profile;
    hanging.configFile = hangingConfig();
    QVERIFY(!hanging.configFile.isEmpty());
    QList<ProfileId> ids;
    for (int i = 0; i < hungPlans; ++i) {
        hanging.id = newProfileId();
        ids.append(hanging.id);
        tunnel.engine->start({hanging, ProfileKind::Unsaved, false});
    }
    const auto allAre = [&tunnel, &ids](SessionState state) {
        return std::all_of(ids.begin(), ids.end(), [&](const ProfileId &id) {
            return tunnel.engine->status(id).state == state;
        });
    };
    QTRY_VERIFY(allAre(SessionState::Connecting));
    QVERIFY2(tunnel.startAndWait(), qPrintable(tunnel.logText()));
    QVERIFY(allAre(SessionState::Connecting));
    for (const ProfileId &id : std::as_const(ids))
        tunnel.engine->stop(id);
    tunnel.stop();
    QTRY_VERIFY_WITH_TIMEOUT(allAre(SessionState::Stopped), 2000);
    QVERIFY(tunnel.waitForEnd(2000));
}

void TestStop::stopsWhilePlanning()
{
    Tunnel tunnel(*m_server);
    tunnel.profile.configFile = hangingConfig();
    QVERIFY(!tunnel.profile.configFile.isEmpty());
    tunnel.start();
    QVERIFY(tunnel.waitFor(SessionState::Connecting));
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd(2000));
    QCOMPARE(tunnel.states, QList({SessionState::Connecting, SessionState::Stopped}));
}

/// The server never says whether it opens the port.
void TestStop::stopsWhileForwardsOpen()
{
    DemoLogin login;
    login.remoteForwards = DemoForwards::Unanswered;
    DemoServer demo(login);
    QVERIFY(demo.start());
    Tunnel tunnel(*m_server, {u"-R %1:127.0.0.1:1"_s.arg(freePort())});
    tunnel.aimAt(demo);
    tunnel.start();
    QVERIFY2(tunnel.waitFor(SessionState::OpeningForwards), qPrintable(tunnel.logText()));
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd(2000));
    QCOMPARE(tunnel.status().state, SessionState::Stopped);
}

void TestStop::stopsWhileTheSecondHopIsSilent()
{
    const FarEnd silent(sink());
    const QString config = m_server->path(u"jump_config"_s);
    QFile file(config);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"Host gate\n HostName %1\n Port %2\n User %3\n IdentityFile %4\n"
               " UserKnownHostsFile %5\n"_s.arg(m_server->host())
                   .arg(m_server->port())
                   .arg(m_server->user(), m_server->clientKey(), m_server->knownHostsFile())
                   .toUtf8());
    file.close();
    QVERIFY(QFile::setPermissions(config, QFile::ReadOwner | QFile::WriteOwner));
    Tunnel tunnel(*m_server);
    tunnel.profile.configFile = config;
    tunnel.profile.jump = u"gate"_s;
    tunnel.profile.port = silent.port();
    tunnel.start();
    QTRY_COMPARE(silent.accepted(), 1);
    QTRY_COMPARE(tunnel.status().state, SessionState::Connecting); // to the second
    tunnel.stop();
    QVERIFY(tunnel.waitForEnd(2000));
    QCOMPARE(tunnel.status().state, SessionState::Stopped);
    QTRY_COMPARE(m_server->sessionCount(), 0);
}

CULVERT_TEST(TestStop)
#include "tst_stop.moc"
