#include "tests/support/testprogram.h"
#include "ui/models/connectionmodel.h"
#include "ui/models/eventlogmodel.h"
#include "ui/models/forwardmodel.h"
#include "ui/models/profilefilter.h"
#include "ui/models/profilemodel.h"
#include "ui/models/traffichistory.h"
#include "ui/text/statetext.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace culvert;

namespace {

Profile profile(const QString &name, const QString &group = {})
{
    Profile made;
    made.id = {name};
    made.name = name;
    made.group = group;
    made.host = u"lab-7"_s;
    made.forwards = {*parseForward(u'L', u"8888:localhost:8888")};
    return made;
}

SessionStatus status(const QString &name, SessionState state)
{
    SessionStatus made;
    made.profile = {name};
    made.state = state;
    return made;
}

QStringList texts(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, 0).data().toString());
    return all;
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private slots:
    void listsProfilesUnderTheirGroups();
    void followsChangesWithTheSmallestSteps();
    void tellsAStatusOfOneRowOnly();
    void asksWhenARowIsChecked();
    void beginsTheSpokenNameWithTheTunnels();
    void countsDownWhileWaiting();
    void showsTrafficWhileItFlows();
    void filtersByNameRouteAndGroup();
    void countsOpenConnections();
    void remembersTrafficBySpanAndForward();
    void filtersByHostPortNoteAndState();
    void foldsGroups();
    void keepsLiveConnectionsAndForgetsOldOnes();
    void keepsTheNewestLogEntries();
    void showsForwardsOfARunningAndOfAStoppedTunnel();
};

void TestModels::listsProfilesUnderTheirGroups()
{
    ProfileModel model;
    const QAbstractItemModelTester tester(&model);
    model.setProfiles({profile(u"a"_s, u"Work"_s), profile(u"b"_s), profile(u"c"_s, u"Home"_s),
                       profile(u"d"_s, u"Work"_s)});
    QCOMPARE(texts(model), (QStringList{u"b"_s, u"Work"_s, u"a"_s, u"d"_s, u"Home"_s, u"c"_s}));
    QVERIFY(model.index(1).data(ProfileModel::HeadingRole).toBool());
    QVERIFY(!(model.index(1).flags() & Qt::ItemIsSelectable));
}

void TestModels::followsChangesWithTheSmallestSteps()
{
    ProfileModel model;
    const QAbstractItemModelTester tester(&model);
    model.setProfiles({profile(u"a"_s), profile(u"b"_s), profile(u"c"_s)});
    QSignalSpy changed(&model, &ProfileModel::dataChanged);
    QSignalSpy reset(&model, &ProfileModel::modelReset);
    const QPersistentModelIndex kept = model.index(2);

    Profile renamed = profile(u"b"_s);
    renamed.name = u"B"_s;
    model.setProfiles({profile(u"a"_s), renamed, profile(u"c"_s)});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);

    model.setProfiles({profile(u"c"_s), profile(u"d"_s), profile(u"a"_s)});
    QCOMPARE(texts(model), (QStringList{u"c"_s, u"d"_s, u"a"_s}));
    QCOMPARE(kept.row(), 0);
    QCOMPARE(reset.count(), 0);
}

