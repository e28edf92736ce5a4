#include "core/topology/drawing/layout.h"

#include "core/profile/machinename.h"
#include "core/topology/drawing/callouts.h"
#include "core/topology/drawing/lanes.h"
#include "core/topology/topologytext.h"
#include "core/topology/facts.h"
#include "core/topology/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

// all in em
constexpr qreal margin = 1;
constexpr qreal headerHeight = 3.5;
constexpr qreal footHeight = 0.7;
constexpr qreal forwardHeight = 2.7;
constexpr qreal loginHeight = 4.3;
constexpr qreal sshHeight = 2.5;
constexpr qreal headingHeight = 3.1;
constexpr qreal headingGap = 1;
constexpr qreal lineInLane = 1.85;
constexpr qreal labelInLane = 0.75;
constexpr qreal nestingInset = 0.35;
constexpr qreal tipInCard = 1.8;
constexpr qreal textFromEdge = 0.9;
constexpr qreal textFromSocket = 1.3; // its exposure ring stays free

template <typename Item, typename Match>
const Item *findIf(const QList<Item> &items, Match match)
{
    const auto found = std::find_if(items.begin(), items.end(), match);
    return found == items.end() ? nullptr : &*found;
}

qreal widthOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Host:
        return 13.5;
    case NodeKind::Router:
        return 9;
    case NodeKind::Network:
        return 10;
    case NodeKind::Anywhere:
        return 12;
    }
    Q_UNREACHABLE();
}

qreal gapBetween(const Node &left, const Node &right)
{
    const auto isMachine = [](const Node &node) {
        return node.kind == NodeKind::Host || node.kind == NodeKind::Anywhere;
    };
    return isMachine(left) && isMachine(right) ? 4 : 2.2;
}

/// Collects the parts of one layout; lives for one call of layoutOf().
class Draft
{
public:
    Draft(const Topology &topology, const TextMetrics &metrics, const QDateTime &now)
        : m_topology(topology), m_metrics(metrics), m_now(now), m_lanes(lanesOf(topology))
    {
        m_layout.em = metrics.em;
        m_hasDetails = std::any_of(topology.nodes.begin(), topology.nodes.end(),
                                   [this](const Node &node) { return !detailOf(node).isEmpty(); });
    }

    Layout made()
    {
        placeLanes();
        placeCards();
        for (qsizetype lane = 0; lane < m_lanes.size(); ++lane) {
            for (const QString &id : m_lanes[lane].arrows) {
                if (m_lanes[lane].kind == Lane::Kind::Ssh)
                    placeTube(*m_topology.sshArrow(id), lane);
                else
                    placePath(*m_topology.forwardArrow(id), lane);
            }
        }
        std::reverse(m_layout.tubes.begin(), m_layout.tubes.end());
        placeBadges(m_layout, m_topology);
        placeCallouts(m_layout, m_topology, m_metrics);
        return m_layout;
    }

private:
    qreal em(qreal count) const { return count * m_metrics.em; }

    void placeLanes()
    {
        qreal y = em(margin + headerHeight + 0.4 + nestingInset * deepestNesting());
        for (qsizetype i = 0; i < m_lanes.size(); ++i) {
            const Lane &lane = m_lanes[i];
            const bool startsGroup = lane.kind == Lane::Kind::Heading;
            if (startsGroup && i > 0)
                y += em(headingGap);
            m_tops.append(y);
            switch (lane.kind) {
            case Lane::Kind::Heading:
                y += i == 0 ? 0 : em(headingHeight); // the first shares the headings' row
                break;
            case Lane::Kind::Forward:
                y += em(lane.login ? loginHeight : forwardHeight);
                break;
            case Lane::Kind::Ssh:
                y += em(sshHeight);
                break;
            }
            m_ends.append(y);
        }
        m_bottom = y + em(footHeight);
    }

    void placeCards()
    {
        qreal x = em(margin);
        const Node *before = nullptr;
        qreal column = 0;
        for (const Node &node : m_topology.nodes) {
            if (before && isTarget(*before) && isTarget(node)) {
                placeTarget(node, column);
                continue;
            }
            if (before)
                x += em(gapBetween(*before, node));
            column = x;
            if (isTarget(node))
                placeTarget(node, x);
            else
                addCard(node, {x, em(margin), em(widthOf(node.kind)), m_bottom - em(margin)});
            x += em(widthOf(node.kind));
            before = &node;
        }
        m_layout.size = {x + em(margin), m_bottom + em(margin)};
    }

