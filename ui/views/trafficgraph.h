#pragma once

#include "core/status/sessionstatus.h"

#include <QList>
#include <QWidget>

namespace culvert {

/// Bytes a second in and out over the last five minutes. Solid and dashed, not by colour alone.
class TrafficGraph : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficGraph(QWidget *parent = nullptr);

    struct Sample
    {
        QDateTime at;
        quint64 rateIn = 0;
        quint64 rateOut = 0;
    };

    void setSamples(const QList<Sample> &samples);
    QSize minimumSizeHint() const override { return {240, 96}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPolygonF line(const QRectF &area, quint64 Sample::*rate, quint64 highest) const;

    QList<Sample> m_samples;
};

} // namespace culvert
