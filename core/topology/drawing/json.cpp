#include "core/topology/drawing/mermaid.h"

#include "core/base/wordtable.h"
#include "core/topology/sentences.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr auto nodeKindWords = wordTable<NodeKind>({
    {NodeKind::Host, "host"},
    {NodeKind::Router, "router"},
    {NodeKind::Network, "network"},
    {NodeKind::Anywhere, "anywhere"},
});

constexpr auto partStateWords = wordTable<PartState>({
    {PartState::Planned, "planned"},
    {PartState::Waiting, "waiting"},
    {PartState::Unproved, "unproved"},
    {PartState::Proved, "proved"},
    {PartState::Refuted, "refuted"},
});

constexpr auto severityWords = wordTable<Severity>({
    {Severity::Waiting, "waiting"},
    {Severity::Warning, "warning"},
    {Severity::Broken, "broken"},
});

constexpr auto partWords = wordTable<Part>({
    {Part::Listener, "listener"},
    {Part::Leg, "ssh-leg"},
    {Part::FarSide, "far-side"},
    {Part::Target, "target"},
});

QString gradeOf(Exposure exposure)
{
    return exposure == Exposure::Everyone ? u"everyone"_s : wordFor(exposure);
}

QJsonObject objectFrom(const Node &node)
{
    return {{u"id"_s, node.id},
            {u"kind"_s, nodeKindWords[node.kind]},
            {u"name"_s, node.name},
            {u"detail"_s, node.detail},
            {u"rule"_s, node.rule},
            {u"thisComputer"_s, node.thisComputer},
            {u"fenced"_s, node.fence != Edge::None}};
}

QJsonObject objectFrom(const SshArrow &arrow, const Topology &topology)
{
    return {{u"id"_s, arrow.id},
            {u"from"_s, arrow.from},
            {u"to"_s, arrow.to},
            {u"port"_s, arrow.port},
            {u"inside"_s, arrow.inside},
            {u"state"_s, partStateWords[arrow.state]},
            {u"ours"_s, arrow.ownership == Ownership::Ours},
            {u"sentence"_s, sentenceFor(arrow, topology)}};
}

QJsonObject objectFrom(const ForwardArrow &arrow, const Topology &topology)
{
    QJsonObject parts;
    for (const Part part : {Part::Listener, Part::Leg, Part::FarSide, Part::Target}) {
        QJsonObject object{{u"state"_s, partStateWords[arrow.part(part).state]}};
        if (arrow.part(part).at.isValid())
            object.insert(u"at"_s, arrow.part(part).at.toUTC().toString(Qt::ISODateWithMs));
        parts.insert(partWords[part], object);
    }
    return {{u"id"_s, arrow.id},
            {u"kind"_s, wordFor(arrow.spec.kind)},
            {u"specification"_s, specificationOf(arrow.spec)},
            {u"from"_s, arrow.from},
            {u"via"_s, arrow.via},
            {u"to"_s, arrow.to},
            {u"parts"_s, parts},
            {u"exposure"_s,
             QJsonObject{{u"asked"_s, gradeOf(arrow.reach.asked)},
                         {u"measured"_s, gradeOf(arrow.reach.measured)}}},
            {u"ours"_s, arrow.ownership == Ownership::Ours},
            {u"sentence"_s, sentenceFor(arrow, topology)}};
}

QJsonObject objectFrom(const Fault &fault)
{
    QJsonObject object{{u"item"_s, fault.item},
                       {u"severity"_s, severityWords[fault.severity]},
                       {u"message"_s, fault.sentence},
                       {u"remedy"_s, fault.remedy}};
    if (fault.part)
        object.insert(u"part"_s, partWords[*fault.part]);
    return object;
}

template <typename Items, typename... Context>
QJsonArray arrayFrom(const Items &items, const Context &...context)
{
    QJsonArray array;
    for (const auto &item : items)
        array.append(objectFrom(item, context...));
    return array;
}

} // namespace

QJsonObject jsonOf(const Topology &topology)
{
    QJsonArray links;
    for (const Link &link : topology.links)
        links.append(QJsonArray{link.left, link.right});
    QJsonArray steps;
    for (const Step &step : topology.steps)
        steps.append(QJsonObject{{u"machine"_s, topology.node(step.node)->name},
                                 {u"node"_s, step.node},
                                 {u"command"_s, step.command},
                                 {u"alternative"_s, step.alternative}});
    return {{u"state"_s, wordFor(topology.state)},
            {u"nodes"_s, arrayFrom(topology.nodes)},
            {u"links"_s, links},
            {u"connections"_s, arrayFrom(topology.sshArrows, topology)},
            {u"forwards"_s, arrayFrom(topology.forwardArrows, topology)},
            {u"faults"_s, arrayFrom(topology.faults)},
            {u"commands"_s, steps}};
}

} // namespace culvert
