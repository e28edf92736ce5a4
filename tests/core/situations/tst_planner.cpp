#include "core/situations/planner.h"
#include "core/topology/topology.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace culvert;
using namespace Qt::StringLiterals;

namespace {

/// Answers in the order of the questions, y or n; stops where nothing is asked.
PlannerAnswers answered(const QString &answers, Wish wish, bool serviceIsHere)
{
    PlannerAnswers planned;
    planned.wish = wish;
    planned.serviceIsHere = serviceIsHere;
    planned.here = {u"desk"_s, u"ann"_s, u"desk.example.org"_s, u"deskrouter"_s, 6789};
    planned.other = {u"pi"_s, u"pi"_s, u"pi.example.org"_s, u"pirouter"_s, 2222};
    planned.third = {u"relay"_s, u"bob"_s, u"relay.example.org"_s, {}, 0};
    for (const QChar answer : answers) {
        const auto question = nextQuestion(planned);
        if (!question)
            break;
        answerTo(*question, planned) = answer == u'y' ? PlannerAnswer::Yes : PlannerAnswer::No;
    }
    return planned;
}

} // namespace

class TestPlanner : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSituation_data();
    void findsTheSituation();
    void asksInOrder();
    void saysWhenItCannotBeDone();
    void growsWithEveryAnswer();
    void keepsProfilesValid();
    void leavesThisComputersNameToWhoeverShowsIt();
};

void TestPlanner::findsTheSituation_data()
{
    QTest::addColumn<QString>("answers");
    QTest::addColumn<bool>("login");
    QTest::addColumn<bool>("serviceIsHere");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("command"); ///< of the first half

    QTest::newRow("login") << u"y"_s << true << false << 1 << u"ssh pi@pi.example.org"_s;
    QTest::newRow("forward") << u"y"_s << false << false << 2
                             << u"ssh -L 8888:localhost:8888 pi@pi.example.org"_s;
    QTest::newRow("rule there") << u"ny"_s << false << false << 3
                                << u"ssh -L 8888:localhost:8888 pi@pi.example.org -p 2222"_s;
    QTest::newRow("reverse") << u"nny"_s << false << false << 4
                             << u"ssh -R 8888:localhost:8888 ann@desk.example.org"_s;
    QTest::newRow("reverse login")
        << u"nny"_s << true << false << 5 << u"ssh -R 12345:localhost:22 ann@desk.example.org"_s;
    QTest::newRow("rule here") << u"nnny"_s << true << false << 6
                               << u"ssh -R 12345:localhost:22 ann@desk.example.org -p 6789"_s;
    QTest::newRow("third host") << u"nnnny"_s << true << false << 7
                                << u"ssh -L 12345:localhost:12345 bob@relay.example.org"_s;
    QTest::newRow("offered from here")
        << u"y"_s << false << true << 4 << u"ssh -R 8888:localhost:8888 pi@pi.example.org"_s;
    QTest::newRow("offered from here, third host")
        << u"nnnny"_s << false << true << 7
        << u"ssh -R 8888:localhost:8888 bob@relay.example.org"_s;
}

void TestPlanner::findsTheSituation()
{
    QFETCH(QString, answers);
    QFETCH(bool, login);
    QFETCH(bool, serviceIsHere);
    const Proposal proposal =
        proposalFor(answered(answers, login ? Wish::Login : Wish::Service, serviceIsHere));
    QCOMPARE(proposal.outcome, PlannerOutcome::Found);
    QTEST(proposal.situation.number, "number");
    QVERIFY(!proposal.reason.isEmpty());
    const Topology topology = topologyOf(proposal.situation.halves.constFirst().profile);
    for (const Step &step : topology.steps) {
        if (step.node == u"here"_s) {
            QTEST(step.command, "command");
            break;
        }
    }
    qsizetype marked = 0;
    for (const Node &node : topology.nodes)
        marked += node.thisComputer && node.name == u"desk"_s;
    QCOMPARE(marked, 1);
}

void TestPlanner::asksInOrder()
{
    PlannerAnswers answers = answered({}, Wish::Service, false);
    for (const PlannerQuestion question :
         {PlannerQuestion::HereReachesOther, PlannerQuestion::RuleAtOther,
          PlannerQuestion::OtherReachesHere, PlannerQuestion::RuleAtHere,
          PlannerQuestion::ThirdReachable}) {
        QCOMPARE(nextQuestion(answers), std::optional(question));
        QVERIFY(textOf(question, answers).contains(u"desk"_s)
                || textOf(question, answers).contains(u"pi"_s));
        answerTo(question, answers) = PlannerAnswer::No;
    }
    QVERIFY(!nextQuestion(answers));
}

void TestPlanner::saysWhenItCannotBeDone()
{
    const Proposal proposal = proposalFor(answered(u"nnnnn"_s, Wish::Service, false));
    QCOMPARE(proposal.outcome, PlannerOutcome::Impossible);
    QVERIFY(proposal.reason.contains(u"third host"_s));
}

void TestPlanner::growsWithEveryAnswer()
{
    PlannerAnswers answers;
    qsizetype nodes = 0;
    while (const auto question = nextQuestion(answers)) {
        const Proposal proposal = proposalFor(answers);
        QCOMPARE(proposal.outcome, PlannerOutcome::Open);
        const Topology topology = topologyOf(proposal.situation.halves.constFirst().profile);
        QVERIFY(topology.nodes.size() >= nodes);
        nodes = topology.nodes.size();
        answerTo(*question, answers) = PlannerAnswer::No;
    }
    QCOMPARE(nodes, 7);
}

void TestPlanner::keepsProfilesValid()
{
    for (const QString &answers : {u"y"_s, u"ny"_s, u"nny"_s, u"nnny"_s, u"nnnny"_s}) {
        const Proposal proposal = proposalFor(answered(answers, Wish::Login, false));
        for (const Half &half : proposal.situation.halves)
            QVERIFY(problemsOf(half.profile).isEmpty());
    }
}

/// In the language of the day; what the user called it is kept.
void TestPlanner::leavesThisComputersNameToWhoeverShowsIt()
{
    for (const QString &name : {QString(), u"desk"_s}) {
        for (const QString &text : {u"y"_s, u"ny"_s, u"nnnny"_s}) {
            PlannerAnswers answers = answered(text, Wish::Service, false);
            answers.here.name = name;
            const Half here = proposalFor(answers).situation.halves.constFirst();
            QVERIFY(here.onThisComputer);
            QCOMPARE(here.profile.surroundings.thisMachine, name);
            const Topology drawn = topologyOf(here.profile);
            QCOMPARE(drawn.node(u"here"_s)->name, name.isEmpty() ? u"this computer"_s : name);
        }
    }
}

CULVERT_TEST(TestPlanner)
#include "tst_planner.moc"
