#include "core/ssh/libssh/readpause.h"
#include "tests/support/testprogram.h"

#include <QElapsedTimer>
#include <QTest>

using namespace culvert;

/// When reading waits, and for how long it does not wait again.
class TestReadPause : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goesOnWhileItPays();
    void endsWhereItBringsLittle();
    void isTriedAgain();
    void oneBadOneIsBorne();
    void takesAMoment();
};

namespace {

constexpr quint64 much = 128 * 1024;
constexpr quint64 little = 16 * 1024;

/// How many of so many reads had a pause before them that brought `bytes`.
int pausesIn(ReadPause &pause, int reads, quint64 bytes)
{
    int pauses = 0;
    for (int i = 0; i < reads; ++i) {
        if (!pause.isDue())
            continue;
        ++pauses;
        pause.noteBrought(bytes);
    }
    return pauses;
}

} // namespace

void TestReadPause::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("there is none");
#endif
}

void TestReadPause::goesOnWhileItPays()
{
    ReadPause pause;
    QCOMPARE(pausesIn(pause, 10'000, much), 10'000);
}

void TestReadPause::endsWhereItBringsLittle()
{
    for (const quint64 bytes : {quint64(0), little}) {
        ReadPause pause;
        const int pauses = pausesIn(pause, 10'000, bytes);
        QVERIFY2(pauses > 0 && pauses < 10'000 / 20, qPrintable(QString::number(pauses)));
    }
}

void TestReadPause::isTriedAgain()
{
    ReadPause pause;
    pausesIn(pause, 1000, little);
    QVERIFY(pausesIn(pause, 1000, much) > 700);
}

void TestReadPause::oneBadOneIsBorne()
{
    ReadPause pause;
    pausesIn(pause, 100, much);
    pause.noteBrought(0);
    QVERIFY(pause.isDue());
}

void TestReadPause::takesAMoment()
{
    QElapsedTimer timer;
    timer.start();
    ReadPause::wait();
    QVERIFY(timer.nsecsElapsed() >= 50'000);
}

CULVERT_TEST(TestReadPause)
#include "tst_readpause.moc"
