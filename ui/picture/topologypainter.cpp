#include "ui/picture/topologypainter.h"

#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qreal ghost = 0.45; // what is off, or only checked

QColor blended(const QColor &one, const QColor &other, qreal share)
{
    const auto mixed = [share](int from, int to) { return int(from + (to - from) * share); };
    return {mixed(one.red(), other.red()), mixed(one.green(), other.green()),
            mixed(one.blue(), other.blue())};
}

} // namespace

TopologyPainter::TopologyPainter(QPainter &painter, const Topology &topology, const Layout &layout,
                                 const PictureFonts &fonts, Theme theme)
    : m_painter(painter), m_topology(topology), m_layout(layout), m_fonts(fonts),
      m_palette(paletteFor(theme))
{
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    m_painter.setLayoutDirection(Qt::LeftToRight); // the layout is mirrored where need be
}

void TopologyPainter::paint(const Highlights &highlights)
{
    paintNetworks();
    paintCards();
    for (const Tube &tube : m_layout.tubes)
        paintBand(tube);
    for (const Card &card : m_layout.cards) {
        if (card.fence != Edge::None)
            paintFence(card);
    }
    for (const Tube &tube : m_layout.tubes)
        paintTube(tube, highlights);
    for (const Path &path : m_layout.paths)
        paintPath(path, highlights);
    for (const Badge &badge : m_layout.badges)
        paintBadge(badge);
    for (const Callout &callout : m_layout.callouts)
        paintCallout(callout);
    for (const TextBox &box : m_layout.texts)
        paintText(box);
    if (!highlights.focused.isEmpty())
        paintFocus(highlights.focused);
}

void TopologyPainter::paintNetworks()
{
    for (const Card &card : m_layout.cards) {
        if (card.kind != NodeKind::Network)
            continue;
        const QRectF soft = card.rect.adjusted(-em(1.2), 0, em(1.2), 0);
        QLinearGradient fade(soft.topLeft(), soft.topRight());
        const QColor colour(m_palette.network);
        fade.setColorAt(0, Qt::transparent);
        fade.setColorAt(0.14, colour);
        fade.setColorAt(0.86, colour);
        fade.setColorAt(1, Qt::transparent);
        m_painter.fillRect(soft, fade);
    }
}

void TopologyPainter::paintCards()
{
    for (const Card &card : m_layout.cards) {
        if (card.kind != NodeKind::Network)
            paintCard(card);
    }
}

void TopologyPainter::paintCard(const Card &card)
{
    const bool router = card.kind == NodeKind::Router;
    const qreal radius = em(router ? 0.25 : 0.6);
    m_painter.setPen(QPen(QColor(m_palette.cardEdge), em(0.08)));
    m_painter.setBrush(QColor(router ? m_palette.router : m_palette.card));
    if (card.kind == NodeKind::Anywhere) {
        m_painter.setPen(QPen(QColor(m_palette.cardEdge), em(0.08), Qt::CustomDashLine));
        QPen dashed = m_painter.pen();
        dashed.setDashPattern({4, 4});
        m_painter.setPen(dashed);
        m_painter.setBrush(QColor(m_palette.network));
    }
    m_painter.drawRoundedRect(card.rect, radius, radius);
    if (card.kind == NodeKind::Host)
        paintHeader(card);
}

void TopologyPainter::paintHeader(const Card &card)
{
    QPainterPath outline;
    outline.addRoundedRect(card.rect, em(0.6), em(0.6));
    QPainterPath top;
    top.addRect({card.rect.topLeft(), QSizeF(card.rect.width(), card.headerHeight)});
    m_painter.setPen(QPen(QColor(m_palette.cardEdge), em(0.08)));
    m_painter.setBrush(QColor(card.thisComputer ? m_palette.header : m_palette.plainHeader));
    m_painter.drawPath(outline.intersected(top));
}

