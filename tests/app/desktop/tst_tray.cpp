#include "core/profile/profilestore.h"
#include "tests/app/desktop/desktopprocess.h"
#include "tests/support/messagebus.h"
#include "tests/support/needs.h"
#include "tests/support/notificationdaemon.h"
#include "tests/support/sshserver.h"
#include "tests/support/statusnotifier.h"
#include "tests/support/testprogram.h"
#include "tests/support/tunnel.h"
#ifdef CULVERT_HAS_XCB
#include "tests/support/x11systray.h"
#endif
#include "tests/support/xserver.h"

#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;
using namespace culvert::test;

/// The real program in a real X server and on a real bus, with a panel that comes late, goes and
/// comes back, and on whose menu somebody clicks.
class TestTray : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void appearsMinutesLater();
    void comesBackWithThePanel();
    void comesToAnOldPanelWhenever();
    void startsAndStopsByItsMenu();
    void keepsItsMenuShort();
    void tellsOfALossAndStopsByTheNote();

private:
    void prepare(DesktopProcess &desktop) const;
    static const MenuEntry *entry(const QList<MenuEntry> &entries, const QString &label);

    XServer m_display;
    MessageBus m_bus;
};

void TestTray::initTestCase()
{
    CULVERT_NEEDS_PROGRAM("Xvfb");
    CULVERT_NEEDS_PROGRAM("dbus-daemon");
    CULVERT_NEEDS(DesktopProcess::whyMissing());
    QVERIFY(!m_display.display().isEmpty());
}

void TestTray::prepare(DesktopProcess &desktop) const
{
    desktop.setVariable(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    desktop.setVariable(u"DISPLAY"_s, m_display.display());
    desktop.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());
}

const MenuEntry *TestTray::entry(const QList<MenuEntry> &entries, const QString &label)
{
    const auto found =
        std::find_if(entries.begin(), entries.end(),
                     [&label](const MenuEntry &each) { return each.label == label; });
    return found == entries.end() ? nullptr : &*found;
}

