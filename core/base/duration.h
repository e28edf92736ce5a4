#pragma once

#include <QString>

#include <chrono>

namespace culvert {

/// At most two units: "12 s", "2 h 14 min", "3 d 4 h". Rounded up to whole seconds, so a countdown
/// never says 0 s before its time.
QString durationText(std::chrono::milliseconds duration);

} // namespace culvert
