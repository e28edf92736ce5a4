#include "core/engine/workerthread.h"
#include "core/ssh/agent/agentgate.h"
#include "tests/support/testprogram.h"

#include <QPointer>
#include <QSemaphore>
#include <QTest>

using namespace culvert;

class TestWorkerThread : public QObject
{
    Q_OBJECT

private slots:
    void oneThatIsLeftBehindKeepsTheGateUntilItsEnd();
};

void TestWorkerThread::oneThatIsLeftBehindKeepsTheGateUntilItsEnd()
{
    QSemaphore hangs;
    QSemaphore mayEnd;
    auto gate = std::make_shared<AgentGate>();
    const std::weak_ptr<AgentGate> kept(gate);
    QPointer<QThread> left;
    {
        WorkerThread thread({}, gate);
        left = thread.worker().thread();
        QVERIFY(thread.start());
        thread.post([&hangs, &mayEnd](SessionWorker &) {
            hangs.release();
            mayEnd.acquire();
        });
        hangs.acquire();
        thread.endBy(QDeadlineTimer(0));
    }
    gate.reset();
    QVERIFY(!kept.expired());
    mayEnd.release();
    QTRY_VERIFY(!left);
    QVERIFY(kept.expired());
}

CULVERT_TEST(TestWorkerThread)
#include "tst_workerthread.moc"
