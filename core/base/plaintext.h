#pragma once

#include <QString>

namespace culvert {

/// Text that came from a server, safe to show: control and bidi characters removed, line ends kept
/// as '\n', at most maxLength characters.
QString plainServerText(const QString &text, qsizetype maxLength = 2000);

} // namespace culvert
