#include "core/net/detachedcall.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <future>

using namespace culvert::net;

class TestDetachedCall : public QObject
{
    Q_OBJECT

private slots:
    void saysFinishedAfterTheWorkIsGone();
    void outlivesItsOwner();
    void runsBesideItsOwner();
};

void TestDetachedCall::saysFinishedAfterTheWorkIsGone()
{
    const auto held = std::make_shared<int>(0);
    DetachedCall call([held] { *held = 42; });
    long holders = 0;
    connect(&call, &DetachedCall::finished, this, [&] { holders = held.use_count(); });
    QSignalSpy finished(&call, &DetachedCall::finished);
    QVERIFY(finished.wait());
    QCOMPARE(*held, 42);
    QCOMPARE(holders, 1);
    QTest::qWait(0); // a second wake-up would be a second finished()
    QCOMPARE(finished.size(), 1);
}

void TestDetachedCall::outlivesItsOwner()
{
    std::promise<void> ownerIsGone;
    std::promise<void> workIsDone;
    std::future<void> done = workIsDone.get_future();
    auto call = std::make_unique<DetachedCall>(
        [gone = std::make_shared<std::future<void>>(ownerIsGone.get_future()), &workIsDone] {
            gone->wait();
            workIsDone.set_value();
        });
    call.reset();
    ownerIsGone.set_value();
    QVERIFY(done.wait_for(std::chrono::seconds(10)) == std::future_status::ready);
}

void TestDetachedCall::runsBesideItsOwner()
{
    std::promise<void> start;
    DetachedCall waiting(
        [ready = std::make_shared<std::future<void>>(start.get_future())] { ready->wait(); });
    QSignalSpy waited(&waiting, &DetachedCall::finished);
    DetachedCall quick([] {});
    QSignalSpy finished(&quick, &DetachedCall::finished);
    QVERIFY(finished.wait());
    QVERIFY(waited.isEmpty());
    start.set_value();
    QVERIFY(waited.wait());
}

CULVERT_TEST(TestDetachedCall)
#include "tst_detachedcall.moc"
