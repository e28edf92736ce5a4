#include "core/recorder/recorder.h"
#include "core/recorder/timeline.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace culvert;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const ProfileId tunnelOne{u"4f6c"_s};
const ProfileId tunnelTwo{u"../two"_s};

QStringList wordsOf(const History &history)
{
    QStringList words;
    for (const Moment &moment : history.moments)
        words.append(wordFor(moment.kind));
    return words;
}

/// A full disk, as far as a file is concerned: the kernel writes what still fits, and then says no.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

/// The files and who writes them; the clocks are the test's.
class TestRecorder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsBackEveryMoment();
    void keepsItAcrossRestarts();
    void noticesThatTheProgramWasKilled();
    void endsWithTheProgram();
    void leavesAloneWhatHasFailed();
    void tellsSleepAndNetworkToWhatRuns();
    void isTheOwnersAlone();
    void staysWithinItsBounds();
    void passesOverBadLines_data();
    void passesOverBadLines();
    void survivesAnything();
    void aFullDiskIsSaidOnce();
    void aFolderThatCannotBeMadeIsSaidOnce();
    void twoProgramsWriteTwoTunnels();
    void keepsTheLog();
    void forgets();

private:
    Recorder::Clock clock() const
    {
        return {[this] { return m_now; }, [this] { return m_ran; }};
    }
    std::unique_ptr<Recorder> recorder() const
    {
        return std::make_unique<Recorder>(m_folder->path(), state(), clock());
    }
    QString state() const { return m_folder->filePath(u"state/culvert"_s); }
    Journal journal(const ProfileId &tunnel) const { return {state(), m_folder->path(), tunnel}; }
    void pass(std::chrono::milliseconds time)
    {
        m_now = m_now.addDuration(time);
        m_ran += time;
    }
    static SessionStatus status(const ProfileId &tunnel, SessionState state)
    {
        SessionStatus status;
        status.profile = tunnel;
        status.state = state;
        return status;
    }
    static void bringUp(Recorder &recorder, const ProfileId &tunnel)
    {
        recorder.note(status(tunnel, SessionState::Connecting));
        recorder.note(status(tunnel, SessionState::Established));
    }
    static void writeFile(const QString &path, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QDateTime m_now;
    std::chrono::milliseconds m_ran{0};
};

void TestRecorder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_now = QDateTime::currentDateTimeUtc();
    m_ran = 1h;
}

void TestRecorder::readsBackEveryMoment()
{
    for (const MomentKind kind : allMomentKinds()) {
        Moment moment{.at = m_now, .kind = kind};
        moment.cause = ErrorCode::RemotePortTaken;
        moment.hop = u"b\u00fcro \"x\""_s;
        moment.forward = u"-R 8080:localhost:3000"_s;
        moment.detail = u"reset by peer"_s;
        moment.attempt = 7;
        moment.ran = 123456789ms;
        const QByteArray line = lineFrom(moment);
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith('\n'));
        const auto read = momentFrom(line);
        QVERIFY(read);
        QCOMPARE(*read, moment);
    }
    const auto bare = momentFrom(R"({"time":"2026-01-02T03:04:05.678Z","event":"up","new":[1]})");
    QVERIFY(bare);
    QCOMPARE(*bare,
             (Moment{.at = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC),
                     .kind = MomentKind::Up}));
    Moment long_{.at = m_now, .kind = MomentKind::Lost};
    long_.detail = QString(100000, u'x') + u"\n\u202e"_s;
    QVERIFY(lineFrom(long_).size() < 1000);
}

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
    failed.reason = Error{ErrorCode::AuthenticationDenied, {}, {}, {}, {}};
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
    failed.reason = Error{ErrorCode::AuthenticationDenied, {}, {}, {}, {}};
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

