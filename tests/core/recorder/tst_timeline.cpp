#include "core/recorder/historytext.h"
#include "core/recorder/timeline.h"
#include "tests/support/testprogram.h"

#include <QTest>
#include <QTimeZone>

using namespace culvert;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using std::chrono::milliseconds;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());

/// So long after noon by the wall; by the clock that nobody sets, `ran` after the one before.
Moment at(std::chrono::seconds wall, MomentKind kind, std::optional<milliseconds> ran = {})
{
    Moment moment{.at = noon.addDuration(wall), .kind = kind};
    moment.ran = ran;
    return moment;
}

Uptime uptimeOf(const QList<Moment> &moments, std::chrono::seconds now)
{
    const QDateTime end = noon.addDuration(now);
    return uptimeIn(spansOf(moments, end), end.addDays(-1), end);
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void countsUptime_data();
    void countsUptime();
    void looksAtTheLastDayOnly();
    void followsOnEachOther();
    void survivesClocksThatJump();
    void saysHundredOnlyWhereItWasNeverDown();
    void tellsHowLongItWasDown();
    void saysItInASentence();
};

void TestTimeline::countsUptime_data()
{
    using Kind = MomentKind;
    QTest::addColumn<QList<Moment>>("moments");
    QTest::addColumn<std::chrono::seconds>("now");
    QTest::addColumn<milliseconds>("up");
    QTest::addColumn<milliseconds>("impaired");
    QTest::addColumn<milliseconds>("down");
    QTest::addColumn<milliseconds>("longestGap");
    const auto row = [](const char *name, const QList<Moment> &moments, std::chrono::seconds now,
                        milliseconds up, milliseconds impaired, milliseconds down,
                        milliseconds longestGap) {
        QTest::newRow(name) << moments << now << up << impaired << down << longestGap;
    };
    row("nothing", {}, 1h, 0ms, 0ms, 0ms, 0ms);
    row("up", {at(0s, Kind::Started), at(2s, Kind::Up)}, 102s, 100s, 0s, 2s, 2s);
    row("stopped counts for nothing",
        {at(0s, Kind::Started), at(0s, Kind::Up), at(100s, Kind::Stopped)}, 1h, 100s, 0s, 0s, 0s);
    row("lost and back", {at(0s, Kind::Up), at(100s, Kind::Lost), at(280s, Kind::Up)}, 380s, 200s,
        0s, 180s, 180s);
    row("two gaps: the longer one",
        {at(0s, Kind::Up), at(10s, Kind::Lost), at(12s, Kind::Up), at(20s, Kind::Lost),
         at(25s, Kind::Retry), at(29s, Kind::Up)},
        30s, 19s, 0s, 11s, 9s);
    row("failed is a gap until somebody acts",
        {at(0s, Kind::Up), at(10s, Kind::Failed), at(70s, Kind::Stopped)}, 1h, 10s, 0s, 60s, 60s);
    row("impaired is up, and told",
        {at(0s, Kind::Up), at(10s, Kind::Degraded), at(40s, Kind::Mended)}, 60s, 60s, 30s, 0s, 0s);
    row("on demand is up", {at(0s, Kind::Started), at(0s, Kind::Standby), at(50s, Kind::Up)}, 60s,
        60s, 0s, 0s, 0s);
    row("proofs, questions and networks change nothing",
        {at(0s, Kind::Up), at(5s, Kind::Proved), at(6s, Kind::NetworkChanged),
         at(7s, Kind::Offline), at(8s, Kind::PortFreed), at(9s, Kind::Asked)},
        10s, 10s, 0s, 0s, 0s);
    row("sleep is not counted, whatever it was before",
        {at(0s, Kind::Up), at(10s, Kind::Asleep), at(1000s, Kind::Awake), at(1005s, Kind::Lost),
         at(1008s, Kind::Up)},
        1010s, 17s, 0s, 3s, 3s);
    row("lost while it falls asleep",
        {at(0s, Kind::Up), at(10s, Kind::Asleep), at(10s, Kind::Lost), at(11s, Kind::Asleep),
         at(1000s, Kind::Awake), at(1002s, Kind::Up)},
        1010s, 18s, 0s, 3s, 2s);
    row("quit and started again: the time between was nobody's wish",
        {at(0s, Kind::Up), at(100s, Kind::Quit), at(1000s, Kind::Started), at(1001s, Kind::Up)},
        1101s, 200s, 0s, 1s, 1s);
    row("killed: a gap until it is back",
        {at(0s, Kind::Up), at(100s, Kind::Vanished), at(400s, Kind::Started), at(410s, Kind::Up)},
        500s, 190s, 0s, 310s, 310s);
}

void TestTimeline::countsUptime()
{
    QFETCH(const QList<Moment>, moments);
    QFETCH(const std::chrono::seconds, now);
    QFETCH(const milliseconds, up);
    QFETCH(const milliseconds, impaired);
    QFETCH(const milliseconds, down);
    QFETCH(const milliseconds, longestGap);
    const Uptime uptime = uptimeOf(moments, now);
    QCOMPARE(uptime.up.count(), up.count());
    QCOMPARE(uptime.impaired.count(), impaired.count());
    QCOMPARE(uptime.down.count(), down.count());
    QCOMPARE(uptime.longestGap.count(), longestGap.count());
}

