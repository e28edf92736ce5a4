#pragma once

#include <QString>

namespace culvert {

/// Keeps what is read in one go together, such as "1.2 MB/s" or "-L 8080:web:80", where the words
/// around it run from right to left; they would pull it apart.
QString isolated(const QString &text);

} // namespace culvert
