#pragma once

#include "ui/picture/pictureinput.h"
#include "ui/picture/topologypainter.h"
#include "ui/picture/trafficphases.h"
#include "ui/picture/viewport.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace culvert {

/// The picture of one tunnel, its traffic moving. Fits by default; what keys and pointer do is
/// PictureInput's. Positions are the widget's pixels. Main thread.
class TopologyView : public QWidget
{
    Q_OBJECT

public:
    static constexpr qreal zoomStep = 1.2;

    explicit TopologyView(QWidget *parent = nullptr);

    void setTopology(const Topology &topology);
    const Topology &topology() const { return m_topology; }

    void setTraffic(const TrafficSnapshot &traffic);
    void setSelectedForward(std::optional<ForwardId> forward);
    void setReducedMotion(bool reduced); ///< traffic stands still; it does too where the style asks

    /// Into `target`, as large as fits, with the widget's theme.
    void renderTo(QPainter &painter, const QRectF &target) const;
    QImage toImage(qreal scale = 2) const; ///< the whole picture, for a PNG
    Theme theme() const;

    /// Every node and arrow in reading order, for the keyboard and for screen readers.
    QStringList items() const;
    QString itemName(const QString &item) const;
    QString itemDescription(const QString &item) const;
    QRect itemRect(const QString &item) const; ///< in the widget
    QString itemAt(const QPointF &position) const; ///< empty: none
    QString currentItem() const { return m_highlights.focused; }
    void activate(const QString &item);
    void moveFocus(int step); ///< in items(), not beyond its ends
    void setHovered(const QString &item); ///< empty: none
    void zoomBy(qreal factor, const QPointF &fixed); ///< what is at `fixed` stays there
    void panBy(const QPointF &way);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool isAnimating() const { return m_frames.isActive(); }

public slots:
    void zoomIn();
    void zoomOut();
    void fit();

signals:
    void forwardActivated(culvert::ForwardId forward);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void announce(int accessibleEvent, int child); ///< -1: the view itself
    void announceChanges(const QStringList &namesBefore);
    void layOut();
    void refresh(); ///< draws the part that does not move again
    void updateTimers();
    void nextFrame();
    bool mayMove() const;

    Topology m_topology;
    Layout m_layout;
    PictureFonts m_fonts;
    Highlights m_highlights;
    TrafficPhases m_traffic;
    QPixmap m_still; ///< everything that does not move; null: draw it
    QTimer m_frames;
    QTimer m_countdown;
    QTimer m_quiet; ///< fires when no snapshot came for a while: motion stops
    Viewport m_viewport;
    PictureInput m_input{*this};
    bool m_reducedMotion = false;
};

} // namespace culvert