void TopologyPainter::paintFence(const Card &card)
{
    const qreal width = em(0.55);
    const qreal x = card.fence == Edge::Left ? card.rect.left() : card.rect.right();
    const QRectF strip(x - width / 2, card.rect.top() - em(0.3), width,
                       card.rect.height() + em(0.6));
    m_painter.save();
    m_painter.setPen(QPen(QColor(m_palette.ink), em(0.09)));
    m_painter.setBrush(QColor(m_palette.background));
    m_painter.drawRect(strip);
    m_painter.setClipRect(strip);
    for (qreal y = strip.top(); y < strip.bottom() + width; y += em(0.42))
        m_painter.drawLine(QPointF(strip.left(), y), QPointF(strip.right(), y - width));
    m_painter.restore();
}

void TopologyPainter::paintBand(const Tube &tube)
{
    QColor fill(m_palette.band);
    fill.setAlphaF(0.8F);
    m_painter.setPen(QPen(blended(QColor(m_palette.band), QColor(m_palette.ssh), 0.45), em(0.07)));
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(tube.band, em(0.5), em(0.5));
}

void TopologyPainter::paintLine(const QPointF &from, const QPointF &to, const QColor &colour,
                                qreal width, PartState state)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    if (state == PartState::Waiting)
        pen.setDashPattern({em(0.75) / width, em(0.5) / width});
    else if (state == PartState::Unproved)
        pen.setDashPattern({em(0.2) / width, em(0.14) / width});
    m_painter.setPen(pen);
    m_painter.drawLine(from, to);
}

