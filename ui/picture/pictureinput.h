#pragma once

#include <QObject>
#include <QPointF>

class QHelpEvent;
class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace culvert {

class TopologyView;

/// Turns keys and pointer over a picture into what it can do: zoom, pan, go from item to item,
/// activate one, show its sentence. Lives as long as its view. Main thread.
class PictureInput : public QObject
{
    Q_OBJECT

public:
    explicit PictureInput(TopologyView &view); ///< watches the view's events

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool onKey(const QKeyEvent &event); ///< false: not one of ours
    bool onPress(const QMouseEvent &event);
    bool onMove(const QMouseEvent &event);
    bool onRelease(const QMouseEvent &event);
    bool onWheel(const QWheelEvent &event);
    bool onToolTip(const QHelpEvent &event);

    TopologyView &m_view;
    QPointF m_pressed; ///< where the button went down
    QPointF m_last; ///< where the pointer was when the picture moved last
    bool m_dragging = false;
};

} // namespace culvert
