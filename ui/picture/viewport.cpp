#include "ui/picture/viewport.h"

#include <algorithm>

namespace culvert {

namespace {

constexpr qreal largestFit = 1.6;
constexpr qreal smallestZoom = 0.4;
constexpr qreal largestZoom = 8;

} // namespace

QTransform Viewport::transform(const QSizeF &widget) const
{
    qreal scale = zoom;
    if (!picture.isEmpty())
        scale *= std::min(
            {widget.width() / picture.width(), widget.height() / picture.height(), largestFit});
    const QSizeF size = picture * scale;
    QTransform transform;
    transform.translate((widget.width() - size.width()) / 2 + pan.x(),
                        (widget.height() - size.height()) / 2 + pan.y());
    transform.scale(scale, scale);
    return transform;
}

void Viewport::zoomBy(qreal factor, const QPointF &fixed, const QSizeF &widget)
{
    const QPointF before = transform(widget).inverted().map(fixed);
    zoom = std::clamp(zoom * factor, smallestZoom, largestZoom);
    pan += fixed - transform(widget).map(before);
}

void Viewport::fit()
{
    zoom = 1;
    pan = {};
}

} // namespace culvert
