#pragma once

#include <QStringList>

namespace culvert {

/// The files that a shell pattern names (glob(7)), sorted; `~` is allowed in front. Reads folders.
QStringList globFiles(const QString &pattern);

} // namespace culvert
