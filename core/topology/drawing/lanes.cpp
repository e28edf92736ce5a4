#include "core/topology/drawing/lanes.h"

#include "core/topology/facts.h"

#include <algorithm>

namespace culvert {

namespace {

bool joins(const ForwardArrow &arrow, const QStringList &lane, const Topology &topology)
{
    return std::any_of(lane.begin(), lane.end(), [&](const QString &id) {
        const ForwardArrow *other = topology.forwardArrow(id);
        return continues(*other, arrow) || continues(arrow, *other);
    });
}

struct Group
{
    QString target;
    QList<Lane> lanes;
};

Group &groupFor(const QString &target, QList<Group> &groups)
{
    const auto found = std::find_if(groups.begin(), groups.end(), [&target](const Group &group) {
        return group.target == target;
    });
    if (found != groups.end())
        return *found;
    groups.append({target, {}});
    return groups.last();
}

bool carriesLogin(const QString &arrow, const Topology &topology)
{
    return std::any_of(topology.sshArrows.begin(), topology.sshArrows.end(),
                       [&arrow](const SshArrow &ssh) { return ssh.inside == arrow; });
}

void add(const ForwardArrow &arrow, const Topology &topology, QList<Group> &groups)
{
    const bool login = carriesLogin(arrow.id, topology);
    if (arrow.ownership == Ownership::Partner) {
        for (Group &group : groups) {
            for (Lane &lane : group.lanes) {
                if (joins(arrow, lane.arrows, topology)) {
                    lane.arrows.append(arrow.id);
                    lane.login = lane.login || login;
                    return;
                }
            }
        }
    }
    const Node *to = topology.node(arrow.to);
    Group &group = groupFor(to && isTarget(*to) ? arrow.to : QString(), groups);
    group.lanes.append({.kind = Lane::Kind::Forward,
                        .arrows = {arrow.id},
                        .target = group.target,
                        .login = login});
}

} // namespace

QList<Lane> lanesOf(const Topology &topology)
{
    QList<Group> groups;
    for (const ForwardArrow &arrow : topology.forwardArrows)
        add(arrow, topology, groups);
    QList<Lane> lanes;
    for (const Group &group : groups) {
        if (!group.target.isEmpty())
            lanes.append({.kind = Lane::Kind::Heading, .target = group.target});
        lanes += group.lanes;
    }
    QList<Lane> ssh;
    for (const SshArrow &arrow : topology.sshArrows) {
        if (!arrow.inside.isEmpty())
            continue;
        if (arrow.ownership == Ownership::Partner && !ssh.isEmpty())
            ssh.first().arrows.append(arrow.id); // beside the innermost, on the other side
        else
            ssh.prepend({.kind = Lane::Kind::Ssh, .arrows = {arrow.id}});
    }
    return lanes + ssh;
}

} // namespace culvert
