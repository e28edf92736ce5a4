#include "ui/views/trafficpane.h"

#include "ui/base/formrow.h"
#include "ui/text/units.h"
#include "ui/views/trafficgraph.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

TrafficPane::TrafficPane(QWidget *parent)
    : QWidget(parent), m_span(new QComboBox(this)), m_forward(new QComboBox(this)),
      m_graph(new TrafficGraph(this)), m_totals(new QLabel(this))
{
    nameField(m_span, u"trafficspan"_s, tr("Time shown"));
    m_span->addItems({tr("Last minute"), tr("Last hour"), tr("Last day")});
    nameField(m_forward, u"trafficforward"_s, tr("Forward shown"));
    m_forward->addItem(tr("The whole tunnel"));
    m_graph->setObjectName(u"trafficgraph"_s);
    m_totals->setObjectName(u"traffictotals"_s);
    auto *choices = new QHBoxLayout;
    choices->addWidget(m_span);
    choices->addWidget(m_forward);
    choices->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addLayout(choices);
    layout->addWidget(m_graph, 1);
    layout->addWidget(m_totals);
    for (QComboBox *choice : {m_span, m_forward})
        connect(choice, &QComboBox::currentIndexChanged, this, &TrafficPane::showGraph);
}

void TrafficPane::show(const TrafficSnapshot &traffic, const TrafficHistory &history,
                       const QList<ForwardStatus> &forwards)
{
    QStringList parts{tr("Received %1").arg(bytesText(traffic.bytesIn)),
                      tr("Sent %1").arg(bytesText(traffic.bytesOut)),
                      tr("%n connection(s)", nullptr, traffic.connections)};
    if (traffic.roundTrip)
        parts.append(tr("Round trip %1 ms").arg(traffic.roundTrip->count()));
    m_totals->setText(parts.join(u"  \u00b7  "_s));
    m_history = &history;
    setForwards(forwards);
    showGraph();
}

/// One forward needs no choice; the one that is chosen stays so, wherever it stands now.
void TrafficPane::setForwards(const QList<ForwardStatus> &forwards)
{
    const QVariant chosen = m_forward->currentData();
    const QSignalBlocker quiet(m_forward);
    for (int i = 0; i < int(forwards.size()); ++i) {
        if (m_forward->count() <= i + 1)
            m_forward->addItem({});
        m_forward->setItemText(i + 1, optionOf(forwards[i].forward));
        m_forward->setItemData(i + 1, forwards[i].id.value);
    }
    while (m_forward->count() > forwards.size() + 1)
        m_forward->removeItem(m_forward->count() - 1);
    m_forward->setCurrentIndex(chosen.isValid() ? std::max(0, m_forward->findData(chosen)) : 0);
    m_forward->setVisible(forwards.size() > 1);
}

void TrafficPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showGraph();
}

void TrafficPane::showGraph()
{
    if (!m_history || !isVisible())
        return;
    const QVariant forward = m_forward->currentData();
    const TrafficSpan span = allTrafficSpans[m_span->currentIndex()];
    m_graph->setSamples(
        m_history->samples(
            span, forward.isValid() ? std::optional(ForwardId{forward.toInt()}) : std::nullopt),
        span);
}

} // namespace culvert