    /// Beside the lanes of its own forwards.
    void placeTarget(const Node &node, qreal x)
    {
        qreal top = 0;
        qreal bottom = 0;
        for (qsizetype i = 0; i < m_lanes.size(); ++i) {
            if (m_lanes[i].target != node.id)
                continue;
            if (m_lanes[i].kind == Lane::Kind::Heading)
                top = i == 0 ? em(margin) : m_tops[i];
            bottom = m_ends[i] + em(0.2);
        }
        addCard(node, {x, top, em(widthOf(node.kind)), bottom - top});
    }

    void addCard(const Node &node, const QRectF &rect)
    {
        const qreal header = em(headerHeight - 0.5);
        m_layout.cards.append({.node = node.id,
                               .kind = node.kind,
                               .rect = rect,
                               .headerHeight = header,
                               .fence = node.fence,
                               .thisComputer = node.thisComputer});
        const qreal middle = rect.top() + header / 2;
        const bool lower = isTarget(node) && rect.top() > em(margin);
        const qreal name = m_hasDetails || lower ? middle - em(0.58) : middle; // on one line
        addText(node.id, TextRole::Name, titleOf(node), rect.left() + em(0.6),
                rect.right() - em(0.6), name, Qt::AlignCenter);
        addText(node.id, TextRole::Detail, detailOf(node), rect.left() + em(0.3),
                rect.right() - em(0.3), middle + em(0.68), Qt::AlignCenter);
    }

