#include "core/base/savefile.h"
#include "core/profile/profilestore.h"
#include "tests/app/desktop/desktopprocess.h"
#include "tests/support/farend.h"
#include "tests/support/needs.h"
#include "tests/support/processes.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;
using namespace culvert::test;

/// What the real desktop program takes of the system: its start with many saved tunnels, and
/// lying idle with many that run.
class TestDesktopCost : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void startsCheaply_data();
    void startsCheaply();
    void idleTunnelsSleep_data();
    void idleTunnelsSleep();

private:
    static qint64 wakesWithin(qint64 pid, int time);
};

void TestDesktopCost::initTestCase()
{
    CULVERT_NEEDS(DesktopProcess::whyMissing());
#ifndef Q_OS_LINUX
    QSKIP("counted by /proc");
#endif
}

qint64 TestDesktopCost::wakesWithin(qint64 pid, int time)
{
    const qint64 before = costOf(pid).wakes;
    QTest::qWait(time);
    return costOf(pid).wakes - before;
}

void TestDesktopCost::startsCheaply_data()
{
    QTest::addColumn<int>("tunnels");
    for (const int tunnels : {1, 200, 1000})
        QTest::addRow("%d", tunnels) << tunnels;
}

/// From the start until nothing is left to do: the window has been painted, and what ssh_config
/// says of every tunnel has been read.
void TestDesktopCost::startsCheaply()
{
    QFETCH(const int, tunnels);
    DesktopProcess desktop;
    QList<Profile> profiles;
    QByteArray config;
    for (int i = 0; i < tunnels; ++i) {
        Profile profile;
        profile.id = newProfileId();
        profile.name = u"tunnel %1"_s.arg(i);
        profile.group = u"group %1"_s.arg(i / 20);
        profile.host = u"host%1"_s.arg(i % 200);
        profile.configFile = desktop.configFolder() + u"/ssh_config"_s;
        profile.forwards = {*parseForward(u'L', u"%1:localhost:80"_s.arg(20000 + i))};
        profiles.append(profile);
    }
    for (int i = 0; i < 200; ++i)
        config += "Host host" + QByteArray::number(i) + "\n HostName 192.0.2.1\n User ann\n";
    QVERIFY(ProfileStore(desktop.configFolder()).save(profiles));
    QVERIFY(!saveFile(desktop.configFolder() + u"/ssh_config"_s, config, ownerOnly));
    QVERIFY(desktop.start());
    const qint64 pid = desktop.process().processId();
    QVERIFY(QTest::qWaitFor([&] { return wakesWithin(pid, 500) == 0; }, 30'000));
    const ProcessCost cost = costOf(pid);
    qInfo("%d saved tunnels: %lld ms of CPU, %lld kB", tunnels, cost.cpuTime, cost.kilobytes);
#ifdef QT_NO_DEBUG
    if (tunnels <= 200 && isMemoryMeasurable) {
        QVERIFY(cost.cpuTime < 400);
        QVERIFY(cost.kilobytes < 80'000);
    }
#endif
}

void TestDesktopCost::idleTunnelsSleep_data()
{
    QTest::addColumn<int>("tunnels");
    QTest::addColumn<bool>("shown");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("five") << 5 << false;
    QTest::newRow("fifty") << 50 << false;
    for (const int shown : {0, 5, 50})
        QTest::addRow("%d, window shown", shown) << shown << true;
}

void TestDesktopCost::idleTunnelsSleep()
{
    CULVERT_NEEDS_SSHD();
    QFETCH(const int, tunnels);
    QFETCH(const bool, shown);
    constexpr int seconds = 4;
    SshServer server({u"MaxStartups 200"_s});
    QVERIFY(server.start());
    const FarEnd service(echo());
    DesktopProcess desktop;
    QVERIFY(desktop.saveTunnels(server, tunnels, service.port()).size() == tunnels);
    QStringList options{u"--start-all"_s};
    if (!shown)
        options = {u"--minimized"_s, u"--start-all"_s};
    QVERIFY(desktop.start(options));
    QVERIFY(desktop.waitForUp(tunnels));
    const qint64 pid = desktop.process().processId();
    // the system's own news now and then; what is seen says how long it has been up
    const int allowed = shown ? 2 * seconds : seconds;
    QVERIFY(QTest::qWaitFor([&] { return wakesWithin(pid, 1000) <= allowed; }, 30'000));
    const qint64 wakes = wakesWithin(pid, seconds * 1000);
    qInfo("%d tunnels, window %s: %lld wakes in %d s", tunnels, shown ? "shown" : "hidden", wakes,
          seconds);
    QVERIFY(wakes <= allowed);
}

CULVERT_TEST(TestDesktopCost)
#include "tst_desktopcost.moc"
