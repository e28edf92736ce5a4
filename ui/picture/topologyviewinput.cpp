#include "ui/picture/topologyview.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qreal zoomStep = 1.2;
constexpr qreal smallestZoom = 0.4;
constexpr qreal largestZoom = 8;
constexpr qreal dragStart = 6;

/// One sentence a line would be as wide as the screen; rich text wraps.
QString asToolTip(const QString &text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace

QString TopologyView::itemAt(const QPointF &position) const
{
    const QPointF point = transform().inverted().map(position);
    for (const Path &path : m_layout.paths) {
        if (boundsOf(path.arrow, m_layout).contains(point))
            return path.arrow;
    }
    for (const Callout &callout : m_layout.callouts) {
        if (callout.rect.contains(point))
            return callout.item;
    }
    for (qsizetype i = m_layout.tubes.size(); i-- > 0;) {
        if (boundsOf(m_layout.tubes[i].arrow, m_layout).contains(point))
            return m_layout.tubes[i].arrow;
    }
    for (const Card &card : m_layout.cards) {
        if (card.rect.contains(point))
            return card.node;
    }
    return {};
}

void TopologyView::activate(const QString &item)
{
    const ForwardArrow *arrow = m_topology.forwardArrow(item);
    if (!arrow || arrow->ownership != Ownership::Ours)
        return;
    setSelectedForward(arrow->forward);
    emit forwardActivated(arrow->forward);
}

void TopologyView::zoomBy(qreal factor, const QPointF &fixed)
{
    const QPointF before = transform().inverted().map(fixed);
    m_zoom = std::clamp(m_zoom * factor, smallestZoom, largestZoom);
    m_pan += fixed - transform().map(before);
    refresh();
}

void TopologyView::zoomIn()
{
    zoomBy(zoomStep, rect().center());
}

void TopologyView::zoomOut()
{
    zoomBy(1 / zoomStep, rect().center());
}

void TopologyView::fit()
{
    m_zoom = 1;
    m_pan = {};
    refresh();
}

void TopologyView::setHovered(const QString &item)
{
    if (item == m_highlights.hovered)
        return;
    m_highlights.hovered = item;
    const ForwardArrow *arrow = m_topology.forwardArrow(item);
    const bool clickable = arrow && arrow->ownership == Ownership::Ours;
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    refresh();
}

void TopologyView::moveFocus(int step)
{
    const QStringList all = items();
    if (all.isEmpty())
        return;
    const qsizetype current = all.indexOf(m_highlights.focused);
    const qsizetype next = current < 0 ? (step > 0 ? 0 : all.size() - 1)
                                       : std::clamp<qsizetype>(current + step, 0, all.size() - 1);
    m_highlights.focused = all[next];
    refresh();
    announce(QAccessible::Focus, int(next));
}

bool TopologyView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString item = itemAt(help->pos());
        if (item.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), asToolTip(itemDescription(item)), this,
                               itemRect(item));
        return true;
    }
    return QWidget::event(event);
}

void TopologyView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange
        || event->type() == QEvent::LayoutDirectionChange) {
        setAccessibleName(tr("Topology"));
        m_fonts = PictureFonts(font());
        layOut();
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        refresh();
        updateTimers();
    }
    QWidget::changeEvent(event);
}

void TopologyView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const bool byKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byKey && m_highlights.focused.isEmpty())
        moveFocus(1);
}

void TopologyView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_highlights.focused.clear();
    refresh();
}

void TopologyView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn))
        return zoomIn();
    if (event->matches(QKeySequence::ZoomOut))
        return zoomOut();
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_0)
        return fit();
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return moveFocus(1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return moveFocus(-1);
    case Qt::Key_Home:
        return moveFocus(-int(items().size()));
    case Qt::Key_End:
        return moveFocus(int(items().size()));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate(m_highlights.focused);
    default:
        QWidget::keyPressEvent(event);
    }
}

void TopologyView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = event->position();
    m_panWhenPressed = m_pan;
    m_dragging = false;
}

void TopologyView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return setHovered(itemAt(event->position()));
    const QPointF moved = event->position() - m_pressed;
    if (!m_dragging && moved.manhattanLength() < dragStart)
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    m_pan = m_panWhenPressed + moved;
    refresh();
}

void TopologyView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    if (!m_dragging)
        activate(itemAt(event->position()));
    unsetCursor();
    m_dragging = false;
}

void TopologyView::leaveEvent(QEvent *event)
{
    setHovered({});
    QWidget::leaveEvent(event);
}

void TopologyView::wheelEvent(QWheelEvent *event)
{
    const qreal notches = event->angleDelta().y() / 120.0;
    if (notches == 0)
        return QWidget::wheelEvent(event);
    zoomBy(std::pow(zoomStep, notches), event->position());
    event->accept();
}

void TopologyView::resizeEvent(QResizeEvent *event)
{
    refresh();
    QWidget::resizeEvent(event);
}

void TopologyView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateTimers();
}

void TopologyView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateTimers();
}

} // namespace culvert
