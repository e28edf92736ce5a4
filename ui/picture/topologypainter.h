#pragma once

#include "core/topology/drawing/palette.h"
#include "ui/picture/picturefonts.h"

#include <QPainter>

namespace culvert {

/// What the pointer and the keyboard are at; ids of nodes and arrows, empty for none.
struct Highlights
{
    QString selected;
    QString hovered;
    QString focused;
};

/// Draws a layout in its own units; the caller scales the painter.
class TopologyPainter
{
public:
    TopologyPainter(QPainter &painter, const Topology &topology, const Layout &layout,
                    const PictureFonts &fonts, Theme theme);

    void paint(const Highlights &highlights);
    /// Dashes along one forward. `towardsTarget` and `back` are how far they have come, in units;
    /// none: nothing moves that way.
    void paintTraffic(const Path &path, std::optional<qreal> towardsTarget,
                      std::optional<qreal> back);

private:
    qreal em(qreal count) const { return count * m_layout.em; }
    void paintNetworks();
    void paintCards();
    void paintCard(const Card &card);
    void paintHeader(const Card &card);
    void paintFence(const Card &card);
    void paintBand(const Tube &tube);
    void paintTube(const Tube &tube, const Highlights &highlights);
    void paintPath(const Path &path, const Highlights &highlights);
    void paintSocket(const Path &path, const ForwardArrow &arrow);
    void paintRing(const QPointF &socket, const Reach &reach, const QColor &colour);
    void paintCallout(const Callout &callout);
    void paintBadge(const Badge &badge);
    void paintMark(const QPointF &centre, Severity severity);
    void paintText(const TextBox &box);
    void paintFocus(const QString &item);
    void paintLine(const QPointF &from, const QPointF &to, const QColor &colour, qreal width,
                   PartState state);
    void paintHead(const QPointF &tip, qreal direction, qreal length, const QColor &colour,
                   PartState state);
    QColor inkFor(const TextBox &box) const;
    QColor colourFor(const PartStatus &part) const;

    QPainter &m_painter;
    const Topology &m_topology;
    const Layout &m_layout;
    const PictureFonts &m_fonts;
    const Palette &m_palette;
};

/// Where an item can be pointed at.
QRectF boundsOf(const QString &item, const Layout &layout);

} // namespace culvert
