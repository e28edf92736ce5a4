#include "core/system/autostart.h"
#include "tests/support/messagebus.h"
#include "tests/support/needs.h"
#include "tests/support/portal.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;
using namespace culvert::test;

/// Start at login from inside a sandbox, over a real bus: the user is asked, and may say no.
class TestBackgroundPortal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsNothingBeforeItAsks();
    void asksAndBelievesTheAnswer();
    void saysThatItWasNotAllowed();
    void saysThatThereIsNoPortal();

private:
    MessageBus m_bus;
};

void TestBackgroundPortal::initTestCase()
{
    CULVERT_NEEDS_PROGRAM("dbus-daemon");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toLatin1());
    qputenv("SNAP", QFile::encodeName(QCoreApplication::applicationDirPath()));
}

void TestBackgroundPortal::knowsNothingBeforeItAsks()
{
    QCOMPARE(Autostart().state(), Autostart::State::Unknown);
}

void TestBackgroundPortal::asksAndBelievesTheAnswer()
{
    const Portal portal(m_bus.address());
    Autostart autostart({u"--config-dir"_s, u"/c"_s});
    QSignalSpy changed(&autostart, &Autostart::changed);
    autostart.set(Autostart::State::Minimized);
    QVERIFY(changed.wait(5000));
    QCOMPARE(autostart.state(), Autostart::State::Minimized);
    QVERIFY(portal.asked);
    const QStringList words = portal.asked->value(u"commandline"_s).toStringList();
    QCOMPARE(words.sliced(1), (QStringList{u"--minimized"_s, u"--config-dir"_s, u"/c"_s}));
    autostart.set(Autostart::State::Off);
    QVERIFY(changed.wait(5000));
    QCOMPARE(autostart.state(), Autostart::State::Off);
}

void TestBackgroundPortal::saysThatItWasNotAllowed()
{
    Portal portal(m_bus.address());
    portal.allowsAutostart = false;
    Autostart autostart;
    QSignalSpy failed(&autostart, &Autostart::failed);
    autostart.set(Autostart::State::On);
    QVERIFY(failed.wait(5000));
    QCOMPARE(autostart.state(), Autostart::State::Off);
}

void TestBackgroundPortal::saysThatThereIsNoPortal()
{
    Autostart autostart;
    QSignalSpy failed(&autostart, &Autostart::failed);
    autostart.set(Autostart::State::On);
    QVERIFY(failed.wait(5000));
    QCOMPARE(autostart.state(), Autostart::State::Unknown);
}

CULVERT_TEST(TestBackgroundPortal)
#include "tst_backgroundportal.moc"