    QString detailOf(const Node &node) const
    {
        QStringList parts;
        const QString here = QCoreApplication::translate("culvert::Topology", "this computer");
        if (node.thisComputer && node.name != here) // else it is the title
            parts.append(here);
        if (node.fence != Edge::None)
            parts.append(LayoutText::tr("fenced"));
        parts << node.rule << node.detail;
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    void addText(const QString &item, TextRole role, const QString &text, qreal left, qreal right,
                 qreal middle, Qt::Alignment align)
    {
        if (text.isEmpty())
            return;
        const QString shown = elided(text, role, right - left, m_metrics);
        const qreal width = m_metrics.width(role, shown);
        const qreal height = em(sizeOf(role) * 1.3);
        qreal x = (left + right - width) / 2;
        if (align & Qt::AlignLeft)
            x = left;
        else if (align & Qt::AlignRight)
            x = right - width;
        m_layout.texts.append({.item = item,
                               .role = role,
                               .rect = {x, middle - height / 2, width, height},
                               .text = shown,
                               .align = align});
    }

    /// A text in a card, at the edge at which a line meets it.
    void addAtEdge(const QString &item, const Card &card, bool rightEdge, qreal distance,
                   const QString &text, qreal y)
    {
        const qreal far = em(0.6);
        const qreal left = card.rect.left() + (rightEdge ? far : distance);
        const qreal right = card.rect.right() - (rightEdge ? distance : far);
        addText(item, TextRole::Port, text, left, right, y,
                rightEdge ? Qt::AlignRight : Qt::AlignLeft);
    }

    /// The network between two machines, where there is room for a label.
    void addLabel(const QString &item, const QString &text, const Card &one, const Card &other,
                  qreal y)
    {
        const qreal from = std::min(one.rect.center().x(), other.rect.center().x());
        const qreal to = std::max(one.rect.center().x(), other.rect.center().x());
        for (const Card &card : m_layout.cards) {
            const qreal x = card.rect.center().x();
            if (card.kind == NodeKind::Network && x > from && x < to) {
                const qreal room = em(1.8);
                addText(item, TextRole::Label, text, card.rect.left() - room,
                        card.rect.right() + room, y, Qt::AlignCenter);
                return;
            }
        }
    }

    void placeTube(const SshArrow &arrow, qsizetype lane)
    {
        const Card &dialler = *m_layout.card(arrow.from);
        const Card &server = *m_layout.card(arrow.to);
        const bool toRight = dialler.rect.center().x() < server.rect.center().x();
        const qreal y = m_tops[lane] + em(lineInLane - 0.25);
        const QPointF from(toRight ? dialler.rect.right() : dialler.rect.left(), y);
        const QPointF to(toRight ? server.rect.left() : server.rect.right(), y);
        const int inner = deepestNesting() - arrow.nesting;
        const qreal top = m_tops.constFirst() - em(0.1 + nestingInset * inner);
        const qreal bottom = m_ends[lane];
        const QRectF band(QPointF(std::min(from.x(), to.x()), top),
                          QPointF(std::max(from.x(), to.x()), bottom));
        m_layout.tubes.append({.arrow = arrow.id, .band = band, .from = from, .to = to});

        const bool chain = deepestNesting() > 0;
        const QString serverName = dativeOf(m_topology.node(arrow.to)->name);
        addAtEdge(arrow.id, dialler, toRight, em(textFromEdge),
                  chain ? LayoutText::tr("dials %1").arg(serverName)
                        : LayoutText::tr("dials port %1").arg(arrow.port),
                  y);
        addAtEdge(arrow.id, server, !toRight, em(textFromEdge),
                  LayoutText::tr("SSH :%1").arg(acceptedPort(arrow)), y);
        addLabel(arrow.id, labelOf(arrow), dialler, server, m_tops[lane] + em(labelInLane - 0.2));
    }

    int deepestNesting() const
    {
        int deepest = 0;
        for (const SshArrow &arrow : m_topology.sshArrows)
            deepest = std::max(deepest, arrow.nesting);
        return deepest;
    }

    quint16 acceptedPort(const SshArrow &arrow) const
    {
        const Node *gate = arrow.to == u"there"_s ? m_topology.node(u"there-gate"_s) : nullptr;
        return gate && !gate->rule.isEmpty() ? quint16(22) : arrow.port;
    }

    QString labelOf(const SshArrow &arrow) const
    {
        if (arrow.state == PartState::Waiting && m_topology.retryAt.isValid() && m_now.isValid()) {
            const qint64 seconds = // counted as in the list
                std::max<qint64>(0, (m_now.msecsTo(m_topology.retryAt) + 999) / 1000);
            return LayoutText::tr("again in %n s", nullptr, int(seconds));
        }
        return LayoutText::tr("SSH connection");
    }

    void placePath(const ForwardArrow &arrow, qsizetype lane)
    {
        const Card &listener = *m_layout.card(arrow.from);
        const Card &via = *m_layout.card(arrow.via);
        const Card &target = *m_layout.card(arrow.to);
        const bool toRight = listener.rect.center().x() < via.rect.center().x();
        const qreal direction = toRight ? 1 : -1;
        const qreal y = m_tops[lane] + em(lineInLane);

        Path path;
        path.arrow = arrow.id;
        path.login = m_lanes[lane].login;
        path.socket = {toRight ? listener.rect.right() : listener.rect.left(), y};
        path.farSide = {toRight ? via.rect.left() : via.rect.right(), y};
        const qreal targetEdge = toRight ? target.rect.left() : target.rect.right();
        path.tip = {targetEdge + direction * em(tipInCard), y};
        m_layout.paths.append(path);

        if (!startsWhereAnotherEnds(arrow, lane))
            addAtEdge(arrow.id, listener, toRight, em(textFromSocket),
                      listenerLabel(arrow, m_topology), y);
        addAtEdge(arrow.id, target, !toRight, em(tipInCard + 0.5), targetText(arrow), y);
        addLabel(arrow.id, kindText(arrow.spec.kind), listener, via,
                 m_tops[lane] + em(labelInLane));
        for (const SshArrow &ssh : m_topology.sshArrows) {
            if (ssh.inside == arrow.id)
                addLabel(ssh.id, ssh.command, listener, via, m_tops[lane] + em(lineInLane + 1.05));
        }
    }

    /// Then the port is written once, where the other one ends.
    bool startsWhereAnotherEnds(const ForwardArrow &arrow, qsizetype lane) const
    {
        const QStringList &arrows = m_lanes[lane].arrows;
        return std::any_of(arrows.begin(), arrows.end(), [&](const QString &id) {
            return continues(*m_topology.forwardArrow(id), arrow);
        });
    }

    const Topology &m_topology;
    const TextMetrics &m_metrics;
    QDateTime m_now;
    QList<Lane> m_lanes;
    QList<qreal> m_tops; ///< of every lane
    QList<qreal> m_ends;
    qreal m_bottom = 0;
    bool m_hasDetails = false; ///< then the names stand above the middle
    Layout m_layout;
};

} // namespace

const Card *Layout::card(const QString &node) const
{
    return findIf(cards, [&node](const Card &card) { return card.node == node; });
}

const Tube *Layout::tube(const QString &arrow) const
{
    return findIf(tubes, [&arrow](const Tube &tube) { return tube.arrow == arrow; });
}

const Path *Layout::path(const QString &arrow) const
{
    return findIf(paths, [&arrow](const Path &path) { return path.arrow == arrow; });
}

Layout layoutOf(const Topology &topology, const TextMetrics &metrics, const QDateTime &now)
{
    return Draft(topology, metrics, now).made();
}

} // namespace culvert
