#pragma once

#include "core/recorder/timeline.h"

#include <QWidget>

namespace culvert {

/// The last 24 hours of a tunnel in one line. What it was is told by shape, and by colour only
/// besides: up is high, impaired hatched and half as high, down a notch with a flag above it, sleep
/// dotted, and where nobody wanted it there is nothing.
class TimeStrip : public QWidget
{
    Q_OBJECT

public:
    explicit TimeStrip(QWidget *parent = nullptr);

    void setSpans(const QList<Span> &spans, const QDateTime &now);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;

private:
    QRectF placeOf(const Span &span, const QRectF &area) const;
    void paintSpan(QPainter &painter, const Span &span, const QRectF &area) const;

    QList<Span> m_spans;
    QDateTime m_now;
};

} // namespace culvert
