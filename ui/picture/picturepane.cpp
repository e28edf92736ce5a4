#include "ui/picture/picturepane.h"

#include "core/topology/sentences.h"
#include "ui/picture/picturemenu.h"
#include "ui/picture/topologyview.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int roomy = 220; ///< pixels: the picture and its sentence have room below each other

} // namespace

PicturePane::PicturePane(QWidget *parent)
    : QWidget(parent), m_view(new TopologyView(this)), m_menu(new PictureMenu(*m_view, this)),
      m_sentence(new QLabel(this))
{
    m_sentence->setObjectName(u"route"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(8);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_sentence);

    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_view, &QWidget::customContextMenuRequested, m_menu,
            [this](const QPoint &at) { m_menu->popup(m_view->mapToGlobal(at)); });
    connect(m_view, &TopologyView::forwardActivated, this, &PicturePane::forwardActivated);
    connect(m_menu, &PictureMenu::told, this, &PicturePane::told);
    clear();
}

const Topology &PicturePane::topology() const
{
    return m_view->topology();
}

void PicturePane::show(const Topology &topology)
{
    m_menu->setEnabled(true);
    m_view->show();
    if (topology != m_view->topology())
        m_view->setTopology(topology);
    updateSentence();
}

void PicturePane::clear()
{
    m_menu->setEnabled(false);
    m_view->hide();
    m_view->setTopology({});
    updateSentence();
}

void PicturePane::setTraffic(const TrafficSnapshot &traffic)
{
    m_view->setTraffic(traffic);
}

void PicturePane::setSelectedForward(std::optional<ForwardId> forward)
{
    m_selected = forward;
    m_view->setSelectedForward(forward);
    updateSentence();
}

void PicturePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateSentence();
}

void PicturePane::updateSentence()
{
    // in a small window what is wrong has the room: the picture's notes say it
    m_sentence->setVisible(height() >= roomy || m_view->topology().faults.isEmpty());
    const Topology &topology = m_view->topology();
    const ForwardArrow *chosen =
        m_selected ? topology.forwardArrow(forwardIdText(*m_selected)) : nullptr;
    if (!chosen && !topology.forwardArrows.isEmpty())
        chosen = &topology.forwardArrows.constFirst();
    if (chosen)
        m_sentence->setText(sentenceFor(*chosen, topology));
    else if (!topology.sshArrows.isEmpty())
        m_sentence->setText(sentenceFor(topology.sshArrows.constLast(), topology));
    else
        m_sentence->clear();
}

} // namespace culvert
