#include "core/forward/trafficmeter.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;

class TestTrafficMeter : public QObject
{
    Q_OBJECT

private slots:
    void dropGivesNoPeak();
    void stirsOnceAfterARest();
};

/// A few bytes just before the connection goes, a moment after the last sample.
void TestTrafficMeter::dropGivesNoPeak()
{
    TrafficMeter meter;
    meter.add({0});
    meter.addIn({0}, 1000);
    QVERIFY(meter.sample());
    meter.addIn({0}, 100'000);
    const std::optional<TrafficSnapshot> last = meter.sampleAtRest();
    QVERIFY(last);
    QCOMPARE(last->bytesIn, 101'000U); // nothing is lost from the totals
    QCOMPARE(last->rateIn, 0U);
    QVERIFY(!meter.sampleAtRest());
}

/// Nobody need ask an idle tunnel every second.
void TestTrafficMeter::stirsOnceAfterARest()
{
    TrafficMeter meter;
    meter.add({0});
    int stirred = 0;
    meter.onStirred = [&stirred] { ++stirred; };
    meter.addIn({0}, 1);
    QCOMPARE(stirred, 0); // it never rested
    while (meter.sample()) {}
    meter.connectionOpened();
    meter.addOut({0}, 1);
    QCOMPARE(stirred, 1);
    const std::optional<TrafficSnapshot> sampled = meter.sample();
    QVERIFY(sampled);
    QCOMPARE(sampled->bytesOut, 1U);
}

CULVERT_TEST(TestTrafficMeter)
#include "tst_trafficmeter.moc"
