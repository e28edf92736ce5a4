#pragma once

#include "ui/models/traffichistory.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace culvert {

class TrafficGraph;

/// Rates over the last minute, hour or day, of the tunnel or one of its forwards; totals and round
/// trip.
class TrafficPane : public QWidget
{
    Q_OBJECT

public:
    explicit TrafficPane(QWidget *parent = nullptr);

    /// `history` must outlive this.
    void show(const TrafficSnapshot &traffic, const TrafficHistory &history,
              const QList<ForwardStatus> &forwards);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void setForwards(const QList<ForwardStatus> &forwards);
    void showGraph();

    const TrafficHistory *m_history = nullptr; ///< of the tunnel shown
    QComboBox *m_span;
    QComboBox *m_forward;
    TrafficGraph *m_graph;
    QLabel *m_totals;
};

} // namespace culvert
