#include "core/system/networkwatch.h"
#include "tests/support/testprogram.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sched.h>
#endif

using namespace culvert;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// In a network namespace of its own, where it may plug and unplug as it likes.
class TestNetworkWatch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhenANetworkComesAndGoes();
    void staysSilentWhenNothingIsDifferent();
};

namespace {

bool ip(const QString &words)
{
    QProcess process;
    process.start(u"ip"_s, words.split(u' '));
    return process.waitForFinished() && process.exitCode() == 0;
}

} // namespace

void TestNetworkWatch::initTestCase()
{
#ifdef Q_OS_LINUX
    if (unshare(CLONE_NEWNET) != 0 && unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
        QSKIP("no network namespace may be made here");
    if (!ip(u"link add watched type veth peer name other"_s))
        QSKIP("no pair of interfaces can be made here");
    QVERIFY(ip(u"link set other up"_s));
#else
    QSKIP("Linux only");
#endif
}

void TestNetworkWatch::tellsWhenANetworkComesAndGoes()
{
    NetworkWatch watch(50ms);
    const QSignalSpy changed(&watch, &NetworkWatch::changed);
    QVERIFY(!watch.isOnline());
    QVERIFY(ip(u"link set watched up"_s));
    QVERIFY(ip(u"address add 192.0.2.7/24 dev watched"_s));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(changed.at(0).at(0).toBool(), true);
    QVERIFY(watch.isOnline());
    QVERIFY(ip(u"address add 192.0.2.8/24 dev watched"_s));
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(changed.at(1).at(0).toBool(), true);
    QVERIFY(ip(u"link set watched down"_s));
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(changed.at(2).at(0).toBool(), false);
}

void TestNetworkWatch::staysSilentWhenNothingIsDifferent()
{
    NetworkWatch watch(50ms);
    const QSignalSpy changed(&watch, &NetworkWatch::changed);
    QVERIFY(ip(u"link set watched mtu 1400"_s));
    QVERIFY(ip(u"link set watched mtu 1500"_s));
    QTest::qWait(200); // four times as long as it settles; that nothing comes is no event
    QCOMPARE(changed.size(), 0);
}

CULVERT_TEST(TestNetworkWatch)
#include "tst_networkwatch.moc"
