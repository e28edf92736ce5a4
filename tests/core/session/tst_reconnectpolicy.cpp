#include "core/session/reconnectpolicy.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace std::chrono_literals;

class TestReconnectPolicy : public QObject
{
    Q_OBJECT

private slots:
    void delaysGrowToACeiling_data();
    void delaysGrowToACeiling();
    void jitterStaysInBounds();
    void takenPortIsAskedForAtAnEvenPace();
    void forwardsAreTriedAgain_data();
    void forwardsAreTriedAgain();
    void knocks_data();
    void knocks();
    void backSoonAfterAnyOutage();
};

void TestReconnectPolicy::delaysGrowToACeiling_data()
{
    QTest::addColumn<int>("attempt");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("first") << 1 << 1000;
    QTest::newRow("second") << 2 << 2000;
    QTest::newRow("fifth") << 5 << 16'000;
    QTest::newRow("seventh") << 7 << 60'000;
    QTest::newRow("thousandth") << 1000 << 60'000;
    QTest::newRow("none yet") << 0 << 1000;
}

void TestReconnectPolicy::delaysGrowToACeiling()
{
    QFETCH(int, attempt);
    QFETCH(int, milliseconds);
    QCOMPARE(ReconnectPolicy().delay(attempt, ErrorCode::ConnectFailed, 0.5).count(), milliseconds);
}

void TestReconnectPolicy::jitterStaysInBounds()
{
    QCOMPARE(ReconnectPolicy().delay(1, ErrorCode::ConnectFailed, 0.0).count(), 800);
    QCOMPARE(ReconnectPolicy().delay(1, ErrorCode::ConnectFailed, 1.0).count(), 1200);
    QCOMPARE(ReconnectPolicy().delay(1000, ErrorCode::ConnectFailed, 0.0).count(), 48'000);
    QCOMPARE(ReconnectPolicy().delay(1000, ErrorCode::ConnectFailed, 1.0).count(), 60'000);
}

void TestReconnectPolicy::takenPortIsAskedForAtAnEvenPace()
{
    for (const int attempt : {1, 2, 10, 1000}) {
        QCOMPARE(ReconnectPolicy().delay(attempt, ErrorCode::RemotePortTaken, 0.9).count(), 5000);
        QCOMPARE(forwardRetryDelay(ErrorCode::RemotePortTaken, attempt).count(), 5000);
    }
}

void TestReconnectPolicy::forwardsAreTriedAgain_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("seconds");
    QTest::newRow("first") << 1 << 5;
    QTest::newRow("second") << 2 << 10;
    QTest::newRow("fourth") << 4 << 40;
    QTest::newRow("fifth") << 5 << 60;
    QTest::newRow("hundredth") << 100 << 60;
}

void TestReconnectPolicy::forwardsAreTriedAgain()
{
    QFETCH(int, failures);
    QFETCH(int, seconds);
    QCOMPARE(forwardRetryDelay(ErrorCode::BindFailed, failures).count(), seconds * 1000);
}

void TestReconnectPolicy::knocks_data()
{
    QTest::addColumn<ErrorCode>("cause");
    QTest::addColumn<bool>("knocks");
    QTest::addColumn<int>("outage"); // seconds
    QTest::addColumn<int>("until");
    QTest::newRow("refused, at first") << ErrorCode::ConnectFailed << true << 0 << 60;
    QTest::newRow("refused, after 40 s") << ErrorCode::ConnectFailed << true << 40 << 20;
    QTest::newRow("refused, after 55 s") << ErrorCode::ConnectFailed << true << 55 << 10;
    QTest::newRow("refused, after an hour") << ErrorCode::ConnectFailed << true << 3600 << 10;
    QTest::newRow("filtered, at first") << ErrorCode::ConnectTimedOut << true << 30 << 30;
    QTest::newRow("filtered, after an hour") << ErrorCode::ConnectTimedOut << true << 3600 << 0;
    QTest::newRow("no name") << ErrorCode::NameNotResolved << true << 100 << 10;
    QTest::newRow("closed before its greeting")
        << ErrorCode::KeyExchangeFailed << false << 3600 << 0;
    QTest::newRow("lost") << ErrorCode::ConnectionLost << false << 3600 << 0;
    QTest::newRow("port taken") << ErrorCode::RemotePortTaken << false << 3600 << 0;
}

void TestReconnectPolicy::knocks()
{
    QFETCH(ErrorCode, cause);
    QFETCH(int, outage);
    QTEST(mayKnock(cause), "knocks");
    if (mayKnock(cause))
        QTEST(int(ReconnectPolicy().untilKnock(outage * 1s, cause) / 1s), "until");
}

/// The ceiling says how often a host is dialled; the knocks how soon it is noticed.
void TestReconnectPolicy::backSoonAfterAnyOutage()
{
    const ReconnectPolicy policy;
    for (const ErrorCode cause :
         {ErrorCode::ConnectFailed, ErrorCode::ConnectTimedOut, ErrorCode::NameNotResolved})
        QVERIFY(policy.untilKnock(1h, cause) <= 10s);
    QVERIFY(policy.knockInterval <= 10s);
}

CULVERT_TEST(TestReconnectPolicy)
#include "tst_reconnectpolicy.moc"
