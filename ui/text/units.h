#pragma once

#include "core/base/duration.h"

#include <QString>

namespace culvert {

/// Keeps what is read in one go together, such as "1.2 MB/s" or "-L 8080:web:80", where the words
/// around it run from right to left; they would pull it apart.
QString isolated(const QString &text);
/// Kept together from left to right, as an arrow in it points.
QString leftToRight(const QString &text);

/// For a tool tip, which Qt would otherwise read as HTML where a server's words look like it.
QString toolTipText(const QString &text);

/// What a kilo is.
enum class Units
{
    Decimal, ///< 1000: kB, MB
    Binary, ///< 1024: KiB, MiB
};

/// For the whole program from now on, as QLocale::setDefault(). Main thread.
void setUnits(Units units);

QString bytesText(quint64 bytes); ///< "1.2 MB"
QString rateText(quint64 bytesPerSecond); ///< "1.2 MB/s"

} // namespace culvert
