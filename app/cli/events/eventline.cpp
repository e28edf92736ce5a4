#include "app/cli/events/eventline.h"

using namespace Qt::StringLiterals;

namespace culvert {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

JsonLine eventLine(const QString &event, const QDateTime &time, const QString &tunnel)
{
    JsonLine line;
    line.add("event"_L1, event)
        .add("time"_L1, time.toUTC().toString(Qt::ISODateWithMs))
        .add("tunnel"_L1, textOrNull(tunnel));
    return line;
}

JsonLine eventLine(const QString &event, const QString &tunnel)
{
    return eventLine(event, QDateTime::currentDateTimeUtc(), tunnel);
}

void addReason(JsonLine &line, const std::optional<Error> &reason)
{
    if (!reason) {
        line.add("reason"_L1, QJsonValue());
        return;
    }
    JsonLine object;
    object.add("code"_L1, wordFor(reason->code))
        .add("message"_L1, describe(*reason))
        .add("remedy"_L1, remedyFor(*reason))
        .add("hop"_L1, textOrNull(reason->hop));
    line.add("reason"_L1, object);
}

} // namespace culvert