void TopologyPainter::paintHead(const QPointF &tip, qreal direction, qreal length,
                                const QColor &colour, PartState state)
{
    const qreal back = tip.x() - direction * length;
    const QPolygonF head{tip, {back, tip.y() - length * 0.52}, {back, tip.y() + length * 0.52}};
    const bool hollow = state == PartState::Planned || state == PartState::Waiting;
    m_painter.setPen(QPen(colour, em(0.12), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    m_painter.setBrush(hollow ? QColor(m_palette.background) : colour);
    m_painter.drawPolygon(head);
}

QColor TopologyPainter::colourFor(const PartStatus &part) const
{
    return QColor(part.state == PartState::Refuted ? m_palette.refuted : m_palette.forward);
}

void TopologyPainter::paintTube(const Tube &tube, const Highlights &highlights)
{
    const SshArrow &arrow = *m_topology.sshArrow(tube.arrow);
    const qreal direction = tube.to.x() > tube.from.x() ? 1 : -1;
    const QColor colour(arrow.state == PartState::Refuted ? m_palette.refuted : m_palette.ssh);
    const qreal head = em(1.3);
    const QPointF end = tube.to - QPointF(direction * head, 0);
    const bool hovered = highlights.hovered == tube.arrow;
    const qreal width = em(hovered ? 0.62 : 0.52);
    m_painter.setOpacity(m_topology.findings.isEmpty() ? 1 : ghost);
    paintLine(tube.from, end, colour, width, arrow.state);
    m_painter.setPen(QPen(QColor(m_palette.band),
                          arrow.state == PartState::Planned ? width - em(0.22) : em(0.16),
                          Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(tube.from, end);
    paintHead(tube.to - QPointF(direction * em(0.1), 0), direction, head, colour, arrow.state);
    m_painter.setOpacity(1);
}

void TopologyPainter::paintPath(const Path &path, const Highlights &highlights)
{
    const ForwardArrow &arrow = *m_topology.forwardArrow(path.arrow);
    const qreal direction = path.tip.x() > path.socket.x() ? 1 : -1;
    const qreal head = em(1.1);
    const QPointF end = path.tip - QPointF(direction * head, 0);
    const bool planned = arrow.part(Part::Leg).state == PartState::Planned;
    const bool hovered = highlights.hovered == path.arrow;
    const qreal width = em((planned ? 0.14 : 0.2) + (hovered ? 0.08 : 0));
    if (!arrow.spec.enabled || !m_topology.findings.isEmpty())
        m_painter.setOpacity(ghost);
    if (highlights.selected == path.arrow) {
        QColor halo(m_palette.forward);
        halo.setAlphaF(0.28F);
        m_painter.setPen(QPen(halo, em(0.9), Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(path.socket, end);
    }
    if (path.login) { // its own two walls around the line
        const QPointF wall(0, em(0.34));
        m_painter.setPen(QPen(QColor(m_palette.ssh), em(0.1)));
        m_painter.drawLine(path.socket + wall, end + wall);
        m_painter.drawLine(path.socket - wall, end - wall);
    }
    paintLine(path.socket, path.farSide, colourFor(arrow.part(Part::Leg)), width,
              arrow.part(Part::Leg).state);
    paintLine(path.farSide, end, colourFor(arrow.part(Part::FarSide)), width,
              arrow.part(Part::FarSide).state);
    paintHead(path.tip, direction, head, colourFor(arrow.part(Part::Target)),
              arrow.part(Part::Target).state);
    paintSocket(path, arrow);
    m_painter.setOpacity(1);
}

void TopologyPainter::paintSocket(const Path &path, const ForwardArrow &arrow)
{
    const QColor colour = colourFor(arrow.part(Part::Listener));
    m_painter.setBrush(QColor(m_palette.background));
    m_painter.setPen(QPen(colour, em(0.16)));
    m_painter.drawEllipse(path.socket, em(0.5), em(0.5));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colour);
    m_painter.drawEllipse(path.socket, em(0.2), em(0.2));
    paintRing(path.socket, arrow.reach, colour);
}

/// Who reaches the port: nothing for the host itself, half a ring for its network, a whole one for
/// everyone. What was asked for and not given is drawn in dashes.
void TopologyPainter::paintRing(const QPointF &socket, const Reach &reach, const QColor &colour)
{
    const Exposure drawn = std::max(reach.known(), reach.asked);
    if (drawn != Exposure::Network && drawn != Exposure::Everyone)
        return;
    const qreal radius = em(0.92);
    const QRectF ring(socket - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    QPen pen(reach.isSurprising() ? QColor(m_palette.warning) : colour, em(0.16), Qt::SolidLine,
             Qt::FlatCap);
    if (reach.isSurprising() && !reach.isWider())
        pen.setDashPattern({2, 2});
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(pen);
    if (drawn == Exposure::Network)
        m_painter.drawArc(ring, 90 * 16, 180 * 16);
    else
        m_painter.drawEllipse(ring);
}

void TopologyPainter::paintMark(const QPointF &centre, Severity severity)
{
    const QColor colour(severity == Severity::Broken ? m_palette.refuted : m_palette.warning);
    const qreal half = em(0.75);
    const QPolygonF triangle{centre + QPointF(0, -half), centre + QPointF(half, half * 0.8),
                             centre + QPointF(-half, half * 0.8)};
    m_painter.setPen(
        QPen(QColor(m_palette.background), em(0.16), Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_painter.setBrush(colour);
    m_painter.drawPolygon(triangle);
    m_painter.setPen(QPen(QColor(m_palette.background), em(0.16), Qt::SolidLine, Qt::RoundCap));
    m_painter.drawLine(centre - QPointF(0, half * 0.3), centre + QPointF(0, half * 0.22));
    m_painter.drawPoint(centre + QPointF(0, half * 0.55));
}

/// A tick, or a question mark: shapes that say the same without colour.
void TopologyPainter::paintBadge(const Badge &badge)
{
    const bool passed = badge.outcome == CheckOutcome::Passed;
    const QColor colour(passed ? m_palette.proved : m_palette.mutedInk);
    const qreal radius = em(0.66);
    m_painter.setPen(QPen(QColor(m_palette.background), em(0.14)));
    m_painter.setBrush(colour);
    m_painter.drawEllipse(badge.centre, radius, radius);
    m_painter.setPen(
        QPen(QColor(m_palette.background), em(0.17), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    const auto at = [&](qreal x, qreal y) { return badge.centre + QPointF(em(x), em(y)); };
    if (passed) {
        m_painter.drawPolyline(QPolygonF({at(-0.3, 0.02), at(-0.08, 0.26), at(0.32, -0.24)}));
        return;
    }
    const QRectF bow(at(-0.2, -0.42), at(0.2, -0.02));
    m_painter.drawArc(bow, -90 * 16, 250 * 16);
    m_painter.drawLine(at(0, -0.02), at(0, 0.12));
    m_painter.drawPoint(at(0, 0.36));
}

void TopologyPainter::paintCallout(const Callout &callout)
{
    const bool broken = callout.severity == Severity::Broken;
    const QColor colour(broken ? m_palette.refuted : m_palette.warning);
    m_painter.setPen(QPen(colour, em(0.09)));
    m_painter.setBrush(blended(QColor(m_palette.background), colour, 0.09));
    m_painter.drawRoundedRect(callout.rect, em(0.4), em(0.4));
    paintMark(callout.mark, callout.severity);
    paintMark(callout.icon, callout.severity);
}

QColor TopologyPainter::inkFor(const TextBox &box) const
{
    const Card *card = m_layout.card(box.item);
    if (card && card->thisComputer && (box.role == TextRole::Name || box.role == TextRole::Detail))
        return QColor(m_palette.headerInk);
    if (box.role == TextRole::Port || box.role == TextRole::Label) {
        if (m_topology.sshArrow(box.item))
            return QColor(m_palette.sshInk);
        if (m_topology.forwardArrow(box.item))
            return QColor(m_palette.forwardInk);
    }
    return QColor(box.role == TextRole::Detail ? m_palette.mutedInk : m_palette.ink);
}

void TopologyPainter::paintText(const TextBox &box)
{
    m_painter.setFont(m_fonts.font(box.role));
    m_painter.setPen(inkFor(box));
    int flags = int(box.align | Qt::AlignVCenter) | Qt::TextDontClip | Qt::TextSingleLine;
    if (box.text.isRightToLeft())
        flags |= int(Qt::TextForceRightToLeft) | int(Qt::AlignAbsolute);
    m_painter.drawText(box.rect.adjusted(-2, -2, 2, 2), flags, box.text);
}

void TopologyPainter::paintFocus(const QString &item)
{
    QPen pen(QColor(m_palette.ink), em(0.12));
    pen.setDashPattern({1.5, 1.5});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(boundsOf(item, m_layout), em(0.4), em(0.4));
}

void TopologyPainter::paintTraffic(const Path &path, std::optional<qreal> towardsTarget,
                                   std::optional<qreal> back)
{
    const qreal direction = path.tip.x() > path.socket.x() ? 1 : -1;
    const qreal length = std::abs(path.tip.x() - path.socket.x()) - em(2);
    const qreal pitch = em(2.4);
    const auto dashes = [&](qreal travelled, qreal way, qreal offset) {
        for (qreal at = std::fmod(travelled, pitch); at < length; at += pitch) {
            const qreal along = way > 0 ? at : length - at;
            const QPointF centre = path.socket + QPointF(direction * (em(0.8) + along), offset);
            m_painter.drawLine(centre - QPointF(em(0.3), 0), centre + QPointF(em(0.3), 0));
        }
    };
    m_painter.setPen(QPen(QColor(m_palette.forwardInk), em(0.2), Qt::SolidLine, Qt::RoundCap));
    const qreal apart = em(path.login ? 0.62 : 0.36);
    if (towardsTarget)
        dashes(*towardsTarget, 1, -apart);
    if (back)
        dashes(*back, -1, apart);
}

QRectF boundsOf(const QString &item, const Layout &layout)
{
    const qreal em = layout.em;
    if (const Card *card = layout.card(item))
        return card->rect.adjusted(-0.35 * em, -0.35 * em, 0.35 * em, 0.35 * em);
    QRectF bounds;
    if (const Tube *tube = layout.tube(item))
        bounds = QRectF(tube->from, tube->to).normalized().adjusted(0, -0.8 * em, 0, 0.8 * em);
    if (const Path *path = layout.path(item))
        bounds = QRectF(path->socket, path->tip)
                     .normalized()
                     .adjusted(-0.8 * em, -0.8 * em, 0.2 * em, 0.8 * em);
    for (const TextBox &box : layout.texts) {
        if (box.item == item && box.role != TextRole::Sentence && box.role != TextRole::Remedy)
            bounds = bounds.united(box.rect.adjusted(-0.2 * em, 0, 0.2 * em, 0));
    }
    return bounds;
}

} // namespace culvert
