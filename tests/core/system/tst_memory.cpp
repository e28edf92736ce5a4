#include "core/system/memory.h"
#include "tests/support/testprogram.h"

#include <QTest>

#include <bit>
#include <sys/mman.h>
#include <thread>
#include <unistd.h>

using namespace culvert;

class TestMemory : public QObject
{
    Q_OBJECT

private slots:
    void givesAThreadsTouchedStackBack();
    void leavesTheMainThreadsAlone();
};

namespace {

/// Somewhere in what a deep call has touched; the call is over.
Q_NEVER_INLINE uintptr_t touchStack()
{
    volatile char deep[64 * 1024];
    for (volatile char &byte : deep)
        byte = 'x';
    return reinterpret_cast<uintptr_t>(&deep[sizeof deep / 2]);
}

bool isResident(uintptr_t address)
{
    const auto page = uintptr_t(sysconf(_SC_PAGESIZE));
    unsigned char state = 0;
    return mincore(std::bit_cast<void *>(address & ~(page - 1)), page, &state) == 0
        && (state & 1) != 0;
}

} // namespace

void TestMemory::givesAThreadsTouchedStackBack()
{
    bool before = false;
    bool after = true;
    QByteArray kept;
    std::thread([&] {
        char own[] = "what callers have on it stays";
        const uintptr_t touched = touchStack();
        before = isResident(touched);
        giveBackStack();
        after = isResident(touched);
        kept = own;
    }).join();
    QVERIFY(before);
    QVERIFY(!after);
    QCOMPARE(kept, QByteArray("what callers have on it stays"));
}

void TestMemory::leavesTheMainThreadsAlone()
{
    const uintptr_t touched = touchStack();
    giveBackStack();
    QVERIFY(isResident(touched));
}

CULVERT_TEST(TestMemory)
#include "tst_memory.moc"