void TestModels::tellsAStatusOfOneRowOnly()
{
    ProfileModel model;
    model.setProfiles({profile(u"a"_s), profile(u"b"_s)});
    QSignalSpy changed(&model, &ProfileModel::dataChanged);
    model.setStatus(status(u"b"_s, SessionState::Connecting));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex(), model.index(1));
    QCOMPARE(model.index(1).data(ProfileModel::MarkRole).value<Mark>(), Mark::Working);
    QCOMPARE(model.index(1).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestModels::asksWhenARowIsChecked()
{
    ProfileModel model;
    model.setProfiles({profile(u"a"_s)});
    QSignalSpy asked(&model, &ProfileModel::runRequested);
    QVERIFY(model.setData(model.index(0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().last().toBool(), true);
    QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestModels::beginsTheSpokenNameWithTheTunnels()
{
    ProfileModel model;
    model.setProfiles({profile(u"Notebook"_s)});
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.startsWith(u"Notebook"_s));
    QVERIFY(spoken.contains(u"Stopped"_s));
}

void TestModels::countsDownWhileWaiting()
{
    ProfileModel model;
    model.setProfiles({profile(u"a"_s)});
    SessionStatus waiting = status(u"a"_s, SessionState::WaitingToRetry);
    waiting.retryIn = std::chrono::milliseconds(2500);
    model.setStatus(waiting);
    const auto words = [&model] { return model.index(0).data(ProfileModel::StateRole).toString(); };
    QCOMPARE(words(), u"Waiting, again in 3 s"_s);
    QSignalSpy changed(&model, &ProfileModel::dataChanged);
    QVERIFY(changed.wait());
    QVERIFY(words() != u"Waiting, again in 3 s"_s);
    model.setStatus(status(u"a"_s, SessionState::Stopped));
    changed.clear();
    QVERIFY(!changed.wait(1200));
}

void TestModels::showsTrafficWhileItFlows()
{
    ProfileModel model;
    model.setProfiles({profile(u"a"_s)});
    model.setStatus(status(u"a"_s, SessionState::Established));
    TrafficSnapshot traffic;
    traffic.rateIn = 1200000;
    model.setTraffic({u"a"_s}, traffic);
    QCOMPARE(model.index(0).data(ProfileModel::TrafficRole).toString(), u"↓ 1.2 MB/s"_s);
    model.setTraffic({u"a"_s}, {});
    QCOMPARE(model.index(0).data(ProfileModel::TrafficRole).toString(), QString());
    QCOMPARE(model.index(0).data(ProfileModel::HistoryRole).value<QList<quint64>>(),
             (QList<quint64>{1200000, 0}));
}

void TestModels::filtersByNameRouteAndGroup()
{
    ProfileModel model;
    ProfileFilter filter;
    const QAbstractItemModelTester tester(&filter);
    filter.setSourceModel(&model);
    model.setProfiles({profile(u"one"_s, u"Work"_s), profile(u"two"_s, u"Home"_s)});
    QCOMPARE(texts(filter), (QStringList{u"Work"_s, u"one"_s, u"Home"_s, u"two"_s}));
    model.setProfiles({profile(u"two"_s, u"Home"_s)});
    QCOMPARE(texts(filter), (QStringList{u"Home"_s, u"two"_s}));
    model.setProfiles({profile(u"one"_s, u"Work"_s), profile(u"two"_s, u"Home"_s)});
    filter.setWords(u"ONE"_s);
    QCOMPARE(texts(filter), (QStringList{u"Work"_s, u"one"_s}));
    filter.setWords(u"8888 home"_s);
    QCOMPARE(texts(filter), (QStringList{u"Home"_s, u"two"_s}));
    filter.setWords(u"nothing"_s);
    QCOMPARE(texts(filter), QStringList());
    filter.setWords({});
    QCOMPARE(filter.rowCount(), 4);
}

void TestModels::filtersByHostPortNoteAndState()
{
    Profile wanted = profile(u"wanted"_s, u"Work"_s);
    wanted.host = u"db.internal"_s;
    wanted.port = 2222;
    wanted.notes = u"ask Ann"_s;
    wanted.forwards = {*parseForward(u'L', u"5433:localhost:5432"_s),
                       *parseForward(u'D', u"1080"_s)};
    ProfileModel model;
    ProfileFilter filter;
    filter.setSourceModel(&model);
    model.setProfiles({wanted, profile(u"other"_s, u"Home"_s)});
    for (const QString &words : {u"internal"_s, u"2222"_s, u"5432"_s, u"1080"_s, u"ann"_s}) {
        filter.setWords(words);
        QCOMPARE(texts(filter), (QStringList{u"Work"_s, u"wanted"_s}));
    }
    filter.setWords(u"stopped"_s);
    QCOMPARE(filter.rowCount(), 4);
    model.setStatus(status(u"wanted"_s, SessionState::Established)); // and its heading goes too
    QCOMPARE(texts(filter), (QStringList{u"Home"_s, u"other"_s}));
}

void TestModels::foldsGroups()
{
    ProfileModel model;
    ProfileFilter filter;
    const QAbstractItemModelTester tester(&filter);
    filter.setSourceModel(&model);
    model.setProfiles({profile(u"one"_s, u"Work"_s), profile(u"two"_s, u"Home"_s)});
    filter.setFolded(u"Work"_s, true);
    QCOMPARE(texts(filter), (QStringList{u"Work"_s, u"Home"_s, u"two"_s}));
    filter.setWords(u"one"_s);
    QCOMPARE(texts(filter), (QStringList{u"Work"_s, u"one"_s}));
}

void TestModels::keepsLiveConnectionsAndForgetsOldOnes()
{
    ConnectionModel model;
    const QAbstractItemModelTester tester(&model);
    ConnectionInfo connection;
    for (connection.id = 1; connection.id <= 60; ++connection.id)
        model.setConnection(connection);
    QCOMPARE(model.liveCount(), 60);
    connection.phase = ConnectionPhase::Closed;
    for (connection.id = 1; connection.id <= 55; ++connection.id)
        model.setConnection(connection);
    QCOMPARE(model.liveCount(), 5);
    QCOMPARE(model.rowCount(), 55);
    QCOMPARE(model.at(0).id, 6U);
}

void TestModels::keepsTheNewestLogEntries()
{
    EventLogModel model(nullptr, 3);
    const QAbstractItemModelTester tester(&model);
    for (const QString &text : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        model.append({QDateTime::currentDateTime(), LogLevel::Info, u"a"_s, text});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.at(0).message, u"2"_s);
}

void TestModels::showsForwardsOfARunningAndOfAStoppedTunnel()
{
    ForwardModel model;
    const QAbstractItemModelTester tester(&model);
    const Profile tunnel = profile(u"a"_s);
    model.show(tunnel, tunnel.forwards, {});
    QCOMPARE(model.index(0, ForwardModel::ListenColumn).data().toString(),
             u"localhost:8888 on this computer"_s);
    QCOMPARE(model.index(0, ForwardModel::TargetColumn).data().toString(),
             u"localhost:8888 on lab-7"_s);
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));

    SessionStatus up = status(u"a"_s, SessionState::Established);
    ForwardStatus forward;
    forward.forward = tunnel.forwards.first();
    forward.state = ForwardState::Listening;
    forward.actual = Endpoint::tcp(u"127.0.0.1"_s, 40001);
    up.forwards = {forward};
    model.show(tunnel, tunnel.forwards, up);
    QCOMPARE(model.localAddress(0), u"127.0.0.1:40001"_s);

    QSignalSpy asked(&model, &ForwardModel::enableRequested);
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(asked.first().last().toBool(), false);
}

void TestModels::countsOpenConnections()
{
    ConnectionModel model;
    const QAbstractItemModelTester tester(&model);
    for (const quint64 id : {1, 2}) {
        ConnectionInfo connection;
        connection.id = id;
        model.setConnection(connection);
    }
    ConnectionInfo ended = model.at(1);
    ended.phase = ConnectionPhase::Closed;
    ended.bytesIn = 5;
    model.setConnection(ended);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setTraffic({{1, 2000, 30}, {2, 7, 7}, {3, 9, 9}});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.at(0).bytesIn, quint64(2000));
    QCOMPARE(model.at(0).bytesOut, quint64(30));
    QCOMPARE(model.at(1).bytesIn, quint64(5)); // what has ended is counted
    model.setTraffic({{1, 2000, 30}});
    QCOMPARE(changed.count(), 1);
}

