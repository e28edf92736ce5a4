#include "core/topology/drawing/textpage.h"

#include "core/topology/drawing/lanes.h"
#include "core/topology/topologytext.h"
#include "core/topology/drawing/textcanvas.h"
#include "core/topology/facts.h"
#include "core/topology/sentences.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int smallest = 6;
constexpr int smallestNetwork = 12;

struct Box
{
    int left = 0;
    int right = 0;
    int top = 0;
    int bottom = 0;

    int middle() const { return (left + right) / 2; }
};

int columnsOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Host:
        return 19;
    case NodeKind::Router:
    case NodeKind::Network:
        return 14;
    case NodeKind::Anywhere:
        return 16;
    }
    Q_UNREACHABLE();
}

QString ruleOf(const Node &node)
{
    return node.fence != Edge::None ? LayoutText::tr("fenced") : node.rule;
}

/// Draws one page; lives for one call of textPageOf().
class Page
{
public:
    explicit Page(const Topology &topology)
        : m_topology(topology), m_lanes(lanesOf(topology)), m_canvas(textPageWidth, placeRows())
    {
        placeColumns();
        for (const Node &node : m_topology.nodes)
            drawNode(node);
        for (qsizetype i = 0; i < m_lanes.size(); ++i) {
            for (const QString &id : m_lanes[i].arrows) {
                if (m_lanes[i].kind == Lane::Kind::Ssh)
                    drawSsh(*m_topology.sshArrow(id), m_rows[i]);
                else
                    drawForward(*m_topology.forwardArrow(id), m_lanes[i], m_rows[i]);
            }
        }
    }

    QStringList rows() const { return m_canvas.rows(); }

    /// Names and rules that had to be cut.
    QStringList legend() const { return m_legend; }

private:
    /// Which row every lane stands in; returns how many rows there are.
    int placeRows()
    {
        int row = 3;
        for (qsizetype i = 0; i < m_lanes.size(); ++i) {
            const Lane &lane = m_lanes[i];
            const bool heading = lane.kind == Lane::Kind::Heading;
            if (heading)
                m_targets[lane.target].top = i == 0 ? 0 : row;
            m_rows.append(row);
            if (!heading || i > 0)
                row += heading ? 2 : 1;
            const bool ends = !lane.target.isEmpty()
                && (i + 1 == m_lanes.size() || m_lanes[i + 1].target != lane.target);
            if (ends)
                m_targets[lane.target].bottom = row++;
        }
        m_bottom = row;
        return row + 1;
    }

