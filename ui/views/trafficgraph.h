#pragma once

#include "ui/models/tunnelrecords.h"

#include <QWidget>

namespace culvert {

/// Bytes a second in and out over the last five minutes. Solid and dashed, not by colour alone.
class TrafficGraph : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficGraph(QWidget *parent = nullptr);

    void setSamples(const QList<TrafficSample> &samples);
    QSize minimumSizeHint() const override { return {240, 96}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPolygonF line(const QRectF &area, quint64 TrafficSample::*rate, quint64 highest) const;

    QList<TrafficSample> m_samples;
};

} // namespace culvert
