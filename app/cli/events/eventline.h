#pragma once

#include "app/cli/events/jsonline.h"
#include "core/base/error.h"

#include <QDateTime>

#include <optional>

namespace culvert {

/// The beginning of every event: what, when, of which tunnel.
JsonLine eventLine(const QString &event, const QDateTime &time, const QString &tunnel);
JsonLine eventLine(const QString &event, const QString &tunnel); ///< now

void addReason(JsonLine &line, const std::optional<Error> &reason); ///< none: null
QJsonValue textOrNull(const QString &text); ///< null for an empty one

} // namespace culvert
