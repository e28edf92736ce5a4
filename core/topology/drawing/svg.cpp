#include "core/topology/drawing/svg.h"

#include "core/topology/drawing/layout.h"
#include "core/topology/sentences.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

using Attributes = QList<std::pair<QString, QString>>;

QString number(qreal value)
{
    return QString::number(std::round(value * 100) / 100);
}

/// Writes one document; lives for one call of svgOf().
class Writer
{
public:
    Writer(const Topology &topology, Theme theme)
        : m_topology(topology), m_metrics(estimatedMetrics()),
          m_layout(layoutOf(topology, m_metrics)), m_palette(paletteFor(theme)), m_xml(&m_text)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    QString written()
    {
        const QList<TextBox> notes = takeNotes();
        m_xml.writeStartElement(u"svg"_s);
        m_xml.writeDefaultNamespace(u"http://www.w3.org/2000/svg"_s);
        const QString width = number(m_layout.size.width());
        const QString height = number(m_layout.size.height());
        write({{u"width"_s, width},
               {u"height"_s, height},
               {u"viewBox"_s, u"0 0 %1 %2"_s.arg(width, height)},
               {u"font-family"_s, u"system-ui, 'Segoe UI', 'Noto Sans', sans-serif"_s}});
        rectangle({{0, 0}, m_layout.size}, 0, m_palette.background, {});
        for (const Card &card : m_layout.cards)
            writeCard(card);
        for (const Tube &tube : m_layout.tubes)
            rectangle(tube.band, em(0.7), m_palette.band, m_palette.ssh, u"0.72"_s);
        for (const Card &card : m_layout.cards) {
            if (card.fence != Edge::None)
                writeFence(card);
        }
        for (const Tube &tube : m_layout.tubes)
            writeTube(tube);
        for (const Path &path : m_layout.paths)
            writePath(path);
        for (const Callout &callout : m_layout.callouts)
            writeCallout(callout);
        for (const TextBox &box : m_layout.texts + notes)
            writeText(box);
        m_xml.writeEndElement();
        return m_text.trimmed(); // older Qt begins with an empty line
    }

private:
    qreal em(qreal count) const { return count * m_layout.em; }

    void write(const Attributes &attributes)
    {
        for (const auto &[name, value] : attributes)
            m_xml.writeAttribute(name, value);
    }

    void element(const QString &name, const Attributes &attributes)
    {
        m_xml.writeEmptyElement(name);
        write(attributes);
    }

    void rectangle(const QRectF &rect, qreal radius, const QString &fill, const QString &stroke,
                   const QString &opacity = u"1"_s)
    {
        element(u"rect"_s,
                {{u"x"_s, number(rect.x())},
                 {u"y"_s, number(rect.y())},
                 {u"width"_s, number(rect.width())},
                 {u"height"_s, number(rect.height())},
                 {u"rx"_s, number(radius)},
                 {u"fill"_s, fill},
                 {u"fill-opacity"_s, opacity},
                 {u"stroke"_s, stroke.isEmpty() ? u"none"_s : stroke}});
    }

    void line(const QPointF &from, const QPointF &to, const QString &colour, qreal width,
              const QString &dashes = {})
    {
        Attributes attributes{{u"x1"_s, number(from.x())}, {u"y1"_s, number(from.y())},
                              {u"x2"_s, number(to.x())},   {u"y2"_s, number(to.y())},
                              {u"stroke"_s, colour},       {u"stroke-width"_s, number(width)}};
        if (!dashes.isEmpty())
            attributes.append({u"stroke-dasharray"_s, dashes});
        element(u"line"_s, attributes);
    }

    void circle(const QPointF &centre, qreal radius, const QString &fill, const QString &stroke,
                qreal width)
    {
        element(u"circle"_s,
                {{u"cx"_s, number(centre.x())},
                 {u"cy"_s, number(centre.y())},
                 {u"r"_s, number(radius)},
                 {u"fill"_s, fill.isEmpty() ? u"none"_s : fill},
                 {u"stroke"_s, stroke},
                 {u"stroke-width"_s, number(width)}});
    }

    void arrowHead(const QPointF &tip, qreal direction, qreal length, const QString &colour)
    {
        const qreal back = tip.x() - direction * length;
        element(u"polygon"_s,
                {{u"points"_s,
                  u"%1,%2 %3,%4 %3,%5"_s.arg(number(tip.x()), number(tip.y()), number(back),
                                             number(tip.y() - length * 0.52),
                                             number(tip.y() + length * 0.52))},
                 {u"fill"_s, colour}});
    }

