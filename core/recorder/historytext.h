#pragma once

#include "core/recorder/timeline.h"

namespace culvert {

/// What happened, translated: "Lost: The line went silent. (bastion)", "Back after 3 min". `gap`:
/// how long it had been down before (gapsBefore()).
QString sentenceFor(const Moment &moment, std::chrono::milliseconds gap);

/// "99.2 %, longest gap 3 min", translated; empty where nobody wanted the tunnel.
QString uptimeText(const Uptime &uptime);
/// The same, of the last 24 hours.
QString lastDayText(const QList<Span> &spans, const QDateTime &now);

} // namespace culvert
