#pragma once

#include <QtGlobal>

class QColor;

namespace culvert::test {

/// From 1 to 21, as WCAG 2.1 computes it (1.4.3 and 1.4.11, "contrast ratio").
qreal contrast(const QColor &a, const QColor &b);

} // namespace culvert::test
