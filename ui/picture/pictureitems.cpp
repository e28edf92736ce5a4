#include "ui/picture/pictureitems.h"

#include "core/topology/sentences.h"
#include "ui/picture/topologypainter.h"

#include <algorithm>

namespace culvert {

QStringList PictureItems::of(const Topology &topology)
{
    QStringList items;
    for (const Node &node : topology.nodes)
        items.append(node.id);
    for (const SshArrow &arrow : topology.sshArrows)
        items.append(arrow.id);
    for (const ForwardArrow &arrow : topology.forwardArrows)
        items.append(arrow.id);
    return items;
}

QString PictureItems::name(const QString &item, const Topology &topology)
{
    if (const Node *node = topology.node(item))
        return titleOf(*node);
    const auto nameOf = [&topology](const QString &id) { return titleOf(*topology.node(id)); };
    if (const SshArrow *arrow = topology.sshArrow(item))
        return tr("SSH connection, %1 to %2, %3")
            .arg(nameOf(arrow->from), nameOf(arrow->to), stateText(arrow->state));
    if (const ForwardArrow *arrow = topology.forwardArrow(item))
        return tr("%1, %2 to %3, %4")
            .arg(kindText(arrow->spec.kind), nameOf(arrow->from), nameOf(arrow->to),
                 stateText(arrow->part(Part::Target).state));
    return {};
}

QString PictureItems::description(const QString &item, const Topology &topology)
{
    QString text;
    if (const Node *node = topology.node(item))
        text = sentenceFor(*node, topology);
    else if (const SshArrow *arrow = topology.sshArrow(item))
        text = sentenceFor(*arrow, topology);
    else if (const ForwardArrow *forward = topology.forwardArrow(item))
        text = sentenceFor(*forward, topology);
    const auto found = std::find_if(topology.findings.begin(), topology.findings.end(),
                                    [&item](const Finding &each) { return each.item == item; });
    if (found != topology.findings.end() && found->outcome == CheckOutcome::Passed)
        text += u' ' + tr("It was checked and is in order.");
    const Fault *fault = topology.faultOf(item);
    return fault && !fault->remedy.isEmpty() ? text + u' ' + fault->remedy : text;
}

QString PictureItems::at(const QPointF &point, const Layout &layout)
{
    for (const Path &path : layout.paths) {
        if (boundsOf(path.arrow, layout).contains(point))
            return path.arrow;
    }
    for (const Callout &callout : layout.callouts) {
        if (callout.rect.contains(point))
            return callout.item;
    }
    for (qsizetype i = layout.tubes.size(); i-- > 0;) {
        if (boundsOf(layout.tubes[i].arrow, layout).contains(point))
            return layout.tubes[i].arrow;
    }
    for (const Card &card : layout.cards) {
        if (card.rect.contains(point))
            return card.node;
    }
    return {};
}

bool PictureItems::isOurForward(const QString &item, const Topology &topology)
{
    const ForwardArrow *arrow = topology.forwardArrow(item);
    return arrow && arrow->ownership == Ownership::Ours;
}

} // namespace culvert
