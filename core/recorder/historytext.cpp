#include "core/recorder/historytext.h"

#include "core/base/duration.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::History)
};

QString causeText(const Moment &moment)
{
    const QString why = moment.cause ? describe({.code = *moment.cause, .hop = moment.hop})
                                     : HistoryText::tr("The reason is not known.");
    return moment.hop.isEmpty() ? why : u"%1 (%2)"_s.arg(why, moment.hop);
}

} // namespace

QString sentenceFor(const Moment &moment, std::chrono::milliseconds gap)
{
    switch (moment.kind) {
    case MomentKind::Started:
        return HistoryText::tr("Started");
    case MomentKind::Standby:
        return HistoryText::tr("Waits for its first client");
    case MomentKind::Up:
        return gap > std::chrono::milliseconds(0)
            ? HistoryText::tr("Back after %1").arg(durationText(gap))
            : HistoryText::tr("Up");
    case MomentKind::Proved:
        return HistoryText::tr("Proved: it leads where it should");
    case MomentKind::Degraded:
        return HistoryText::tr("Impaired, %1: %2").arg(moment.forward, causeText(moment));
    case MomentKind::Mended:
        return HistoryText::tr("All of it works again");
    case MomentKind::PortFreed:
        return HistoryText::tr("The port has become free on the server: %1").arg(moment.forward);
    case MomentKind::Lost:
        return HistoryText::tr("Lost: %1").arg(causeText(moment));
    case MomentKind::Retry:
        return HistoryText::tr("Not reached: %1").arg(causeText(moment));
    case MomentKind::Asked:
        return HistoryText::tr("Waits for your answer");
    case MomentKind::Failed:
        return HistoryText::tr("Failed: %1").arg(causeText(moment));
    case MomentKind::Stopped:
        return HistoryText::tr("Stopped");
    case MomentKind::Quit:
        return HistoryText::tr("Stopped with the program");
    case MomentKind::Vanished:
        return HistoryText::tr("The program ended without a word");
    case MomentKind::Asleep:
        return HistoryText::tr("This computer falls asleep");
    case MomentKind::Awake:
        return HistoryText::tr("This computer is awake");
    case MomentKind::Offline:
        return HistoryText::tr("This computer has no network");
    case MomentKind::NetworkChanged:
        return HistoryText::tr("The network has changed");
    }
    Q_UNREACHABLE();
}

QString uptimeText(const Uptime &uptime)
{
    const std::optional<int> permille = uptime.permille();
    if (!permille)
        return {};
    const bool whole = *permille % 10 == 0;
    QString text = HistoryText::tr("%1 %", "uptime")
                       .arg(QLocale().toString(*permille / 10.0, 'f', whole ? 0 : 1));
    if (uptime.longestGap > std::chrono::milliseconds(0))
        text = HistoryText::tr("%1, longest gap %2").arg(text, durationText(uptime.longestGap));
    if (uptime.impaired > std::chrono::milliseconds(0))
        text = HistoryText::tr("%1, impaired for %2").arg(text, durationText(uptime.impaired));
    return text;
}

QString lastDayText(const QList<Span> &spans, const QDateTime &now)
{
    const QString text = uptimeText(uptimeIn(spans, now.addDays(-1), now));
    return text.isEmpty() ? text : HistoryText::tr("Last 24 h: %1").arg(text);
}

} // namespace culvert
