#include "ui/text/checktext.h"

#include <QCoreApplication>

#include <algorithm>

namespace culvert {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::CheckText)
};

} // namespace

Mark markFor(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Unknown:
        return Mark::Stopped;
    case CheckOutcome::Passed:
        return Mark::Proved;
    case CheckOutcome::Warning:
        return Mark::Waiting;
    case CheckOutcome::Failed:
        return Mark::Trouble;
    }
    Q_UNREACHABLE();
}

QString summaryText(const QList<Check> &checks)
{
    const auto count = [&checks](CheckOutcome outcome) {
        return int(std::count_if(checks.begin(), checks.end(), [outcome](const Check &check) {
            return check.outcome == outcome;
        }));
    };
    if (const int failed = count(CheckOutcome::Failed); failed > 0)
        return CheckText::tr("%n thing(s) would keep this tunnel from working.", nullptr, failed);
    if (const int warnings = count(CheckOutcome::Warning); warnings > 0)
        return CheckText::tr("Nothing is wrong, but mind %n thing(s).", nullptr, warnings);
    return CheckText::tr("Nothing is wrong with what can be known before the login.");
}

} // namespace culvert
