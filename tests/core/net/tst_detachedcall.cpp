#include "core/net/detachedcall.h"
#include "tests/core/net/heldthreads.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <future>
#include <vector>

using namespace culvert::net;
using namespace culvert::test;

class TestDetachedCall : public QObject
{
    Q_OBJECT

private slots:
    void saysFinishedAfterTheWorkIsGone();
    void outlivesItsOwner();
    void runsBesideItsOwner();
    void sharesAFewThreads();
    void needsNoSharedThread();
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
    std::promise<void> workBegins;
    std::promise<void> ownerIsGone;
    std::promise<void> workIsDone;
    std::future<void> begins = workBegins.get_future();
    std::future<void> done = workIsDone.get_future();
    auto call = std::make_unique<DetachedCall>(
        [&workBegins, gone = std::make_shared<std::future<void>>(ownerIsGone.get_future()),
         &workIsDone] {
            workBegins.set_value();
            gone->wait();
            workIsDone.set_value();
        });
    QVERIFY(begins.wait_for(std::chrono::seconds(10)) == std::future_status::ready);
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

/// Forty look-ups that hang cost no more than the pool; the ones that nobody waits for any more
/// never run.
void TestDetachedCall::sharesAFewThreads()
{
    constexpr int asked = 40;
    std::promise<void> end;
    const std::shared_future<void> ended = end.get_future().share();
    std::atomic_int running = 0;
    std::atomic_int most = 0;
    std::vector<std::unique_ptr<DetachedCall>> calls;
    int finished = 0;
    for (int i = 0; i < asked; ++i) {
        calls.push_back(std::make_unique<DetachedCall>([&running, &most, ended] {
            const int now = ++running;
            int before = most;
            while (before < now && !most.compare_exchange_weak(before, now)) {}
            ended.wait();
            --running;
        }));
        connect(calls.back().get(), &DetachedCall::finished, this, [&finished] { ++finished; });
    }
    QTRY_COMPARE(running, DetachedCall::mostThreads);
    calls.erase(calls.begin() + asked / 2, calls.end()); // twelve of the others still wait
    end.set_value();
    QTRY_COMPARE(finished, asked / 2);
    QCOMPARE(most, DetachedCall::mostThreads);
    QTRY_COMPARE(running, 0);
}

void TestDetachedCall::needsNoSharedThread()
{
    HeldThreads held;
    QTRY_COMPARE(held.count(), DetachedCall::mostThreads);
    DetachedCall own([] {}, nullptr, DetachedCall::On::OwnThread);
    QSignalSpy finished(&own, &DetachedCall::finished);
    QVERIFY(finished.wait());
    held.release();
    QTRY_COMPARE(held.count(), 0);
}

CULVERT_TEST(TestDetachedCall)
#include "tst_detachedcall.moc"
