#include "core/engine/ownedthread.h"
#include "tests/support/testprogram.h"

#include <QPointer>
#include <QSemaphore>
#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

class TestOwnedThread : public QObject
{
    Q_OBJECT

private slots:
    void oneThatIsLeftBehindIsFreedAtItsEnd();
};

void TestOwnedThread::oneThatIsLeftBehindIsFreedAtItsEnd()
{
    QSemaphore mayEnd;
    QPointer<QThread> thread;
    {
        auto *object = new QObject;
        OwnedThread owned(object, u"test"_s);
        thread = &owned.thread();
        connect(thread, &QThread::started, object, [&mayEnd] { mayEnd.acquire(); });
        QVERIFY(owned.start());
        owned.endBy(QDeadlineTimer(0));
    }
    QVERIFY(thread);
    mayEnd.release();
    QTRY_VERIFY(!thread);
}

CULVERT_TEST(TestOwnedThread)
#include "tst_ownedthread.moc"
