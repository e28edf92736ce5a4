#include "core/situations/planner.h"

#include "core/profile/machinename.h"
#include "core/topology/topology.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct PlannerText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Planner)
};

/// The ways to build the tunnel, the best first.
enum class Way
{
    HereDials,
    HereDialsRouter,
    OtherDials,
    OtherDialsRouter,
    BothDialThird,
    None,
};

QString orDefault(const QString &name, const QString &fallback)
{
    return name.isEmpty() ? fallback : name;
}

/// Names for everything the user has not named yet.
PlannerAnswers named(PlannerAnswers answers)
{
    answers.here.name = orDefault(answers.here.name, PlannerText::tr("this computer"));
    answers.other.name = orDefault(answers.other.name, PlannerText::tr("the other machine"));
    answers.third.name = orDefault(answers.third.name, PlannerText::tr("a third host"));
    answers.here.router = orDefault(answers.here.router, PlannerText::tr("your router"));
    answers.other.router = orDefault(answers.other.router, PlannerText::tr("their router"));
    for (Actor *actor : {&answers.here, &answers.other}) {
        if (actor->outerPort == 0)
            actor->outerPort = 22;
    }
    return answers;
}

/// The best way that nothing said so far rules out.
Way wayFor(const PlannerAnswers &answers)
{
    if (answers.hereReachesOther != PlannerAnswer::No)
        return Way::HereDials;
    if (answers.ruleAtOther != PlannerAnswer::No)
        return Way::HereDialsRouter;
    if (answers.otherReachesHere != PlannerAnswer::No)
        return Way::OtherDials;
    if (answers.ruleAtHere != PlannerAnswer::No)
        return Way::OtherDialsRouter;
    return answers.thirdReachable != PlannerAnswer::No ? Way::BothDialThird : Way::None;
}

int numberFor(Way way, const PlannerAnswers &answers)
{
    const bool login = answers.wish == Wish::Login;
    const bool wanterDials =
        (way == Way::HereDials || way == Way::HereDialsRouter) != answers.serviceIsHere;
    switch (way) {
    case Way::HereDials:
    case Way::OtherDials:
        if (wanterDials)
            return login ? 1 : 2;
        return login ? 5 : 4;
    case Way::HereDialsRouter:
    case Way::OtherDialsRouter:
        return wanterDials ? 3 : 6;
    case Way::BothDialThird:
    case Way::None:
        return 7;
    }
    Q_UNREACHABLE();
}

QString reasonFor(Way way, const PlannerAnswers &answers)
{
    const QString here = dativeOf(answers.here.name);
    const QString other = dativeOf(answers.other.name);
    switch (way) {
    case Way::HereDials:
        return PlannerText::tr("Since %1 can reach %2, %1 dials.").arg(answers.here.name, other);
    case Way::HereDialsRouter:
        return PlannerText::tr("A rule on %3 leads to %2, so %1 dials %3.")
            .arg(answers.here.name, other, dativeOf(answers.other.router));
    case Way::OtherDials:
        return PlannerText::tr(
                   "Nothing gets in at %2, but %2 can reach %1: so %2 dials, and the tunnel runs "
                   "backwards through its connection.")
            .arg(here, other);
    case Way::OtherDialsRouter:
        return PlannerText::tr(
                   "Nothing gets in at %2, but a rule on %3 leads to %1: so %2 dials %3, and the "
                   "tunnel runs backwards through its connection.")
            .arg(here, other, dativeOf(answers.here.router));
    case Way::BothDialThird:
        return PlannerText::
            tr("Nothing gets in at either end, so both dial %1, and the tunnel is joined there.")
                .arg(dativeOf(answers.third.name));
    case Way::None:
        return PlannerText::tr(
            "Neither machine can reach the other. It takes a third host that both can reach: "
            "any small rented server with SSH will do.");
    }
    Q_UNREACHABLE();
}

Cast castOf(const PlannerAnswers &answers)
{
    Cast cast;
    cast.a = answers.serviceIsHere ? answers.other : answers.here;
    cast.b = answers.serviceIsHere ? answers.here : answers.other;
    cast.c = answers.third;
    cast.seatOfA = answers.serviceIsHere ? Seat::Acceptor : Seat::Dialler;
    cast.wish = answers.wish;
    cast.servicePort = answers.servicePort;
    cast.entryPort = answers.entryPort;
    if (answers.wish == Wish::Login)
        cast.servicePort = 22;
    return cast;
}

