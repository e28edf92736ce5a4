#pragma once

#include <QStringList>

namespace culvert {

/// The files that a shell pattern names, sorted; `~` is allowed in front.
QStringList globFiles(const QString &pattern);

} // namespace culvert
