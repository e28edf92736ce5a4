#include "ui/views/trafficpane.h"

#include "ui/text/units.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

TrafficPane::TrafficPane(QWidget *parent)
    : QWidget(parent), m_graph(new TrafficGraph(this)), m_totals(new QLabel(this))
{
    m_graph->setObjectName(u"trafficgraph"_s);
    m_totals->setObjectName(u"traffictotals"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_graph, 1);
    layout->addWidget(m_totals);
}

void TrafficPane::show(const TrafficSnapshot &traffic, const QList<TrafficSample> &samples)
{
    QStringList parts{tr("Received %1").arg(bytesText(traffic.bytesIn)),
                      tr("Sent %1").arg(bytesText(traffic.bytesOut)),
                      tr("%n connection(s)", nullptr, traffic.connections)};
    if (traffic.roundTrip)
        parts.append(tr("Round trip %1 ms").arg(traffic.roundTrip->count()));
    m_totals->setText(parts.join(u"  \u00b7  "_s));
    m_graph->setSamples(samples);
}

} // namespace culvert