std::optional<PlannerQuestion> openQuestion(Way way, const PlannerAnswers &answers)
{
    const auto ask = [](PlannerAnswer answer, PlannerQuestion question) {
        return answer == PlannerAnswer::Unknown ? std::optional(question) : std::nullopt;
    };
    switch (way) {
    case Way::HereDials:
        return ask(answers.hereReachesOther, PlannerQuestion::HereReachesOther);
    case Way::HereDialsRouter:
        return ask(answers.ruleAtOther, PlannerQuestion::RuleAtOther);
    case Way::OtherDials:
        return ask(answers.otherReachesHere, PlannerQuestion::OtherReachesHere);
    case Way::OtherDialsRouter:
        return ask(answers.ruleAtHere, PlannerQuestion::RuleAtHere);
    case Way::BothDialThird:
        return ask(answers.thirdReachable, PlannerQuestion::ThirdReachable);
    case Way::None:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<PlannerQuestion> nextQuestion(const PlannerAnswers &answers)
{
    return openQuestion(wayFor(answers), answers);
}

QString textOf(PlannerQuestion question, const PlannerAnswers &answers)
{
    const PlannerAnswers all = named(answers);
    const QString here = dativeOf(all.here.name);
    const QString other = dativeOf(all.other.name);
    switch (question) {
    case PlannerQuestion::HereReachesOther:
        return PlannerText::tr("Can you reach %2 from %1, for instance with ssh or ping?")
            .arg(here, other);
    case PlannerQuestion::RuleAtOther:
        return PlannerText::tr("Can you add a port forward on the router in front of %1?")
            .arg(other);
    case PlannerQuestion::OtherReachesHere:
        return PlannerText::tr("Can %2 reach %1, and does %1 run an SSH server?").arg(here, other);
    case PlannerQuestion::RuleAtHere:
        return PlannerText::tr("Can you add a port forward on the router in front of %1?")
            .arg(here);
    case PlannerQuestion::ThirdReachable:
        return PlannerText::tr(
                   "Is there a host that both %1 and %2 can reach, and where you can log in?")
            .arg(here, other);
    }
    Q_UNREACHABLE();
}

PlannerAnswer &answerTo(PlannerQuestion question, PlannerAnswers &answers)
{
    switch (question) {
    case PlannerQuestion::HereReachesOther:
        return answers.hereReachesOther;
    case PlannerQuestion::RuleAtOther:
        return answers.ruleAtOther;
    case PlannerQuestion::OtherReachesHere:
        return answers.otherReachesHere;
    case PlannerQuestion::RuleAtHere:
        return answers.ruleAtHere;
    case PlannerQuestion::ThirdReachable:
        return answers.thirdReachable;
    }
    Q_UNREACHABLE();
}

Proposal proposalFor(const PlannerAnswers &answers)
{
    const PlannerAnswers all = named(answers);
    const Way way = wayFor(all);
    Proposal proposal;
    proposal.situation = situationOf(numberFor(way, all), castOf(all));
    for (Half &half : proposal.situation.halves) {
        if (half.onThisComputer && answers.here.name.isEmpty()) // in the language it is shown in
            half.profile.surroundings.thisMachine.clear();
    }
    proposal.reason = reasonFor(way, all);
    if (way == Way::None)
        proposal.outcome = PlannerOutcome::Impossible;
    else
        proposal.outcome = openQuestion(way, all) ? PlannerOutcome::Open : PlannerOutcome::Found;
    return proposal;
}

PlannerAnswers answersFor(int situation, PlannerAnswers answers)
{
    answers.serviceIsHere = false; // the seven are told from A, who wants the service
    const bool login = situation > 4; // as in exampleOf(); the first one is a login only
    for (const Wish wish : {login ? Wish::Login : Wish::Service, Wish::Login}) {
        answers.wish = wish;
        for (const PlannerQuestion question : allPlannerQuestions)
            answerTo(question, answers) = PlannerAnswer::Unknown;
        for (auto question = nextQuestion(answers); question; question = nextQuestion(answers)) {
            answerTo(*question, answers) = PlannerAnswer::Yes;
            if (proposalFor(answers).situation.number == situation)
                return answers;
            answerTo(*question, answers) = PlannerAnswer::No;
        }
    }
    Q_UNREACHABLE();
}

} // namespace culvert
