#include "core/situations/situations.h"
#include "core/topology/drawing/layout.h"
#include "core/topology/drawing/mermaid.h"
#include "core/topology/drawing/svg.h"
#include "core/topology/drawing/text.h"
#include "tests/support/overlap.h"
#include "tests/support/testprogram.h"

#include <QJsonArray>
#include <QTest>
#include <QXmlStreamReader>

using namespace culvert;
using namespace culvert::test;
using namespace Qt::StringLiterals;

namespace {

Profile manyForwards(int count)
{
    Profile profile;
    profile.name = u"many"_s;
    profile.host = u"a-host-with-quite-a-long-name.example.org"_s;
    profile.user = u"somebody"_s;
    const QStringList kinds{u"L%1:localhost:80"_s,
                            u"L%1:db.internal:5432"_s,
                            u"R%1:localhost:22"_s,
                            u"D%1"_s,
                            u"R%1"_s,
                            u"L*:%1:/run/app.sock"_s};
    for (int i = 0; i < count; ++i) {
        const QString text = kinds[i % kinds.size()].arg(8000 + i);
        profile.forwards.append(*parseForward(text[0], text.mid(1)));
    }
    return profile;
}

QList<Profile> samples()
{
    QList<Profile> samples;
    for (int number = 1; number <= situationCount; ++number) {
        for (const Half &half : exampleOf(number).halves)
            samples.append(half.profile);
    }
    for (int forwards = 0; forwards <= 12; ++forwards)
        samples.append(manyForwards(forwards));
    for (int hops = 1; hops <= 4; ++hops) {
        for (const int forwards : {6, 12}) {
            Profile profile = manyForwards(forwards);
            profile.jump = QStringList(hops, u"bastion.example.org"_s).join(u',');
            samples.append(profile);
        }
    }
    return samples;
}

SessionStatus allBroken(const Profile &profile)
{
    SessionStatus status;
    status.state = SessionState::Established;
    for (const Forward &forward : profile.forwards) {
        const bool failed = status.forwards.size() % 2 == 0;
        status.forwards.append({{int(status.forwards.size())},
                                forward,
                                failed ? ForwardState::Failed : ForwardState::Listening,
                                forward.bind,
                                Error{.code = ErrorCode::BindFailed},
                                {ProofResult::Refuted, Exposure::Network, {}, {}}});
    }
    return status;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private slots:
    void keepsLabelsApart_data();
    void keepsLabelsApart();
    void keepsItsPlaceWhileEditing();
    void addsAForwardWithoutMovingTheOthers();
    void runsFromSocketToTarget();
    void fitsEightyColumns_data();
    void fitsEightyColumns();
    void writesPlainAscii();
    void writesWellFormedSvg();
    void escapesNamesInMermaid();
    void tellsMachinesInJson();
};

void TestLayout::keepsLabelsApart_data()
{
    QTest::addColumn<int>("sample");
    QTest::addColumn<bool>("broken");
    for (int sample = 0; sample < samples().size(); ++sample) {
        QTest::addRow("%d", sample) << sample << false;
        QTest::addRow("%d, broken", sample) << sample << true;
    }
}

void TestLayout::keepsLabelsApart()
{
    QFETCH(int, sample);
    QFETCH(bool, broken);
    const Profile profile = samples().at(sample);
    const Topology topology =
        broken ? topologyOf(profile, allBroken(profile)) : topologyOf(profile);
    const Layout layout = layoutOf(topology, estimatedMetrics());
    const QString found = overlapIn(layout);
    QVERIFY2(found.isEmpty(), qPrintable(found));
}

void TestLayout::keepsItsPlaceWhileEditing()
{
    Profile profile = exampleOf(6).halves.constFirst().profile;
    const Layout before = layoutOf(topologyOf(profile), estimatedMetrics());
    profile.host = u"a.much.longer.name.example.org"_s;
    profile.surroundings.serverMachine = u"a.much.longer.name"_s;
    profile.port = 443;
    profile.forwards[0].bind.port = 2222;
    const Layout after = layoutOf(topologyOf(profile), estimatedMetrics());
    QCOMPARE(after.size, before.size);
    for (qsizetype i = 0; i < after.cards.size(); ++i)
        QCOMPARE(after.cards[i].rect, before.cards[i].rect);
    QCOMPARE(after.paths[0].socket, before.paths[0].socket);
    QCOMPARE(after.tubes[0].to, before.tubes[0].to);
}

void TestLayout::addsAForwardWithoutMovingTheOthers()
{
    Profile profile;
    profile.host = u"B"_s;
    Layout before;
    for (int i = 0; i < 12; ++i) {
        profile.forwards.append(*parseForward(u'L', u"%1:localhost:80"_s.arg(8000 + i)));
        const Layout after = layoutOf(topologyOf(profile), estimatedMetrics());
        for (qsizetype path = 0; path < before.paths.size(); ++path)
            QCOMPARE(after.paths[path].socket, before.paths[path].socket);
        before = after;
    }
}

void TestLayout::runsFromSocketToTarget()
{
    for (int number = 2; number <= situationCount; ++number) {
        const Topology topology = topologyOf(exampleOf(number).halves.constFirst().profile);
        const Layout layout = layoutOf(topology, estimatedMetrics());
        for (const Path &path : layout.paths) // the service lives on the right
            QVERIFY(path.socket.x() < path.farSide.x() && path.farSide.x() < path.tip.x());
        const bool reverse = number >= 4 && number <= 6;
        const Tube *tube = layout.tube(u"ssh-1"_s);
        QCOMPARE(tube->to.x() < tube->from.x(), reverse);
    }
}

void TestLayout::fitsEightyColumns_data()
{
    QTest::addColumn<int>("sample");
    for (int sample = 0; sample < samples().size(); ++sample)
        QTest::addRow("%d", sample) << sample;
}

void TestLayout::fitsEightyColumns()
{
    QFETCH(int, sample);
    const QString text = textOf(topologyOf(samples().at(sample)));
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
    QVERIFY(text.contains(u"ssh "_s));
}

void TestLayout::writesPlainAscii()
{
    for (const Profile &profile : samples()) {
        const QString text = textOf(topologyOf(profile), TextStyle::Ascii);
        for (const QChar c : text)
            QVERIFY2(c.unicode() < 128, qPrintable(QString(c)));
    }
}

void TestLayout::writesWellFormedSvg()
{
    for (const Theme theme : {Theme::Light, Theme::Dark, Theme::HighContrast}) {
        Profile profile = manyForwards(6);
        profile.surroundings.thisMachine = u"<A & \"B\">"_s;
        QXmlStreamReader reader(svgOf(topologyOf(profile), theme));
        bool named = false;
        while (!reader.atEnd()) {
            reader.readNext();
            named = named || reader.text() == u"<A & \"B\">"_s;
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(named);
    }
}

void TestLayout::escapesNamesInMermaid()
{
    Profile profile = manyForwards(1);
    profile.surroundings.thisMachine = u"a\"]b<c"_s;
    const QString text = mermaidOf(topologyOf(profile));
    QVERIFY(text.startsWith(u"flowchart LR\n"_s));
    QVERIFY(text.contains(u"a#quot;]b#lt;c"_s));
    QVERIFY(text.contains(u"==>|\"dials port 22\"|"_s));
}

void TestLayout::tellsMachinesInJson()
{
    const QJsonObject json = jsonOf(topologyOf(exampleOf(6).halves.constFirst().profile));
    QCOMPARE(json[u"connections"][0][u"from"].toString(), u"here"_s);
    QCOMPARE(json[u"connections"][0][u"port"].toInt(), 6789);
    QCOMPARE(json[u"forwards"][0][u"parts"][u"target"][u"state"].toString(), u"planned"_s);
    QCOMPARE(json[u"commands"][0][u"machine"].toString(), u"B"_s);
    QCOMPARE(json[u"faults"].toArray().size(), 0);
    QVERIFY(json.contains("faults"_L1));
}

CULVERT_TEST(TestLayout)
#include "tst_layout.moc"
