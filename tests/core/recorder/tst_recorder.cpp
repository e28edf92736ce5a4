#include "core/recorder/timeline.h"
#include "tests/core/recorder/recorderfixture.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>

using namespace culvert;
using namespace culvert::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What is written when, and by whom.
class TestRecorder : public QObject, RecorderFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void keepsItAcrossRestarts();
    void noticesThatTheProgramWasKilled();
    void endsWithTheProgram();
    void leavesAloneWhatHasFailed();
    void tellsSleepAndNetworkToWhatRuns();
    void twoProgramsWriteTwoTunnels();
    void forgets();
};

void TestRecorder::keepsItAcrossRestarts()
{
    auto first = recorder();
    bringUp(*first, tunnelOne);
    pass(10min);
    first->note(status(tunnelOne, SessionState::Closing));
    first->note(status(tunnelOne, SessionState::Stopped));
    first.reset();
    pass(1h);
    m_ran = 5s; // the computer was started anew
    auto second = recorder();
    QCOMPARE(wordsOf(second->history(tunnelOne)),
             (QStringList{u"started"_s, u"up"_s, u"stopped"_s}));
    bringUp(*second, tunnelOne);
    const History history = second->history(tunnelOne);
    QCOMPARE(wordsOf(history),
             (QStringList{u"started"_s, u"up"_s, u"stopped"_s, u"started"_s, u"up"_s}));
    QVERIFY(history.moments[1].ran == 0ms);
    QVERIFY(history.moments[2].ran == 10min);
    QVERIFY(!history.moments[3].ran); // that clock began anew
    const Uptime uptime = uptimeIn(spansOf(history.moments, m_now), m_now.addDays(-1), m_now);
    QCOMPARE(uptime.up, std::chrono::milliseconds(10min));
    QVERIFY(uptime.permille() == 1000);
}

void TestRecorder::noticesThatTheProgramWasKilled()
{
    const QString killed = m_folder->filePath(u"killed"_s);
    auto first = recorder();
    bringUp(*first, tunnelOne);
    QVERIFY(QFile::copy(journal(tunnelOne).path(), killed)); // as it is without an end
    first.reset();
    QVERIFY(QFile::remove(journal(tunnelOne).path()));
    QVERIFY(QFile::copy(killed, journal(tunnelOne).path()));
    journal(tunnelOne).touch(); // the last sign of life
    const QDateTime alive = journal(tunnelOne).read().alive;

    m_now = alive.addSecs(20 * 60);
    QCOMPARE(wordsOf(recorder()->history(tunnelOne)), (QStringList{u"started"_s, u"up"_s}));
    m_now = alive.addSecs(60 * 60);
    QCOMPARE(wordsOf(recorder()->history(tunnelOne)),
             (QStringList{u"started"_s, u"up"_s, u"vanished"_s})); // too long without a sign
    auto second = recorder();
    bringUp(*second, tunnelOne);
    const History history = second->history(tunnelOne);
    QCOMPARE(wordsOf(history),
             (QStringList{u"started"_s, u"up"_s, u"vanished"_s, u"started"_s, u"up"_s}));
    QVERIFY(std::abs(history.moments[2].at.msecsTo(alive)) < 1000);
    QCOMPARE(int(gapsBefore(history.moments).constLast() / 1min), 60);
}

void TestRecorder::endsWithTheProgram()
{
    auto first = recorder();
    bringUp(*first, tunnelOne);
    first->note(status(tunnelTwo, SessionState::Connecting));
    SessionStatus failed = status(tunnelTwo, SessionState::Failed);
    failed.reason = Error{.code = ErrorCode::AuthenticationDenied};
    first->note(failed);
    first.reset();
    QCOMPARE(wordsOf(journal(tunnelOne).read()), (QStringList{u"started"_s, u"up"_s, u"quit"_s}));
    QCOMPARE(wordsOf(journal(tunnelTwo).read()), (QStringList{u"started"_s, u"failed"_s}));
}

/// Who failed holds no RunLock: the file is the next one's.
void TestRecorder::leavesAloneWhatHasFailed()
{
    auto first = recorder();
    first->note(status(tunnelOne, SessionState::Connecting));
    SessionStatus failed = status(tunnelOne, SessionState::Failed);
    failed.reason = Error{.code = ErrorCode::AuthenticationDenied};
    first->note(failed);
    QSignalSpy changed(first.get(), &Recorder::changed);
    first->noteSleep();
    first->noteWaking();
    first->noteNetwork(true);
    QCOMPARE(changed.size(), 0);
    auto second = recorder();
    m_now = m_now.addDays(1);
    QCOMPARE(wordsOf(second->history(tunnelOne)), (QStringList{u"started"_s, u"failed"_s}));
    bringUp(*second, tunnelOne);
    first.reset();
    QCOMPARE(wordsOf(second->history(tunnelOne)),
             (QStringList{u"started"_s, u"failed"_s, u"started"_s, u"up"_s}));
}

void TestRecorder::tellsSleepAndNetworkToWhatRuns()
{
    auto first = recorder();
    bringUp(*first, tunnelOne);
    bringUp(*first, tunnelTwo);
    first->note(status(tunnelTwo, SessionState::Closing));
    first->note(status(tunnelTwo, SessionState::Stopped));
    QSignalSpy changed(first.get(), &Recorder::changed);
    first->noteSleep();
    m_now = m_now.addSecs(8 * 60 * 60); // the other clock stands still
    first->noteWaking();
    first->noteNetwork(false);
    first->noteNetwork(true);
    QCOMPARE(wordsOf(first->history(tunnelOne)),
             (QStringList{u"started"_s, u"up"_s, u"asleep"_s, u"awake"_s, u"offline"_s,
                          u"network-changed"_s}));
    QCOMPARE(wordsOf(first->history(tunnelTwo)),
             (QStringList{u"started"_s, u"up"_s, u"stopped"_s}));
    QCOMPARE(changed.size(), 4);
}

void TestRecorder::twoProgramsWriteTwoTunnels()
{
    auto desktop = recorder();
    auto headless = recorder();
    bringUp(*desktop, tunnelOne);
    bringUp(*headless, tunnelTwo);
    desktop->noteNetwork(true);
    QCOMPARE(wordsOf(desktop->history(tunnelTwo)), (QStringList{u"started"_s, u"up"_s}));
    QCOMPARE(wordsOf(headless->history(tunnelOne)),
             (QStringList{u"started"_s, u"up"_s, u"network-changed"_s}));
    // another configuration folder may hold the same profile
    QVERIFY(journal(tunnelOne).path()
            != Journal(state(), m_folder->filePath(u"x"_s), tunnelOne).path());
}

void TestRecorder::forgets()
{
    auto first = recorder();
    bringUp(*first, tunnelOne);
    first->forget(tunnelOne);
    QVERIFY(!QFile::exists(journal(tunnelOne).path()));
    first->note(status(tunnelOne, SessionState::Stopped)); // the end of what was deleted
    first.reset();
    QVERIFY(!QFile::exists(journal(tunnelOne).path()));
}

CULVERT_TEST(TestRecorder)
#include "tst_recorder.moc"
