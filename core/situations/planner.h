#pragma once

#include "core/situations/situations.h"

namespace culvert {

/// What the user says to a PlannerQuestion.
enum class PlannerAnswer
{
    Unknown,
    Yes,
    No
};

/// What the user was asked about the two machines. "Other" is the one that is not this computer.
struct PlannerAnswers
{
    Wish wish = Wish::Service;
    bool serviceIsHere = false; ///< somebody at the other machine wants something of this computer
    quint16 servicePort = 8888;
    quint16 entryPort = 0; ///< where it appears to whoever wants it; 0: at the same port
    Actor here;
    Actor other;
    Actor third;
    PlannerAnswer hereReachesOther = PlannerAnswer::Unknown;
    PlannerAnswer ruleAtOther =
        PlannerAnswer::Unknown; ///< a rule can be added on the other's router
    PlannerAnswer otherReachesHere = PlannerAnswer::Unknown;
    PlannerAnswer ruleAtHere = PlannerAnswer::Unknown;
    PlannerAnswer thirdReachable = PlannerAnswer::Unknown; ///< there is a host that both reach

    bool operator==(const PlannerAnswers &) const = default;
};

/// What the planner asks, in this order, as far as it matters.
enum class PlannerQuestion
{
    HereReachesOther,
    RuleAtOther,
    OtherReachesHere,
    RuleAtHere,
    ThirdReachable,
};

inline constexpr PlannerQuestion allPlannerQuestions[] = {
    PlannerQuestion::HereReachesOther, PlannerQuestion::RuleAtOther,
    PlannerQuestion::OtherReachesHere, PlannerQuestion::RuleAtHere,
    PlannerQuestion::ThirdReachable};

/// How far the answers lead.
enum class PlannerOutcome
{
    Open, ///< a question is left; the situation is the best that is still possible
    Found,
    Impossible, ///< neither reaches the other and there is no third host
};

/// What the answers so far come to.
struct Proposal
{
    PlannerOutcome outcome = PlannerOutcome::Open;
    Situation situation;
    QString reason; ///< why this one, in plain words

    bool operator==(const Proposal &) const = default;
};

/// The question that decides next; none: nothing is left to ask.
std::optional<PlannerQuestion> nextQuestion(const PlannerAnswers &answers);
QString textOf(PlannerQuestion question, const PlannerAnswers &answers);
PlannerAnswer &answerTo(PlannerQuestion question, PlannerAnswers &answers);

Proposal proposalFor(const PlannerAnswers &answers);

/// `answers`, with wish and yeses and noes such that they lead to this one of the seven situations.
PlannerAnswers answersFor(int situation, PlannerAnswers answers = {});

} // namespace culvert
