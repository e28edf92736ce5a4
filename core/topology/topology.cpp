#include "core/topology/topology.h"

#include "core/topology/facts.h"
#include "core/topology/topologytext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

template <typename Item>
const Item *find(const QList<Item> &items, const QString &id)
{
    const auto found =
        std::find_if(items.begin(), items.end(), [&id](const Item &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

/// Neighbours in the row; the targets beside an end all hang on that end.
QList<Link> linksOf(const QList<Node> &nodes)
{
    QList<Link> links;
    const Node *left = nullptr;
    QList<const Node *> waiting; // targets left of the first machine
    for (const Node &node : nodes) {
        if (isTarget(node)) {
            if (left)
                links.append({left->id, node.id});
            else
                waiting.append(&node);
            continue;
        }
        if (left)
            links.append({left->id, node.id});
        for (const Node *target : std::exchange(waiting, {}))
            links.append({target->id, node.id});
        left = &node;
    }
    return links;
}

} // namespace

const Node *Topology::node(const QString &id) const
{
    return find(nodes, id);
}

const SshArrow *Topology::sshArrow(const QString &id) const
{
    return find(sshArrows, id);
}

const ForwardArrow *Topology::forwardArrow(const QString &id) const
{
    return find(forwardArrows, id);
}

const Fault *Topology::faultOf(const QString &item) const
{
    const Fault *worst = nullptr;
    for (const Fault &fault : faults) {
        if (fault.item == item && (!worst || fault.severity > worst->severity))
            worst = &fault;
    }
    return worst;
}

QString forwardIdText(ForwardId forward)
{
    return u"forward-%1"_s.arg(forward.value);
}

bool isTarget(const Node &node)
{
    return node.id.startsWith(u"target-"_s) || node.kind == NodeKind::Anywhere;
}

QString titleOf(const Node &node)
{
    const QString unnamed = TopologyText::tr("this computer");
    return node.thisComputer && node.name == unnamed ? TopologyText::tr("This computer")
                                                     : node.name;
}

Topology topologyOf(const Profile &profile, const std::optional<SessionStatus> &status,
                    const QList<Check> &checks, const std::optional<SpelledProfile> &spelled)
{
    const Facts facts = factsOf(profile, status, spelled);
    Topology topology;
    topology.nodes = nodesOf(facts);
    topology.links = linksOf(topology.nodes);
    topology.sshArrows = sshArrowsOf(facts);
    topology.forwardArrows = forwardArrowsOf(facts);
    topology.sshArrows += loginsThrough(topology, facts);
    topology.steps = stepsOf(facts, topology);
    if (facts.status) {
        topology.state = facts.status->state;
        topology.faults = faultsOf(facts, topology);
        if (topology.state == SessionState::WaitingToRetry && facts.status->since.isValid())
            topology.retryAt = facts.status->since.addMSecs(facts.status->retryIn.count());
    }
    addFindings(topology, facts, checks);
    return topology;
}

} // namespace culvert
