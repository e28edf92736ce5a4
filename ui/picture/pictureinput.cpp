#include "ui/picture/pictureinput.h"

#include "ui/picture/topologyview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qreal dragStart = 6;

/// One sentence a line would be as wide as the screen; rich text wraps.
QString asToolTip(const QString &text)
{
    return u"<p>%1</p>"_s.arg(text.toHtmlEscaped());
}

} // namespace

PictureInput::PictureInput(TopologyView &view) : m_view(view)
{
    view.installEventFilter(this);
}

bool PictureInput::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return onKey(*static_cast<QKeyEvent *>(event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return onPress(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return onMove(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return onRelease(*static_cast<QMouseEvent *>(event));
    case QEvent::Wheel:
        return onWheel(*static_cast<QWheelEvent *>(event));
    case QEvent::ToolTip:
        return onToolTip(*static_cast<QHelpEvent *>(event));
    case QEvent::Leave:
        m_view.setHovered({});
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool PictureInput::onKey(const QKeyEvent &event)
{
    const int all = int(m_view.items().size());
    if (event.matches(QKeySequence::ZoomIn))
        m_view.zoomIn();
    else if (event.matches(QKeySequence::ZoomOut))
        m_view.zoomOut();
    else if (event.modifiers() == Qt::ControlModifier && event.key() == Qt::Key_0)
        m_view.fit();
    else if (event.key() == Qt::Key_Right || event.key() == Qt::Key_Down)
        m_view.moveFocus(1);
    else if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Up)
        m_view.moveFocus(-1);
    else if (event.key() == Qt::Key_Home)
        m_view.moveFocus(-all);
    else if (event.key() == Qt::Key_End)
        m_view.moveFocus(all);
    else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        m_view.activate(m_view.currentItem());
    else
        return false;
    return true;
}

bool PictureInput::onPress(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    m_pressed = event.position();
    m_last = m_pressed;
    m_dragging = false;
    return true;
}

bool PictureInput::onMove(const QMouseEvent &event)
{
    if (!(event.buttons() & Qt::LeftButton)) {
        m_view.setHovered(m_view.itemAt(event.position()));
        return true;
    }
    if (!m_dragging && (event.position() - m_pressed).manhattanLength() < dragStart)
        return true;
    m_dragging = true;
    m_view.setCursor(Qt::ClosedHandCursor);
    m_view.panBy(event.position() - m_last);
    m_last = event.position();
    return true;
}

bool PictureInput::onRelease(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton)
        return false;
    if (!m_dragging)
        m_view.activate(m_view.itemAt(event.position()));
    m_view.unsetCursor();
    m_dragging = false;
    return true;
}

bool PictureInput::onWheel(const QWheelEvent &event)
{
    const qreal notches = event.angleDelta().y() / 120.0;
    if (notches == 0)
        return false;
    m_view.zoomBy(std::pow(TopologyView::zoomStep, notches), event.position());
    return true;
}

bool PictureInput::onToolTip(const QHelpEvent &event)
{
    const QString item = m_view.itemAt(event.pos());
    if (item.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), asToolTip(m_view.itemDescription(item)), &m_view,
                           m_view.itemRect(item));
    return true;
}

} // namespace culvert
