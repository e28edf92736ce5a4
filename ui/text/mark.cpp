#include "ui/text/mark.h"

#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>

namespace culvert {

namespace {

struct Tones
{
    QRgb onLight;
    QRgb onDark;
    QRgb onEither;
};

Tones tonesOf(Mark mark)
{
    switch (mark) {
    case Mark::Proved:
    case Mark::Unproved:
        return {0xff1a7f37, 0xff3fb950, 0xff2da44e};
    case Mark::Working:
        return {0xff0969da, 0xff58a6ff, 0xff3b8eea};
    case Mark::Waiting:
        return {0xff9a6700, 0xffd29922, 0xffc77d0a};
    case Mark::Trouble:
        return {0xffcf222e, 0xfff85149, 0xffe5484d};
    case Mark::Stopped:
    case Mark::Standby:
        return {0xff6e7781, 0xff8b949e, 0xff8a8f98};
    }
    Q_UNREACHABLE();
}

QRectF squareIn(const QRectF &rect)
{
    const qreal side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

void paintTriangle(QPainter &painter, const QRectF &square, qreal width)
{
    const QRectF inner = square.adjusted(width / 2, width / 2, -width / 2, -width);
    QPolygonF triangle(
        {{inner.center().x(), inner.top()}, inner.bottomRight(), inner.bottomLeft()});
    triangle.append(triangle.first());
    painter.drawPolygon(triangle);
}

void paintHatches(QPainter &painter, const QRectF &disc, qreal width)
{
    QPainterPath clip;
    clip.addEllipse(disc);
    painter.setClipPath(clip, Qt::IntersectClip);
    const qreal step = std::max(width * 2.6, 4.4);
    const qreal reach = disc.width();
    for (qreal offset = -reach; offset <= reach; offset += step)
        painter.drawLine(QPointF(disc.left() + offset, disc.bottom()),
                         QPointF(disc.left() + offset + reach, disc.top()));
}

QPixmap markPixmap(Mark mark, int size, const QColor &backing)
{
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(backing);
    painter.drawEllipse(pixmap.rect());
    const Tones tones = tonesOf(mark);
    const QRgb tone = backing == Qt::white ? tones.onLight : tones.onEither;
    paintMark(painter, pixmap.rect(), mark, QColor::fromRgb(tone));
    return pixmap;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness()
        > palette.color(QPalette::Window).lightness();
}

QColor markColor(Mark mark, const QPalette &palette)
{
    const Tones tones = tonesOf(mark);
    return QColor::fromRgb(isDark(palette) ? tones.onDark : tones.onLight);
}

void paintMark(QPainter &painter, const QRectF &rect, Mark mark, const QColor &color, qreal turn)
{
    const QRectF square = squareIn(rect);
    const qreal width = std::max(1.5, square.width() / 9);
    const QRectF ring = square.adjusted(width, width, -width, -width);
    QPen pen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case Mark::Proved:
        painter.setBrush(color);
        painter.drawEllipse(ring);
        break;
    case Mark::Unproved:
        painter.drawEllipse(ring);
        paintHatches(painter, ring, width);
        break;
    case Mark::Working:
        painter.drawEllipse(ring);
        painter.setBrush(color);
        painter.drawPie(ring, int((90 - turn) * 16), 180 * 16);
        break;
    case Mark::Waiting:
        painter.drawEllipse(ring);
        painter.setBrush(color);
        painter.drawPie(ring, -90 * 16, 180 * 16);
        break;
    case Mark::Trouble:
        painter.setBrush(color);
        paintTriangle(painter, square, width);
        break;
    case Mark::Stopped:
        painter.drawEllipse(ring);
        break;
    case Mark::Standby:
        pen.setDashPattern({1.2, 1.2});
        painter.setPen(pen);
        painter.drawEllipse(ring);
        break;
    }
    painter.restore();
}

QIcon markIcon(Mark mark)
{
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48, 64}) {
        icon.addPixmap(markPixmap(mark, size, Qt::transparent));
        icon.addPixmap(markPixmap(mark, size, Qt::white), QIcon::Selected);
    }
    return icon;
}

} // namespace culvert