void TestRecorder::isTheOwnersAlone()
{
    ::umask(0);
    bringUp(*recorder(), tunnelOne);
    ::umask(022);
    struct stat info
    {};
    const QString path = journal(tunnelOne).path();
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, mode_t(0600));
    QCOMPARE(::stat(QFile::encodeName(QFileInfo(path).path()).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, mode_t(0700));
    bringUp(*recorder(), tunnelTwo); // an id that would lead elsewhere does not
    QCOMPARE(QFileInfo(journal(tunnelTwo).path()).path(), QFileInfo(path).path());
}

void TestRecorder::staysWithinItsBounds()
{
    auto first = recorder();
    bringUp(*first, tunnelOne);
    SessionStatus waiting = status(tunnelOne, SessionState::WaitingToRetry);
    waiting.attempt = 1;
    for (int i = 0; i < 2000; ++i) {
        waiting.reason = Error{ErrorCode::ConnectionLost, {}, {}, u"bastion"_s, QString::number(i)};
        first->note(waiting);
        first->note(status(tunnelOne, SessionState::Established));
    }
    QDir folder(QFileInfo(journal(tunnelOne).path()).path());
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    QCOMPARE(files.size(), 2);
    for (const QFileInfo &file : files)
        QVERIFY(file.size() < LineFile::bound + 1000);
    const History history = first->history(tunnelOne);
    QCOMPARE(history.problems, QStringList());
    QVERIFY(history.moments.size() > 500);
    int next = -1; // no line between the oldest and the newest is missing
    for (const Moment &moment : history.moments) {
        if (moment.kind != MomentKind::Lost)
            continue;
        if (next >= 0)
            QCOMPARE(moment.detail.toInt(), next);
        next = moment.detail.toInt() + 1;
    }
    QCOMPARE(next, 2000);
}

void TestRecorder::passesOverBadLines_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("cut short") << QByteArray(R"({"time":"2026-01-02T03:04:0)");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("no object") << QByteArray("[1,2]");
    QTest::newRow("no time") << QByteArray(R"({"event":"up"})");
    QTest::newRow("no event") << QByteArray(R"({"time":"2026-01-02T03:04:05.678Z"})");
    QTest::newRow("an event of a newer version")
        << QByteArray(R"({"time":"2026-01-02T03:04:05.678Z","event":"beamed"})");
    QTest::newRow("zeros, as a crash leaves them") << QByteArray(64, '\0');
    QTest::newRow("bytes that are no text") << QByteArray("\xff\xfe\x80{");
}

void TestRecorder::passesOverBadLines()
{
    QFETCH(const QByteArray, bad);
    const QByteArray good = lineFrom({.at = m_now, .kind = MomentKind::Up});
    const QString path = journal(tunnelOne).path();
    writeFile(path, good + bad + '\n' + good + bad); // the last line has no end
    const History before = journal(tunnelOne).read();
    QCOMPARE(wordsOf(before), (QStringList{u"up"_s, u"up"_s}));
    QCOMPARE(before.problems.size(), 2);
    QVERIFY(before.problems.first().startsWith(path + u":2: "_s));
    QVERIFY(before.problems.last().startsWith(path + u":4: "_s));

    auto first = recorder();
    QSignalSpy logged(first.get(), &Recorder::logged);
    bringUp(*first, tunnelOne);
    QCOMPARE(logged.size(), 2); // told when it is first met
    QCOMPARE(wordsOf(first->history(tunnelOne)),
             (QStringList{u"up"_s, u"up"_s, u"vanished"_s, u"started"_s, u"up"_s}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(good + bad + '\n' + good + bad + '\n')); // nothing is lost
}

/// Bytes changed, taken out and doubled at random: what reads it must neither fall over nor wait,
/// and the good lines are all there.
void TestRecorder::survivesAnything()
{
    QRandomGenerator random(20260301);
    QByteArray whole;
    for (int i = 0; i < 60; ++i) {
        Moment moment{.at = m_now.addSecs(i),
                      .kind = allMomentKinds().at(i % allMomentKinds().size())};
        moment.detail = u"d%1"_s.arg(i);
        moment.ran = 1000ms;
        whole += lineFrom(moment);
    }
    for (int round = 0; round < 500; ++round) {
        QByteArray bytes = whole;
        for (int i = 0; i < 1 + random.bounded(5); ++i) {
            const qsizetype at = random.bounded(int(bytes.size()));
            switch (random.bounded(4)) {
            case 0:
                bytes[at] = char(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, random.bounded(200));
                break;
            case 2:
                bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), 100));
                break;
            default:
                bytes.insert(at, random.bounded(2) == 0 ? "\n" : R"(,"ran_ms":1e300)");
            }
        }
        writeFile(journal(tunnelOne).path(), bytes);
        const History history = journal(tunnelOne).read();
        const qsizetype lines = bytes.count('\n') + 1;
        QVERIFY(history.moments.size() + history.problems.size() <= lines);
        QVERIFY(history.moments.size() > 20);
        const QList<Span> spans = spansOf(history.moments, m_now);
        for (const Span &span : spans)
            QVERIFY(span.length > 0ms);
        uptimeIn(spans, m_now.addDays(-1), m_now);
        QCOMPARE(gapsBefore(history.moments).size(), history.moments.size());
    }
}