    QString dashesFor(PartState state) const
    {
        switch (state) {
        case PartState::Planned:
        case PartState::Proved:
        case PartState::Refuted:
            return {};
        case PartState::Waiting:
            return u"%1 %2"_s.arg(number(em(0.7)), number(em(0.5)));
        case PartState::Unproved:
            return u"%1 %2"_s.arg(number(em(0.22)), number(em(0.13)));
        }
        Q_UNREACHABLE();
    }

    void title(const QString &text) { m_xml.writeTextElement(u"title"_s, text); }

    void writeCard(const Card &card)
    {
        m_xml.writeStartElement(u"g"_s);
        title(sentenceFor(*m_topology.node(card.node), m_topology));
        switch (card.kind) {
        case NodeKind::Network:
        case NodeKind::Anywhere:
            rectangle(card.rect, em(1), m_palette.network, {});
            break;
        case NodeKind::Router:
            rectangle(card.rect, em(0.3), m_palette.router, m_palette.cardEdge);
            break;
        case NodeKind::Host:
            rectangle(card.rect, em(0.6), m_palette.card, m_palette.cardEdge);
            const QRectF header(card.rect.topLeft(), QSizeF(card.rect.width(), card.headerHeight));
            rectangle(header, em(0.6), card.thisComputer ? m_palette.header : m_palette.plainHeader,
                      m_palette.cardEdge);
            break;
        }
        m_xml.writeEndElement();
    }

    void writeFence(const Card &card)
    {
        const qreal width = em(0.5);
        const qreal x =
            card.fence == Edge::Left ? card.rect.left() - width / 2 : card.rect.right() - width / 2;
        const QRectF edge(x, card.rect.top(), width, card.rect.height());
        rectangle(edge, 0, m_palette.background, m_palette.ink);
        const int strokes = int(edge.height() / width);
        for (int i = 1; i <= strokes; ++i) {
            const qreal y = edge.top() + i * width;
            line({edge.left(), y}, {edge.right(), y - width}, m_palette.ink, 1);
        }
    }

    void writeTube(const Tube &tube)
    {
        const SshArrow &arrow = *m_topology.sshArrow(tube.arrow);
        const qreal direction = tube.to.x() > tube.from.x() ? 1 : -1;
        const QString colour =
            arrow.state == PartState::Refuted ? m_palette.refuted : m_palette.ssh;
        const qreal head = em(1.15);
        const QPointF end = tube.to - QPointF(direction * head * 0.8, 0);
        m_xml.writeStartElement(u"g"_s);
        title(sentenceFor(arrow, m_topology));
        line(tube.from, end, colour, em(0.46), dashesFor(arrow.state));
        line(tube.from, end, m_palette.band, em(0.16));
        arrowHead(tube.to, direction, head, colour);
        m_xml.writeEndElement();
    }

    void writePath(const Path &path)
    {
        const ForwardArrow &arrow = *m_topology.forwardArrow(path.arrow);
        const qreal direction = path.tip.x() > path.socket.x() ? 1 : -1;
        const auto colour = [&](Part part) {
            return arrow.part(part).state == PartState::Refuted ? m_palette.refuted
                                                                : m_palette.forward;
        };
        const qreal head = em(0.95);
        const QPointF end = path.tip - QPointF(direction * head * 0.8, 0);
        m_xml.writeStartElement(u"g"_s);
        title(sentenceFor(arrow, m_topology));
        if (path.login) {
            line(path.socket, end, m_palette.ssh, em(0.6));
            line(path.socket, end, m_palette.band, em(0.42));
        }
        line(path.socket, path.farSide, colour(Part::Leg), em(0.17),
             dashesFor(arrow.part(Part::Leg).state));
        line(path.farSide, end, colour(Part::FarSide), em(0.17),
             dashesFor(arrow.part(Part::FarSide).state));
        arrowHead(path.tip, direction, head, colour(Part::Target));
        circle(path.socket, em(0.5), m_palette.background, colour(Part::Listener), em(0.17));
        circle(path.socket, em(0.2), colour(Part::Listener), colour(Part::Listener), 0);
        writeRing(path.socket, arrow.reach);
        m_xml.writeEndElement();
    }

