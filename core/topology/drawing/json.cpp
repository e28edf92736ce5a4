#include "core/topology/drawing/mermaid.h"
#include "core/topology/sentences.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString wordFor(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Host:
        return u"host"_s;
    case NodeKind::Router:
        return u"router"_s;
    case NodeKind::Network:
        return u"network"_s;
    case NodeKind::Anywhere:
        return u"anywhere"_s;
    }
    Q_UNREACHABLE();
}

QString wordFor(PartState state)
{
    switch (state) {
    case PartState::Planned:
        return u"planned"_s;
    case PartState::Waiting:
        return u"waiting"_s;
    case PartState::Unproved:
        return u"unproved"_s;
    case PartState::Proved:
        return u"proved"_s;
    case PartState::Refuted:
        return u"refuted"_s;
    }
    Q_UNREACHABLE();
}

QString wordFor(Severity severity)
{
    switch (severity) {
    case Severity::Waiting:
        return u"waiting"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Broken:
        return u"broken"_s;
    }
    Q_UNREACHABLE();
}

QString wordFor(Part part)
{
    switch (part) {
    case Part::Listener:
        return u"listener"_s;
    case Part::Leg:
        return u"ssh-leg"_s;
    case Part::FarSide:
        return u"far-side"_s;
    case Part::Target:
        return u"target"_s;
    }
    Q_UNREACHABLE();
}

QString gradeOf(Exposure exposure)
{
    return exposure == Exposure::Everyone ? u"everyone"_s : wordFor(exposure);
}

QJsonObject objectFrom(const Node &node)
{
    return {{u"id"_s, node.id},
            {u"kind"_s, wordFor(node.kind)},
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
            {u"state"_s, wordFor(arrow.state)},
            {u"ours"_s, arrow.ownership == Ownership::Ours},
            {u"sentence"_s, sentenceFor(arrow, topology)}};
}

QJsonObject objectFrom(const ForwardArrow &arrow, const Topology &topology)
{
    QJsonObject parts;
    for (const Part part : {Part::Listener, Part::Leg, Part::FarSide, Part::Target}) {
        QJsonObject object{{u"state"_s, wordFor(arrow.part(part).state)}};
        if (arrow.part(part).at.isValid())
            object.insert(u"at"_s, arrow.part(part).at.toUTC().toString(Qt::ISODateWithMs));
        parts.insert(wordFor(part), object);
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
                       {u"severity"_s, wordFor(fault.severity)},
                       {u"message"_s, fault.sentence},
                       {u"remedy"_s, fault.remedy}};
    if (fault.part)
        object.insert(u"part"_s, wordFor(*fault.part));
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
            {u"blames"_s, arrayFrom(topology.faults)},
            {u"commands"_s, steps}};
}

} // namespace culvert
