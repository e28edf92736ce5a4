#pragma once

#include <QTransform>

namespace culvert {

/// Where a picture of some size stands in a widget of another: it fits, times the zoom, moved by
/// the pan. A value; widget's pixels on one side, the picture's units on the other.
struct Viewport
{
    QSizeF picture;
    qreal zoom = 1; ///< on top of the scale at which it fits
    QPointF pan;

    QTransform transform(const QSizeF &widget) const; ///< from the picture to the widget
    /// `fixed`, of the widget, stays where it is.
    void zoomBy(qreal factor, const QPointF &fixed, const QSizeF &widget);
    void fit();
};

} // namespace culvert
