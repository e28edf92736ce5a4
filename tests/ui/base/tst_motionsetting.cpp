#include "tests/support/messagebus.h"
#include "tests/support/needs.h"
#include "tests/support/portal.h"
#include "tests/support/testprogram.h"
#include "ui/base/motion.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;
using namespace culvert::test;

class TestMotionSetting : public QObject
{
    Q_OBJECT

private slots:
    void hearsOfTheDesktopsSetting();

private:
    MessageBus m_bus;
};

void TestMotionSetting::hearsOfTheDesktopsSetting()
{
    CULVERT_NEEDS_PROGRAM("dbus-daemon");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toLatin1());
    Portal portal(m_bus.address());
    portal.animations = false;
    MotionSetting setting;
    QTRY_VERIFY(setting.isReduced());
    const QSignalSpy changed(&setting, &MotionSetting::changed);
    portal.setAnimations(true);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(!setting.isReduced());
}

CULVERT_TEST(TestMotionSetting)
#include "tst_motionsetting.moc"
