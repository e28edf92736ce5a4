#include "core/profile/profilestore.h"
#include "tests/app/desktop/desktopprocess.h"
#include "tests/support/assistivetechnology.h"
#include "tests/support/messagebus.h"
#include "tests/support/needs.h"
#include "tests/support/sshserver.h"
#include "tests/support/testprogram.h"
#include "tests/support/xserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;
using namespace culvert::test;

/// The real program, used by nothing but what it tells assistive technology.
class TestScreenReader : public QObject
{
    Q_OBJECT

private slots:
    void makesStartsReadsEditsAndStops();
};

void TestScreenReader::makesStartsReadsEditsAndStops()
{
    CULVERT_NEEDS_SSHD();
    CULVERT_NEEDS_PROGRAM("Xvfb");
    CULVERT_NEEDS(DesktopProcess::whyMissing());
    CULVERT_NEEDS(AssistiveTechnology::whyMissing());
    const XServer display;
    const MessageBus bus;
    AssistiveTechnology reader(bus.address(), display.display());
    QVERIFY(reader.isThere());
    SshServer server;
    QVERIFY(server.start());
    DesktopProcess desktop;
    desktop.setVariable(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    desktop.setVariable(u"DISPLAY"_s, display.display());
    desktop.setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address());
    desktop.setVariable(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    QVERIFY(
        desktop.start({u"ssh://%1@%2:%3"_s.arg(server.user(), server.host()).arg(server.port())}));

    // make one
    const auto name = reader.find(u"text"_s, u"Name"_s);
    QVERIFY(name);
    QVERIFY(reader.write(*name, u"Lab"_s));
    const auto login = reader.find(u"page tab"_s, u"Login and options"_s);
    QVERIFY(login);
    QVERIFY(reader.press(*login));
    const auto keys = reader.find(u"text"_s, u"Identity files"_s);
    QVERIFY(keys);
    QVERIFY(reader.write(*keys, server.clientKey()));
    const auto options = reader.find(u"text"_s, u"Options"_s);
    QVERIFY(options);
    QVERIFY(reader.write(*options,
                         u"IdentitiesOnly yes\nUserKnownHostsFile "_s + server.knownHostsFile()));
    const auto save = reader.find(u"push button"_s, u"Save"_s);
    QVERIFY(save);
    QVERIFY(reader.press(*save));

    // start it and hear what it does
    auto row = reader.find(u"list item"_s, u"Lab, "_s);
    QVERIFY(row);
    const auto start = reader.find(u"push button"_s, u"Start"_s);
    QVERIFY(start);
    QVERIFY(reader.press(*start));
    QVERIFY2(reader.waitForName(*row, u"Up"_s), qPrintable(reader.nameOf(*row)));

    // give it another name
    const auto edit = reader.find(u"push button"_s, u"Edit"_s);
    QVERIFY(edit);
    QVERIFY(reader.press(*edit));
    const auto again = reader.find(u"text"_s, u"Name"_s);
    QVERIFY(again);
    QVERIFY(reader.write(*again, u"Laboratory"_s));
    const auto saveAgain = reader.find(u"push button"_s, u"Save"_s);
    QVERIFY(saveAgain);
    QVERIFY(reader.press(*saveAgain));
    row = reader.find(u"list item"_s, u"Laboratory, "_s);
    QVERIFY(row);
    QCOMPARE(ProfileStore(desktop.configFolder()).profiles().first().name, u"Laboratory"_s);

    // and stop it
    const auto stop = reader.find(u"push button"_s, u"Stop"_s);
    QVERIFY(stop);
    QVERIFY(reader.press(*stop));
    QVERIFY2(reader.waitForName(*row, u"Stopped"_s), qPrintable(reader.nameOf(*row)));
    QVERIFY(reader.find(u"label"_s, u"Laboratory: Stopped"_s)); // the window says so, too
}

CULVERT_TEST(TestScreenReader)
#include "tst_screenreader.moc"
