#include "core/profile/profilestore.h"
#include "tests/app/desktop/desktopprocess.h"
#include "tests/support/farend.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"

#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace culvert;
using namespace culvert::test;

/// The end of the real desktop program, and what the next start knows of it.
class TestQuit : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cancelsWhatItOpenedAtTheServer();
    void startsAgainWhatRan();
    void forgetsNothingThatCouldNotStartYet();
    void startsWhatIsMarked();
    void takesOverFromOneThatQuits();
    void startsAtOnceAreOneInstance();
    void answersForHelpWithoutADisplay();

private:
    std::unique_ptr<SshServer> m_server;
    std::unique_ptr<FarEnd> m_service;
};

void TestQuit::initTestCase()
{
    CULVERT_NEEDS_SSHD();
    CULVERT_NEEDS(DesktopProcess::whyMissing());
    m_server = std::make_unique<SshServer>(QStringList{u"MaxStartups 200"_s});
    QVERIFY(m_server->start());
    m_service = std::make_unique<FarEnd>(echo());
}

/// Each port by its own request (RFC 4254, 7.1), and not only by the end of the connection, which a
/// server behind a router may learn of much later.
void TestQuit::cancelsWhatItOpenedAtTheServer()
{
    constexpr int tunnels = 8;
    SshServer server({u"LogLevel DEBUG"_s});
    QVERIFY(server.start());
    DesktopProcess desktop;
    QCOMPARE(desktop.saveTunnels(server, tunnels, m_service->port()).size(), tunnels);
    QVERIFY(desktop.start({u"--start-all"_s}));
    QVERIFY(desktop.waitForUp(tunnels));
    const auto requests = [&server](const QString &name) {
        return server.log().count(u"rtype %1 want_reply 1"_s.arg(name));
    };
    QTRY_COMPARE(requests(u"tcpip-forward"_s), tunnels);
    QCOMPARE(requests(u"cancel-tcpip-forward"_s), 0);
    QVERIFY(desktop.timeToEnd() >= 0);
    QTRY_COMPARE(requests(u"cancel-tcpip-forward"_s), tunnels);
}

void TestQuit::startsAgainWhatRan()
{
    DesktopProcess desktop;
    QCOMPARE(desktop.saveTunnels(*m_server, 3, m_service->port()).size(), 3);
    QVERIFY(desktop.start({u"--start"_s, u"tunnel 1"_s, u"--start"_s, u"tunnel 2"_s}));
    QVERIFY(desktop.waitForUp(2));
    QVERIFY(desktop.timeToEnd() >= 0);

    {
        QSettings settings(desktop.configFolder() + u"/desktop.ini"_s, QSettings::IniFormat);
        settings.setValue(u"startWhatRan"_s, true);
    }
    QVERIFY(desktop.start({u"--minimized"_s}));
    QVERIFY(desktop.waitForUp(2, 90'000)); // without a network it waits for one first
    QStringList names;
    for (const QJsonObject &status : desktop.statuses())
        names.append(status[u"tunnel"].toString());
    names.sort();
    QCOMPARE(names, (QStringList{u"tunnel 1"_s, u"tunnel 2"_s}));
}

/// It quits while they may wait still for network or keychain.
void TestQuit::forgetsNothingThatCouldNotStartYet()
{
    DesktopProcess desktop;
    const QList<Profile> profiles = desktop.saveTunnels(*m_server, 2, m_service->port());
    QCOMPARE(profiles.size(), 2);
    const QStringList ran{profiles[0].id.value, profiles[1].id.value};
    const QString file = desktop.configFolder() + u"/desktop.ini"_s;
    {
        QSettings settings(file, QSettings::IniFormat);
        settings.setValue(u"startWhatRan"_s, true);
        settings.setValue(u"ranWhenQuit"_s, ran);
    }
    QVERIFY(desktop.start({u"--minimized"_s}));
    QVERIFY(desktop.timeToEnd() >= 0);
    QStringList kept = QSettings(file, QSettings::IniFormat).value(u"ranWhenQuit"_s).toStringList();
    kept.sort();
    QStringList expected = ran;
    expected.sort();
    QCOMPARE(kept, expected);
}

void TestQuit::startsWhatIsMarked()
{
    DesktopProcess desktop;
    QList<Profile> profiles = desktop.saveTunnels(*m_server, 2, m_service->port());
    QCOMPARE(profiles.size(), 2);
    profiles[1].startAtLogin = true;
    QVERIFY(ProfileStore(desktop.configFolder()).save(profiles[1]));
    QVERIFY(desktop.start());
    QVERIFY(desktop.waitForUp(1, 90'000));
    QCOMPARE(desktop.statuses().constFirst()[u"tunnel"].toString(), u"tunnel 1"_s);

    QCOMPARE(desktop.startAgain({u"--start"_s, u"tunnel 0"_s}), 0); // which the first one does
    QVERIFY(desktop.waitForUp(2));
}

void TestQuit::takesOverFromOneThatQuits()
{
    DesktopProcess desktop;
    QCOMPARE(desktop.saveTunnels(*m_server, 5, m_service->port()).size(), 5);
    QVERIFY(desktop.start({u"--start-all"_s}));
    QVERIFY(desktop.waitForUp(5));
    m_server->pause(); // so that quitting takes its time
    const qint64 before = desktop.process().processId();
    desktop.process().terminate();
    QProcess next;
    desktop.prepare(next, {});
    next.start();
    QVERIFY(desktop.process().waitForFinished(20'000));
    m_server->resume();
    QTRY_VERIFY_WITH_TIMEOUT(
        !runningInstances(desktop.runtimeFolder(), desktop.configFolder()).isEmpty()
            && runningInstances(desktop.runtimeFolder(), desktop.configFolder()).constFirst().pid
                == next.processId(),
        20'000);
    QVERIFY(next.processId() != before);
    next.terminate();
    QVERIFY(next.waitForFinished(20'000));
    QCOMPARE(next.exitCode(), 0);
}

void TestQuit::startsAtOnceAreOneInstance()
{
    const DesktopProcess desktop;
    std::vector<std::unique_ptr<QProcess>> starts;
    for (int i = 0; i < 4; ++i) {
        starts.push_back(std::make_unique<QProcess>());
        desktop.prepare(*starts.back(), {});
        starts.back()->start();
    }
    const auto running = [&starts] {
        return std::count_if(starts.begin(), starts.end(), [](const auto &start) {
            return start->state() != QProcess::NotRunning;
        });
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 40'000);
    QVERIFY(!QTest::qWaitFor([&] { return running() != 1; }, 1000));
    for (const auto &start : starts) {
        if (start->state() == QProcess::NotRunning)
            QCOMPARE(start->exitCode(), 0);
        start->kill();
        start->waitForFinished();
    }
}

void TestQuit::answersForHelpWithoutADisplay()
{
    DesktopProcess desktop;
    desktop.setVariable(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    desktop.setVariable(u"DISPLAY"_s, QString());
    for (const QString &option : {u"--help"_s, u"--version"_s})
        QCOMPARE(desktop.startAgain({option}), 0);
    QVERIFY(desktop.errors().contains(u"--minimized"_s));
    QVERIFY(desktop.errors().contains(u"culvert "_s));
}

CULVERT_TEST(TestQuit)
#include "tst_quit.moc"
