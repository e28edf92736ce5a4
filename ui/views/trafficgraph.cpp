#include "ui/views/trafficgraph.h"

#include "ui/text/units.h"

#include <QPainter>

#include <algorithm>

namespace culvert {

namespace {

QString agoText(TrafficSpan span)
{
    switch (span) {
    case TrafficSpan::Minute:
        return TrafficGraph::tr("1 min ago");
    case TrafficSpan::Hour:
        return TrafficGraph::tr("1 h ago");
    case TrafficSpan::Day:
        return TrafficGraph::tr("1 day ago");
    }
    Q_UNREACHABLE();
}

} // namespace

TrafficGraph::TrafficGraph(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_clock, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void TrafficGraph::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clock.start(sampleLengthOf(m_span));
}

void TrafficGraph::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clock.stop();
}

void TrafficGraph::setSamples(const QList<TrafficSample> &samples, TrafficSpan span)
{
    m_samples = samples;
    if (std::exchange(m_span, span) != span && m_clock.isActive())
        m_clock.start(sampleLengthOf(m_span));
    update();
}

QPolygonF TrafficGraph::line(const QRectF &area, quint64 TrafficSample::*rate,
                             quint64 highest) const
{
    QPolygonF points;
    const QDateTime end = QDateTime::currentDateTime();
    const qreal span = qreal(lengthOf(m_span).count());
    const auto gap = std::chrono::milliseconds(sampleLengthOf(m_span)).count() * 5 / 2;
    QDateTime before;
    for (const TrafficSample &sample : m_samples) {
        const qreal age = qreal(sample.at.msecsTo(end)) / 1000;
        const qreal way = area.width() * age / span;
        const qreal x = isRightToLeft() ? area.left() + way : area.right() - way;
        if (before.isValid() && before.msecsTo(sample.at) > gap) { // quiet meanwhile
            points.append({points.constLast().x(), area.bottom()});
            points.append({x, area.bottom()});
        }
        const qreal share = qreal(sample.*rate) / qreal(std::max<quint64>(highest, 1));
        points.append({x, area.bottom() - area.height() * share});
        before = sample.at;
    }
    if (before.msecsTo(end) > gap) { // and since then
        points.append({points.constLast().x(), area.bottom()});
        points.append({isRightToLeft() ? area.left() : area.right(), area.bottom()});
    }
    return points;
}

void TrafficGraph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor text = palette().color(QPalette::Text);
    const QColor frame = palette().color(QPalette::Mid);
    const int lineHeight = fontMetrics().height();
    const QRectF area = QRectF(rect()).adjusted(0.5, lineHeight + 4.5, -0.5, -lineHeight - 4.5);
    painter.fillRect(area, palette().color(QPalette::Base));
    painter.setPen(frame);
    painter.drawRect(area);

    quint64 highest = 0;
    const QDateTime oldest = QDateTime::currentDateTime().addDuration(-lengthOf(m_span));
    for (const TrafficSample &sample : m_samples) {
        if (sample.at >= oldest)
            highest = std::max({highest, sample.rateIn, sample.rateOut});
    }
    painter.setPen(text);
    const QRect top(0, 0, width(), lineHeight);
    painter.drawText(top, int(Qt::AlignLeft | Qt::AlignVCenter),
                     highest == 0 ? tr("No traffic yet") : isolated(rateText(highest)));
    painter.drawText(top, int(Qt::AlignRight | Qt::AlignVCenter),
                     tr("solid: received   dashed: sent"));
    const QRect bottom(0, height() - lineHeight, width(), lineHeight);
    painter.drawText(bottom, int(Qt::AlignLeft | Qt::AlignVCenter), agoText(m_span));
    painter.drawText(bottom, int(Qt::AlignRight | Qt::AlignVCenter), tr("now"));
    if (highest == 0)
        return;
    painter.setClipRect(area);
    painter.setPen(QPen(palette().color(QPalette::Link), 2));
    painter.drawPolyline(line(area, &TrafficSample::rateIn, highest));
    painter.setPen(QPen(text, 1.5, Qt::DashLine));
    painter.drawPolyline(line(area, &TrafficSample::rateOut, highest));
}

} // namespace culvert
