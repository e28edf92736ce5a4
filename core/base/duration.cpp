#include "core/base/duration.h"

#include <QCoreApplication>

namespace culvert {

namespace {

struct DurationText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Units)
};

} // namespace

QString durationText(std::chrono::milliseconds duration)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(duration).count();
    const auto minutes = seconds / 60;
    const auto hours = minutes / 60;
    if (seconds < 60)
        return DurationText::tr("%1 s").arg(seconds);
    if (minutes < 60)
        return DurationText::tr("%1 min").arg(minutes);
    if (hours < 24)
        return DurationText::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return DurationText::tr("%1 d %2 h").arg(hours / 24).arg(hours % 24);
}

} // namespace culvert
