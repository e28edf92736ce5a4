#pragma once

#include "ui/models/traffichistory.h"

#include <QTimer>
#include <QWidget>

namespace culvert {

/// Bytes a second in and out over some time until now. Solid and dashed, not by colour alone.
class TrafficGraph : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficGraph(QWidget *parent = nullptr);

    void setSamples(const QList<TrafficSample> &samples, TrafficSpan span);
    QSize minimumSizeHint() const override { return {240, 96}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override; ///< time goes on while it is seen
    void hideEvent(QHideEvent *event) override;

private:
    QPolygonF line(const QRectF &area, quint64 TrafficSample::*rate, quint64 highest) const;

    QList<TrafficSample> m_samples;
    TrafficSpan m_span = TrafficSpan::Minute;
    QTimer m_clock;
};

} // namespace culvert
