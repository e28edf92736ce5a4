#include "core/system/sleepwatch.h"
#include "tests/support/messagebus.h"
#include "tests/support/needs.h"
#include "tests/support/testprogram.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

/// A message bus of the test's own with a logind that only ever says good night.
class TestSleepWatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsSleepAndWaking();

private:
    MessageBus m_bus;
};

void TestSleepWatch::initTestCase()
{
    CULVERT_NEEDS_PROGRAM("dbus-daemon");
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_bus.address().toUtf8());
}

void TestSleepWatch::tellsSleepAndWaking()
{
    QDBusConnection logind = QDBusConnection::connectToBus(m_bus.address(), u"logind"_s);
    QVERIFY(logind.registerService(u"org.freedesktop.login1"_s));
    const SleepWatch watch;
    const QSignalSpy asleep(&watch, &SleepWatch::fallingAsleep);
    const QSignalSpy awake(&watch, &SleepWatch::wokeUp);
    const auto say = [&logind](bool before) {
        QDBusMessage message =
            QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
        message << before;
        return logind.send(message);
    };
    QVERIFY(say(true));
    QTRY_COMPARE(asleep.size(), 1);
    QCOMPARE(awake.size(), 0);
    QVERIFY(say(false));
    QTRY_COMPARE(awake.size(), 1);
    QCOMPARE(asleep.size(), 1);
    QDBusConnection::disconnectFromBus(u"logind"_s);
}

CULVERT_TEST(TestSleepWatch)
#include "tst_sleepwatch.moc"