void TestRecorder::aFullDiskIsSaidOnce()
{
    auto first = recorder();
    QSignalSpy logged(first.get(), &Recorder::logged);
    bringUp(*first, tunnelOne);
    const qint64 size = QFileInfo(journal(tunnelOne).path()).size();
    {
        const FileSizeLimit full(rlim_t(size) + 20); // room for the beginning of a line
        for (int i = 0; i < 5; ++i)
            first->noteNetwork(true);
        first->noteNetwork(false);
        QCOMPARE(QFileInfo(journal(tunnelOne).path()).size(), size); // no half line
    }
    QCOMPARE(logged.size(), 1);
    QVERIFY(logged.first().first().value<LogEntry>().message.contains(journal(tunnelOne).path()));
    first->noteSleep(); // there is room again
    const History history = first->history(tunnelOne);
    QCOMPARE(wordsOf(history), (QStringList{u"started"_s, u"up"_s, u"asleep"_s}));
    QCOMPARE(history.problems, QStringList());
}

void TestRecorder::aFolderThatCannotBeMadeIsSaidOnce()
{
    writeFile(m_folder->filePath(u"state"_s), "a file");
    auto first = recorder();
    QSignalSpy logged(first.get(), &Recorder::logged);
    bringUp(*first, tunnelOne);
    bringUp(*first, tunnelTwo);
    QCOMPARE(logged.size(), 1);
    QCOMPARE(first->history(tunnelOne).moments, QList<Moment>());
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

void TestRecorder::keepsTheLog()
{
    const auto log = [](LogLevel level, const QString &message) {
        return LogEntry{QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 123), Qt::UTC), level,
                        u"web"_s, message};
    };
    auto first = recorder();
    first->noteLog(tunnelOne, log(LogLevel::Debug, u"a detail"_s));
    first->noteLog(tunnelOne, log(LogLevel::Info, u"one\ntwo \u202e"_s));
    first.reset();
    recorder()->noteLog(tunnelOne, log(LogLevel::Error, u"later"_s));
    QFile file(journal(tunnelOne).logPath());
    QVERIFY(file.open(QIODevice::Append));
    file.write("nonsense\n{\"level\":\"info\"}\n");
    file.close();
    LogEntry kept = log(LogLevel::Info, u"one\ntwo "_s);
    kept.tunnel.clear();
    LogEntry later = log(LogLevel::Error, u"later"_s);
    later.tunnel.clear();
    QCOMPARE(journal(tunnelOne).readLog(), (QList<LogEntry>{kept, later}));
    QCOMPARE(journal(tunnelOne).read().moments.size(), 0);
    for (int i = 0; i < 3000; ++i)
        QVERIFY(!journal(tunnelOne).append(log(LogLevel::Info, QString(60, u'x'))));
    QVERIFY(QFileInfo(journal(tunnelOne).logPath()).size() < LineFile::bound + 1000);
    journal(tunnelOne).remove();
    QVERIFY(!QFile::exists(journal(tunnelOne).logPath()));
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
