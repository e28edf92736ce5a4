#pragma once

#include <QString>

#include <chrono>

namespace culvert {

/// Keeps what is read in one go together, such as "1.2 MB/s" or "-L 8080:web:80", where the words
/// around it run from right to left; they would pull it apart.
QString isolated(const QString &text);

QString bytesText(quint64 bytes); ///< "1.2 MB"
QString rateText(quint64 bytesPerSecond); ///< "1.2 MB/s"

/// At most two units: "12 s", "2 h 14 min", "3 d 4 h". Rounded up to whole seconds, so a countdown
/// never says 0 s before its time.
QString durationText(std::chrono::milliseconds duration);

} // namespace culvert