/// Later than any patience of ours, and the watcher is there before its host.
void TestTray::appearsMinutesLater()
{
    DesktopProcess desktop;
    prepare(desktop);
    QVERIFY(desktop.start());
    QTest::qWait(6000);
    StatusNotifierWatcher watcher(m_bus.address());
    QVERIFY(watcher.come(false));
    QTest::qWait(500);
    QVERIFY(watcher.items().isEmpty());
    watcher.hostComes();
    QTRY_COMPARE_WITH_TIMEOUT(watcher.items().size(), 1, 20'000);
}

void TestTray::comesBackWithThePanel()
{
    StatusNotifierWatcher watcher(m_bus.address());
    QVERIFY(watcher.come());
    DesktopProcess desktop;
    prepare(desktop);
    QVERIFY(desktop.start());
    QTRY_COMPARE_WITH_TIMEOUT(watcher.items().size(), 1, 20'000);
    for (const int away : {200, 5000}) {
        watcher.go();
        QTest::qWait(away);
        QVERIFY(watcher.come());
        QTRY_COMPARE_WITH_TIMEOUT(watcher.items().size(), 1, 20'000);
    }
    StatusNotifierItem item(m_bus.address(), watcher.items().constFirst());
    QTRY_COMPARE_WITH_TIMEOUT(item.property(u"Status"_s).toString(), u"Active"_s, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(entry(item.menu(), u"Quit"_s), 20'000);
    emit watcher.StatusNotifierHostUnregistered(); // one of several: there is one still
    QTest::qWait(5000);
    QCOMPARE(item.property(u"Status"_s).toString(), u"Active"_s);
}

/// One of X11 alone, as stalonetray and trayer are; and the word of its end is heard: the window
/// that was hidden to it is to be found.
void TestTray::comesToAnOldPanelWhenever()
{
#ifdef CULVERT_HAS_XCB
    DesktopProcess desktop;
    prepare(desktop);
    QVERIFY(desktop.start({u"--minimized"_s}));
    QTest::qWait(6000);
    X11SystemTray tray(m_display.display());
    for (const int away : {200, 6000}) {
        tray.come();
        QTRY_COMPARE_WITH_TIMEOUT(tray.docked(), 1, 20'000);
        tray.go();
        QTest::qWait(away);
    }
    tray.come();
    QTRY_COMPARE_WITH_TIMEOUT(tray.docked(), 1, 20'000);
#else
    QSKIP("built without xcb");
#endif
}

void TestTray::startsAndStopsByItsMenu()
{
    CULVERT_NEEDS_SSHD();
    SshServer server;
    QVERIFY(server.start());
    DesktopProcess desktop;
    prepare(desktop);
    Profile nas = profileTo(server);
    nas.name = u"NAS"_s;
    nas.group = u"Home"_s;
    QVERIFY(ProfileStore(desktop.configFolder()).save(nas));
    StatusNotifierWatcher watcher(m_bus.address());
    QVERIFY(watcher.come());
    QVERIFY(desktop.start({u"--minimized"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(watcher.items().size(), 1, 20'000);
    StatusNotifierItem item(m_bus.address(), watcher.items().constFirst());
    QTRY_VERIFY_WITH_TIMEOUT(entry(item.menu(), u"NAS"_s), 20'000);
    const QByteArray stopped = item.iconBytes();
    const QList<MenuEntry> menu = item.menu();
    QCOMPARE(menu.first().label, u"Home"_s);
    QVERIFY(!menu.first().enabled);
    QCOMPARE(entry(menu, u"NAS"_s)->checked, false);
    QVERIFY(entry(menu, u"NAS"_s)->hasIcon);
    for (const QString &label :
         {u"Start all"_s, u"Stop all"_s, u"Show"_s, u"Preferences\u2026"_s, u"Quit"_s})
        QVERIFY2(entry(menu, label), qPrintable(label));

    QVERIFY(item.click(u"NAS"_s));
    QVERIFY(desktop.waitForUp(1));
    QTRY_COMPARE(entry(item.menu(), u"NAS"_s)->checked, true);
    QTRY_VERIFY2(item.toolTip().contains(u"up: 1"_s), qPrintable(item.toolTip()));
    QTRY_VERIFY(item.iconBytes() != stopped);
    QVERIFY(item.click(u"NAS"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desktop.upCount(), 0, 20'000);
    QTRY_COMPARE(entry(item.menu(), u"NAS"_s)->checked, false);
    QTRY_COMPARE(item.iconBytes(), stopped);
    QVERIFY(item.click(u"Quit"_s)); // nothing runs: nothing to ask
    QVERIFY(desktop.process().waitForFinished(20'000));
    QCOMPARE(desktop.process().exitCode(), 0);
}

void TestTray::keepsItsMenuShort()
{
    CULVERT_NEEDS_SSHD();
    SshServer server;
    QVERIFY(server.start());
    DesktopProcess desktop;
    prepare(desktop);
    QList<Profile> profiles;
    for (int i = 0; i < 200; ++i) {
        profiles.append(profileTo(server));
        profiles.last().name = u"tunnel %1"_s.arg(i);
        profiles.last().group = u"group %1"_s.arg(i / 50);
    }
    QVERIFY(ProfileStore(desktop.configFolder()).save(profiles));
    StatusNotifierWatcher watcher(m_bus.address());
    QVERIFY(watcher.come());
    QVERIFY(desktop.start({u"--start"_s, u"tunnel 77"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(watcher.items().size(), 1, 20'000);
    QVERIFY(desktop.waitForUp(1));
    StatusNotifierItem item(m_bus.address(), watcher.items().constFirst());
    QTRY_VERIFY_WITH_TIMEOUT(entry(item.menu(), u"tunnel 77"_s), 20'000);
    QVERIFY(item.menu().size() < 15);
    QVERIFY(entry(item.menu(), u"More\u2026"_s));
    QVERIFY(item.click(u"tunnel 123"_s)); // under More and its group
    QVERIFY(desktop.waitForUp(2));
    QTRY_VERIFY_WITH_TIMEOUT(entry(item.menu(), u"tunnel 123"_s), 20'000);
    QVERIFY(item.click(u"Stop all"_s));
    QTRY_COMPARE_WITH_TIMEOUT(desktop.upCount(), 0, 20'000);
    QVERIFY(entry(item.menu(), u"tunnel 77"_s)); // it ran lately
}

void TestTray::tellsOfALossAndStopsByTheNote()
{
    CULVERT_NEEDS_SSHD();
    SshServer server;
    QVERIFY(server.start());
    DesktopProcess desktop;
    prepare(desktop);
    Profile nas = profileTo(server);
    nas.name = u"NAS"_s;
    QVERIFY(ProfileStore(desktop.configFolder()).save(nas));
    {
        QSettings settings(desktop.configFolder() + u"/desktop.ini"_s, QSettings::IniFormat);
        settings.setValue(u"notices/lostAfter"_s, 1);
    }
    StatusNotifierWatcher watcher(m_bus.address());
    QVERIFY(watcher.come());
    NotificationDaemon daemon(m_bus.address());
    QVERIFY(desktop.start({u"--minimized"_s, u"--start"_s, u"NAS"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(watcher.items().size(), 1, 20'000);
    QVERIFY(desktop.waitForUp(1));
    StatusNotifierItem item(m_bus.address(), watcher.items().constFirst());
    server.stop();
    server.killConnections();
    QTRY_VERIFY_WITH_TIMEOUT(daemon.summaries().contains(u"'NAS' is lost"_s), 20'000);
    QCOMPARE(item.property(u"Status"_s).toString(), u"Active"_s); // the state stays in sight
    daemon.invoke(daemon.shown.last().id, u"stop"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.statuses().isEmpty(), 20'000);
}

CULVERT_TEST(TestTray)
#include "tst_tray.moc"
