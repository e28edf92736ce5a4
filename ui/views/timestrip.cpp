#include "ui/views/timestrip.h"

#include "ui/text/mark.h"

#include <QPainter>

#include <algorithm>

namespace culvert {

namespace {

constexpr qreal dayOfMilliseconds = 24.0 * 60 * 60 * 1000;
constexpr qreal narrowest = 2; // px: a gap of a minute is to be seen
constexpr int stripHeight = 26;
constexpr qreal flagHeight = 6;

} // namespace

TimeStrip::TimeStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TimeStrip::sizeHint() const
{
    return {320, stripHeight + fontMetrics().height() + 4};
}

void TimeStrip::setSpans(const QList<Span> &spans, const QDateTime &now)
{
    m_spans = spans;
    m_now = now;
    update();
}

/// Empty where it is before the last day.
QRectF TimeStrip::placeOf(const Span &span, const QRectF &area) const
{
    const auto way = [&](const QDateTime &time) {
        const qreal age = std::clamp(qreal(time.msecsTo(m_now)) / dayOfMilliseconds, 0.0, 1.0);
        return area.width() * (isRightToLeft() ? age : 1 - age);
    };
    const qreal one = area.left() + way(span.from);
    const qreal other = area.left() + way(span.to());
    if (qFuzzyCompare(one, other) && span.to() < m_now.addDays(-1))
        return {};
    QRectF place(std::min(one, other), area.top(), std::abs(other - one), area.height());
    if (span.kind == SpanKind::Down && place.width() < narrowest)
        place.setWidth(narrowest);
    return place;
}

void TimeStrip::paintSpan(QPainter &painter, const Span &span, const QRectF &area) const
{
    const QRectF place = placeOf(span, area);
    if (place.isEmpty())
        return;
    const QRectF low(place.left(), place.center().y(), place.width(), place.height() / 2);
    switch (span.kind) {
    case SpanKind::Off:
        return;
    case SpanKind::Up:
        return painter.fillRect(place, markColor(Mark::Proved, palette()));
    case SpanKind::Impaired:
        painter.fillRect(low, QBrush(markColor(Mark::Waiting, palette()), Qt::BDiagPattern));
        painter.setPen(markColor(Mark::Waiting, palette()));
        return painter.drawLine(low.topLeft(), low.topRight());
    case SpanKind::Down: {
        const QColor color = markColor(Mark::Trouble, palette());
        painter.fillRect(place, palette().color(QPalette::Base));
        painter.fillRect(QRectF(place.left(), place.bottom() - 3, place.width(), 3), color);
        const QPointF tip(place.center().x(), area.top() + flagHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        const QPointF flag[] = {tip, tip - QPointF(flagHeight - 2, flagHeight),
                                tip - QPointF(2 - flagHeight, flagHeight)};
        return painter.drawPolygon(flag, 3);
    }
    case SpanKind::Away:
        painter.setPen(QPen(palette().color(QPalette::Text), 2, Qt::DotLine));
        return painter.drawLine(QPointF(place.left(), place.bottom() - 2),
                                QPointF(place.right(), place.bottom() - 2));
    }
    Q_UNREACHABLE();
}

void TimeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area(0.5, 0.5, width() - 1, stripHeight - 1);
    painter.fillRect(area, palette().color(QPalette::Base));
    painter.save();
    painter.setClipRect(area);
    for (const Span &span : m_spans) { // what lies behind a notch is painted first
        if (span.kind != SpanKind::Down)
            paintSpan(painter, span, area);
    }
    for (const Span &span : m_spans) {
        if (span.kind == SpanKind::Down)
            paintSpan(painter, span, area);
    }
    painter.restore();
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    painter.setPen(palette().color(QPalette::Text));
    const QRect words(0, stripHeight + 2, width(), fontMetrics().height());
    painter.drawText(words, int(Qt::AlignLeading | Qt::AlignVCenter), tr("24 h ago"));
    painter.drawText(words, int(Qt::AlignHCenter | Qt::AlignVCenter),
                     tr("high: up   hatched: impaired   notch: down   dotted: asleep"));
    painter.drawText(words, int(Qt::AlignTrailing | Qt::AlignVCenter), tr("now"));
}

} // namespace culvert