void TestTimeline::looksAtTheLastDayOnly()
{
    const QList<Moment> moments{at(0s, MomentKind::Up), at(1h, MomentKind::Lost),
                                at(3h, MomentKind::Up)};
    const Uptime uptime = uptimeOf(moments, 26h); // begins at 2 h, in the middle of the gap
    QCOMPARE(uptime.down, milliseconds(1h));
    QCOMPARE(uptime.up, milliseconds(23h));
    QCOMPARE(uptimeOf(moments, 48h).down, milliseconds(0));
}

void TestTimeline::followsOnEachOther()
{
    const QList<Moment> moments{at(0s, MomentKind::Started), at(5s, MomentKind::Up),
                                at(50s, MomentKind::Proved), at(60s, MomentKind::Lost),
                                at(60s, MomentKind::Up),     at(90s, MomentKind::Stopped)};
    const QList<Span> spans = spansOf(moments, noon.addDuration(100s));
    QCOMPARE(spans.size(), 3); // the two stretches of Up are one: nothing lies between
    QCOMPARE(spans.constFirst().from, noon);
    for (qsizetype i = 1; i < spans.size(); ++i)
        QCOMPARE(spans[i].from, spans[i - 1].to());
    QCOMPARE(spans.constLast(), (Span{SpanKind::Off, noon.addDuration(90s), 10s}));
}

void TestTimeline::survivesClocksThatJump()
{
    using Kind = MomentKind;
    // set back by an hour while it was up: it was up for the 100 s that passed
    QCOMPARE(uptimeOf({at(2h, Kind::Up), at(1h + 100s, Kind::Lost, 100s)}, 1h + 101s).up,
             milliseconds(100s));
    // set forward by a year: nobody knows of a year
    const Uptime forward =
        uptimeOf({at(0s, Kind::Up), at(24h * 365, Kind::Lost, 100s)}, 24h * 365 + 2s);
    QCOMPARE(forward.up, milliseconds(0)); // more than a day ago, as the clock has it
    QCOMPARE(forward.down, milliseconds(2s));
    // asleep, and nobody told: the clock that stands still during sleep knows
    const Uptime slept =
        uptimeOf({at(0s, Kind::Up), at(8h, Kind::Lost, 600s), at(8h + 3s, Kind::Up, 3s)}, 8h + 4s);
    QCOMPARE(slept.up, milliseconds(601s));
    QCOMPARE(slept.down, milliseconds(3s));
    // the clock was a year ahead until it was set right, and the program was started anew
    const Uptime ahead = uptimeOf({at(24h * 365, Kind::Up), at(24h * 365 + 50s, Kind::Quit, 50s),
                                   at(0s, Kind::Started), at(1s, Kind::Up, 1s)},
                                  101s);
    QCOMPARE(ahead.up, milliseconds(150s));
    QCOMPARE(ahead.down, milliseconds(1s));
    // and it is behind the last moment now
    QCOMPARE(uptimeOf({at(1h, Kind::Up)}, 0s).up, milliseconds(0));
}

void TestTimeline::saysHundredOnlyWhereItWasNeverDown()
{
    const auto permille = [](milliseconds up, milliseconds down) {
        Uptime uptime;
        uptime.up = up;
        uptime.down = down;
        return uptime.permille();
    };
    QVERIFY(permille(0ms, 0ms) == std::nullopt);
    QVERIFY(permille(24h, 0ms) == 1000);
    QVERIFY(permille(24h, 1ms) == 999);
    QVERIFY(permille(992s, 8s) == 992);
    QVERIFY(permille(0ms, 5s) == 0);
}

void TestTimeline::tellsHowLongItWasDown()
{
    const QList<Moment> moments{
        at(0s, MomentKind::Started),   at(3s, MomentKind::Up),  at(10s, MomentKind::Lost),
        at(20s, MomentKind::Retry),    at(70s, MomentKind::Up), at(80s, MomentKind::Stopped),
        at(90s, MomentKind::Started),  at(95s, MomentKind::Up), at(100s, MomentKind::Vanished),
        at(110s, MomentKind::Started), at(120s, MomentKind::Up)};
    QCOMPARE(gapsBefore(moments),
             (QList<milliseconds>{0s, 0s, 0s, 0s, 60s, 0s, 0s, 0s, 0s, 0s, 20s}));
}

void TestTimeline::saysItInASentence()
{
    Moment lost = at(0s, MomentKind::Lost);
    lost.cause = ErrorCode::KeepAliveTimedOut;
    lost.hop = u"bastion"_s;
    QCOMPARE(sentenceFor(lost, 0ms), u"Lost: The line went silent. (bastion)"_s);
    QCOMPARE(sentenceFor(at(0s, MomentKind::Up), 180s), u"Back after 3 min"_s);
    QCOMPARE(sentenceFor(at(0s, MomentKind::Up), 0s), u"Up"_s);
    for (const MomentKind kind : allMomentKinds())
        QVERIFY(!sentenceFor(at(0s, kind), 0ms).isEmpty());

    Uptime uptime;
    QCOMPARE(uptimeText(uptime), QString());
    uptime.up = 992s;
    uptime.down = 8s;
    uptime.longestGap = 5s;
    QCOMPARE(uptimeText(uptime), u"99.2 %, longest gap 5 s"_s);
    uptime.impaired = 2min;
    QCOMPARE(uptimeText(uptime), u"99.2 %, longest gap 5 s, impaired for 2 min"_s);
    QCOMPARE(
        lastDayText(spansOf({at(0s, MomentKind::Up)}, noon.addDuration(1h)), noon.addDuration(1h)),
        u"Last 24 h: 100 %"_s);
    QCOMPARE(lastDayText(spansOf({}, noon), noon), QString());
}

CULVERT_TEST(TestTimeline)
#include "tst_timeline.moc"
