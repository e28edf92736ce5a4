#pragma once

#include "ui/views/trafficgraph.h"

class QLabel;

namespace culvert {

/// Rates over time, totals and round trip of the shown tunnel.
class TrafficPane : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficPane(QWidget *parent = nullptr);

    void show(const TrafficSnapshot &traffic, const QList<TrafficSample> &samples);

private:
    TrafficGraph *m_graph;
    QLabel *m_totals;
};

} // namespace culvert
