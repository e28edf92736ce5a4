#include "core/recorder/timeline.h"
#include "tests/core/recorder/recorderfixture.h"
#include "tests/support/testprogram.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTimeZone>

#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace culvert;
using namespace culvert::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

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

/// The files: what is in them, whose they are, and what is made of bad ones.
class TestJournal : public QObject, RecorderFixture
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void readsBackEveryMoment();
    void isTheOwnersAlone();
    void staysWithinItsBounds();
    void passesOverBadLines_data();
    void passesOverBadLines();
    void survivesAnything();
    void aFullDiskIsSaidOnce();
    void aFolderThatCannotBeMadeIsSaidOnce();
    void keepsTheLog();
};

void TestJournal::readsBackEveryMoment()
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
             (Moment{.at = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), QTimeZone::utc()),
                     .kind = MomentKind::Up}));
    Moment long_{.at = m_now, .kind = MomentKind::Lost};
    long_.detail = QString(100000, u'x') + u"\n\u202e"_s;
    QVERIFY(lineFrom(long_).size() < 1000);
}

void TestJournal::isTheOwnersAlone()
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

void TestJournal::staysWithinItsBounds()
{
    auto first = recorder();
    bringUp(*first, tunnelOne);
    SessionStatus waiting = status(tunnelOne, SessionState::WaitingToRetry);
    waiting.attempt = 1;
    for (int i = 0; i < 2000; ++i) {
        waiting.reason = Error{
            .code = ErrorCode::ConnectionLost, .hop = u"bastion"_s, .detail = QString::number(i)};
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

void TestJournal::passesOverBadLines_data()
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

void TestJournal::passesOverBadLines()
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
void TestJournal::survivesAnything()
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

void TestJournal::aFullDiskIsSaidOnce()
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

void TestJournal::aFolderThatCannotBeMadeIsSaidOnce()
{
    writeFile(m_folder->filePath(u"state"_s), "a file");
    auto first = recorder();
    QSignalSpy logged(first.get(), &Recorder::logged);
    bringUp(*first, tunnelOne);
    bringUp(*first, tunnelTwo);
    QCOMPARE(logged.size(), 1);
    QCOMPARE(first->history(tunnelOne).moments, QList<Moment>());
}

void TestJournal::keepsTheLog()
{
    const auto log = [](LogLevel level, const QString &message) {
        return LogEntry{QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 123), QTimeZone::utc()), level,
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

CULVERT_TEST(TestJournal)
#include "tst_journal.moc"