void TestModels::remembersTrafficBySpanAndForward()
{
    TrafficHistory history;
    TrafficSnapshot traffic;
    const QDateTime begin = QDateTime::fromSecsSinceEpoch(1'800'000'000);
    for (int second = 0; second < 3 * 24 * 3600; second += 10) { // three days: it stays bounded
        traffic.bytesIn += 1000;
        traffic.bytesOut += 10;
        traffic.forwardBytesIn = {traffic.bytesIn / 4, traffic.bytesIn - traffic.bytesIn / 4};
        traffic.forwardBytesOut = {0, traffic.bytesOut};
        history.add(traffic, begin.addSecs(second));
    }
    const auto spans = {TrafficSpan::Minute, TrafficSpan::Hour, TrafficSpan::Day};
    for (const TrafficSpan span : spans) {
        const QList<TrafficSample> all = history.samples(span);
        const auto most = lengthOf(span) / sampleLengthOf(span) + 1;
        QVERIFY(!all.isEmpty() && all.size() <= most);
        QVERIFY(all.constFirst().at.secsTo(all.constLast().at) <= lengthOf(span).count());
    }
    const QList<TrafficSample> day = history.samples(TrafficSpan::Day);
    QCOMPARE(day[day.size() / 2].rateIn, quint64(100)); // 1000 bytes in 10 s
    QCOMPARE(history.samples(TrafficSpan::Hour, ForwardId{0}).at(10).rateIn, quint64(25));
    QCOMPARE(history.samples(TrafficSpan::Hour, ForwardId{1}).at(10).rateIn, quint64(75));
    QVERIFY(history.samples(TrafficSpan::Hour, ForwardId{7}).at(10).rateIn == 0); // there is none

    traffic.bytesIn = 500; // started anew
    history.add(traffic, begin.addSecs(3 * 24 * 3600));
    QCOMPARE(history.samples(TrafficSpan::Minute).constLast().rateIn, quint64(500));
    history.clear();
    QVERIFY(history.samples(TrafficSpan::Day).isEmpty());
}

CULVERT_WIDGET_TEST(TestModels)
#include "tst_models.moc"