    /// As TopologyPainter draws it: half for the host's network, whole for everyone.
    void writeRing(const QPointF &socket, const Reach &reach)
    {
        const Exposure drawn = std::max(reach.known(), reach.asked);
        if (drawn != Exposure::Network && drawn != Exposure::Everyone)
            return;
        const QString &colour = reach.isSurprising() ? m_palette.warning : m_palette.forward;
        if (drawn == Exposure::Everyone) {
            circle(socket, em(0.85), {}, colour, em(0.12));
            return;
        }
        const QString half =
            u"M %1 %2 A %3 %3 0 0 0 %1 %4"_s.arg(number(socket.x()), number(socket.y() - em(0.85)),
                                                 number(em(0.85)), number(socket.y() + em(0.85)));
        element(u"path"_s,
                {{u"d"_s, half},
                 {u"fill"_s, u"none"_s},
                 {u"stroke"_s, colour},
                 {u"stroke-width"_s, number(em(0.12))}});
    }

    void writeCallout(const Callout &callout)
    {
        const QString &colour =
            callout.severity == Severity::Broken ? m_palette.refuted : m_palette.warning;
        rectangle(callout.rect, em(0.4), m_palette.callout, colour);
        for (const QPointF &centre : {callout.mark, callout.icon}) {
            const qreal half = em(0.62);
            element(u"polygon"_s,
                    {{u"points"_s,
                      u"%1,%2 %3,%4 %5,%4"_s.arg(
                          number(centre.x()), number(centre.y() - half), number(centre.x() - half),
                          number(centre.y() + half * 0.8), number(centre.x() + half))},
                     {u"fill"_s, colour},
                     {u"stroke"_s, m_palette.background}});
        }
    }

    QString inkFor(const TextBox &box) const
    {
        const Card *card = m_layout.card(box.item);
        if (card && card->thisComputer
            && (box.role == TextRole::Name || box.role == TextRole::Detail))
            return m_palette.headerInk;
        if (box.role == TextRole::Port || box.role == TextRole::Label) {
            if (m_topology.sshArrow(box.item))
                return m_palette.sshInk;
            if (m_topology.forwardArrow(box.item))
                return m_palette.forwardInk;
        }
        return box.role == TextRole::Detail ? m_palette.mutedInk : m_palette.ink;
    }

    void writeText(const TextBox &box)
    {
        qreal x = box.rect.center().x();
        QString anchor = u"middle"_s;
        if (box.align & Qt::AlignLeft) {
            x = box.rect.left();
            anchor = u"start"_s;
        } else if (box.align & Qt::AlignRight) {
            x = box.rect.right();
            anchor = u"end"_s;
        }
        m_xml.writeStartElement(u"text"_s);
        write({{u"x"_s, number(x)},
               {u"y"_s, number(box.rect.center().y() + em(sizeOf(box.role) * 0.36))},
               {u"font-size"_s, number(em(sizeOf(box.role)))},
               {u"fill"_s, inkFor(box)},
               {u"text-anchor"_s, anchor}});
        if (isBold(box.role))
            m_xml.writeAttribute(u"font-weight"_s, u"600"_s);
        m_xml.writeCharacters(box.text);
        m_xml.writeEndElement();
    }

    /// The sentences and the commands, below the picture.
    QList<TextBox> takeNotes()
    {
        QList<TextBox> notes;
        qreal y = m_layout.size.height();
        const auto add = [&](TextRole role, const QString &text) {
            const qreal height = em(sizeOf(role) * 1.45);
            for (const QString &row :
                 wrapped(text, role, m_layout.size.width() - em(2), m_metrics)) {
                notes.append({.role = role,
                              .rect = {em(1), y, 0, height},
                              .text = row,
                              .align = Qt::AlignLeft});
                y += height;
            }
        };
        for (const ForwardArrow &arrow : m_topology.forwardArrows)
            add(TextRole::Remedy, sentenceFor(arrow, m_topology));
        y += em(0.4);
        for (const Step &step : m_topology.steps)
            add(TextRole::Port,
                u"%1: %2"_s.arg(titleOf(*m_topology.node(step.node)), step.command));
        m_layout.size.setHeight(y + em(1));
        return notes;
    }

    const Topology &m_topology;
    TextMetrics m_metrics;
    Layout m_layout;
    const Palette &m_palette;
    QString m_text;
    QXmlStreamWriter m_xml;
};

} // namespace

QString svgOf(const Topology &topology, Theme theme)
{
    return Writer(topology, theme).written();
}

} // namespace culvert
