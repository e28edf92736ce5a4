#include "core/topology/drawing/layout.h"

namespace culvert {

namespace {

Edge mirrored(Edge edge)
{
    switch (edge) {
    case Edge::None:
        return Edge::None;
    case Edge::Left:
        return Edge::Right;
    case Edge::Right:
        return Edge::Left;
    }
    Q_UNREACHABLE();
}

Qt::Alignment mirrored(Qt::Alignment alignment)
{
    const Qt::Alignment rest = alignment & ~(Qt::AlignLeft | Qt::AlignRight);
    if (alignment & Qt::AlignLeft)
        return rest | Qt::AlignRight;
    return alignment & Qt::AlignRight ? rest | Qt::AlignLeft : alignment;
}

} // namespace

Layout mirrored(Layout layout)
{
    const qreal width = layout.size.width();
    const auto flip = [width](QPointF &point) { point.setX(width - point.x()); };
    const auto flipRect = [width](QRectF &rect) { rect.moveLeft(width - rect.right()); };
    for (Card &card : layout.cards) {
        flipRect(card.rect);
        card.fence = mirrored(card.fence);
    }
    for (Tube &tube : layout.tubes) {
        flipRect(tube.band);
        flip(tube.from);
        flip(tube.to);
    }
    for (Path &path : layout.paths) {
        flip(path.socket);
        flip(path.farSide);
        flip(path.tip);
    }
    for (TextBox &box : layout.texts) {
        flipRect(box.rect);
        box.align = mirrored(box.align);
    }
    for (Callout &callout : layout.callouts) {
        flipRect(callout.rect);
        flip(callout.mark);
        flip(callout.icon);
    }
    for (Badge &badge : layout.badges)
        flip(badge.centre);
    return layout;
}

} // namespace culvert