    void placeColumns()
    {
        QList<QStringList> columns;
        QList<int> widths;
        const Node *before = nullptr;
        for (const Node &node : m_topology.nodes) {
            if (before && isTarget(*before) && isTarget(node)) {
                columns.last().append(node.id);
            } else {
                columns.append({node.id});
                widths.append(columnsOf(node.kind));
            }
            before = &node;
        }
        const int gapColumns = columns.size() > 5 ? 1 : 2;
        const auto total = [&widths, gapColumns] {
            int sum = gapColumns * int(widths.size() - 1);
            for (const int width : widths)
                sum += width;
            return sum;
        };
        while (total() > textPageWidth) {
            qsizetype widest = 0;
            for (qsizetype i = 0; i < widths.size(); ++i) {
                const bool keep = isNetwork(columns[i]) && widths[i] <= smallestNetwork;
                if (!keep && widths[i] > widths[widest])
                    widest = i;
            }
            if (widths[widest] <= smallest)
                break;
            --widths[widest];
        }
        int x = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            for (const QString &id : columns[i]) {
                const Box rows = m_targets.value(id, Box{0, 0, 0, m_bottom});
                m_boxes.insert(id, {x, x + widths[i] - 1, rows.top, rows.bottom});
            }
            x += widths[i] + gapColumns;
        }
    }

    bool isNetwork(const QStringList &column) const
    {
        return m_topology.node(column.constFirst())->kind == NodeKind::Network;
    }

    void drawNode(const Node &node)
    {
        const Box &box = m_boxes[node.id];
        if (node.kind != NodeKind::Network)
            m_canvas.box(box.left, box.top, box.right, box.bottom);
        if (node.fence != Edge::None) {
            const int x = node.fence == Edge::Left ? box.left : box.right;
            for (int y = box.top; y <= box.bottom; ++y)
                m_canvas.put(x, y, u'▒');
        }
        const bool framed = node.kind != NodeKind::Network;
        const Box room{box.left - !framed, box.right + !framed, box.top, box.bottom};
        write(room, box.top + 1, titleOf(node), titleOf(node));
        if (isTarget(node) && box.top > 0)
            return;
        QStringList details{ruleOf(node), node.detail};
        details.removeAll(QString());
        const QString here = QCoreApplication::translate("culvert::Topology", "this computer");
        if (node.thisComputer && titleOf(node) == node.name) {
            const qsizetype length = details.join(u", "_s).size() + here.size() + 2;
            details.prepend(length < box.right - box.left ? here : LayoutText::tr("here"));
        }
        write(box, box.top + 2, details.join(u", "_s), titleOf(node));
    }

    void write(const Box &box, int row, const QString &text, const QString &owner)
    {
        const int room = box.right - box.left - 1;
        const QString shown = fitted(text, room);
        if (shown != text)
            m_legend.append(owner == text ? text : u"%1: %2"_s.arg(owner, text));
        m_canvas.put(box.left + 1 + (room - int(shown.size())) / 2, row, shown);
    }

    /// Beside the edge at which a line meets the box.
    void writeAtEdge(const Box &box, bool rightEdge, int distance, int row, const QString &text)
    {
        const int room = box.right - box.left - 1 - distance;
        const bool tooLong = text.size() > room && !text.startsWith(u'/');
        const QString shown = fitted(tooLong ? text.section(u':', -1) : text, room);
        m_canvas.put(rightEdge ? box.right - distance - int(shown.size()) : box.left + 1 + distance,
                     row, shown);
    }

    void drawSsh(const SshArrow &arrow, int row)
    {
        const Box &dialler = m_boxes[arrow.from];
        const Box &server = m_boxes[arrow.to];
        const bool toRight = dialler.left < server.left;
        const int from = toRight ? dialler.right : dialler.left;
        const int to = toRight ? server.left - 1 : server.right + 1;
        const bool down = arrow.state == PartState::Waiting || arrow.state == PartState::Refuted;
        m_canvas.put(to, row, toRight ? u'▶' : u'◀');
        m_canvas.horizontal(from, to, row, down ? u'╌' : u'═', u'╪');
        writeAtEdge(dialler, toRight, 1, row, LayoutText::tr("dials"));
        if (arrow.ownership == Ownership::Ours)
            writeAtEdge(server, !toRight, 1, row, u"SSH"_s);
        writeOnLine(from, to, row, u" SSH :%1 "_s.arg(arrow.port));
    }

    /// In the network between, where the line may be interrupted.
    void writeOnLine(int from, int to, int row, const QString &text)
    {
        for (const Node &node : m_topology.nodes) {
            const Box &box = m_boxes[node.id];
            const bool between =
                box.middle() > std::min(from, to) && box.middle() < std::max(from, to);
            if (node.kind == NodeKind::Network && between
                && box.right - box.left >= int(text.size())) {
                m_canvas.put(box.middle() - int(text.size()) / 2, row, text);
                return;
            }
        }
    }

    /// A listening port, by who can reach it.
    QChar signFor(Exposure exposure)
    {
        switch (exposure) {
        case Exposure::Unknown:
        case Exposure::Loopback:
            return u'◉';
        case Exposure::Network:
            explain(LayoutText::tr("◐ can be used by the machine's network"));
            return u'◐';
        case Exposure::Everyone:
            explain(LayoutText::tr("◎ can be used by everyone who reaches the machine"));
            return u'◎';
        }
        Q_UNREACHABLE();
    }

    void explain(const QString &sign)
    {
        if (!m_legend.contains(sign))
            m_legend.append(sign);
    }

    void drawForward(const ForwardArrow &arrow, const Lane &lane, int row)
    {
        const Box &listener = m_boxes[arrow.from];
        const Box &via = m_boxes[arrow.via];
        const Box &target = m_boxes[arrow.to];
        const bool toRight = listener.left < via.left;
        const int step = toRight ? 1 : -1;
        const int socket = toRight ? listener.right : listener.left;
        const int tip = (toRight ? target.left : target.right) + step * 2;
        m_canvas.put(socket, row, signFor(arrow.reach.known()));
        m_canvas.put(tip, row, toRight ? u'▶' : u'◀');
        m_canvas.horizontal(socket, tip, row, u'─', u'┼');
        const bool joined =
            std::any_of(lane.arrows.begin(), lane.arrows.end(), [&](const QString &id) {
                return continues(*m_topology.forwardArrow(id), arrow);
            });
        if (!joined)
            writeAtEdge(listener, toRight, 1, row, listenerLabel(arrow, m_topology));
        writeAtEdge(target, !toRight, 3, row, targetText(arrow));
        for (const PartStatus &part : arrow.parts) {
            if (part.state == PartState::Refuted)
                m_canvas.put((socket + (toRight ? via.left : via.right)) / 2, row, u'✗');
        }
    }

    const Topology &m_topology;
    QList<Lane> m_lanes;
    QList<int> m_rows;
    QHash<QString, Box> m_targets;
    int m_bottom = 0;
    TextCanvas m_canvas;
    QHash<QString, Box> m_boxes;
    QStringList m_legend;
};

} // namespace

TextPage textPageOf(const Topology &topology)
{
    const Page page(topology);
    return {page.rows(), page.legend()};
}

} // namespace culvert
