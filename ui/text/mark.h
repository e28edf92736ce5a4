#pragma once

#include "ui/text/statetext.h"

#include <QColor>
#include <QIcon>

class QPainter;
class QPalette;

namespace culvert {

/// True when text is light on dark.
bool isDark(const QPalette &palette);

/// The mark's colour on a window of this palette; at least 3:1 against its base.
QColor markColor(Mark mark, const QPalette &palette);

/// Draws the mark into the largest square of `rect`. `turn` rotates Mark::Working, in degrees.
void paintMark(QPainter &painter, const QRectF &rect, Mark mark, const QColor &color,
               qreal turn = 0);

/// For places whose background is not ours, such as a panel: mid-tones that stand out on light and
/// dark.
QIcon markIcon(Mark mark);

} // namespace culvert
