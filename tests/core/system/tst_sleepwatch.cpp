#include "core/system/sleepwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

/// A message bus of the test's own with a logind that only ever says good night.
class TestSleepWatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsSleepAndWaking();
    void cleanupTestCase();

private:
    QProcess m_daemon;
    QString m_address;
};

void TestSleepWatch::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    if (!m_daemon.waitForStarted())
        QSKIP("dbus-daemon is not installed");
    QVERIFY(m_daemon.waitForReadyRead());
    m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toUtf8());
}

void TestSleepWatch::tellsSleepAndWaking()
{
    QDBusConnection logind = QDBusConnection::connectToBus(m_address, u"logind"_s);
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

void TestSleepWatch::cleanupTestCase()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QTEST_GUILESS_MAIN(TestSleepWatch)
#include "tst_sleepwatch.moc"
