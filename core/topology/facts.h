#pragma once

#include "core/topology/topology.h"

namespace culvert {

/// What is drawn: the profile's own words, or what runs because of them.
struct Facts
{
    Profile profile; ///< with ssh_config's words where they are known
    Profile typed; ///< without
    std::optional<SessionStatus> status; ///< none: nothing runs and nothing went wrong
    QList<RouteHop> hops; ///< the destination last
    QList<ForwardStatus> forwards;
    bool mirrored = false; ///< the one who dials stands on the right
};

Facts factsOf(const Profile &profile, const std::optional<SessionStatus> &status,
              const std::optional<SpelledProfile> &spelled);

QList<Node> nodesOf(const Facts &facts); ///< from left to right
QString targetNodeOf(const Facts &facts, const Forward &forward); ///< the id of who serves it
QList<SshArrow> sshArrowsOf(const Facts &facts);
QList<ForwardArrow> forwardArrowsOf(const Facts &facts);
QList<SshArrow> loginsThrough(const Topology &topology, const Facts &facts); ///< to targets :22
QList<Fault> faultsOf(const Facts &facts, const Topology &topology);
void addFindings(Topology &topology, const Facts &facts, const QList<Check> &checks);
QList<Step> stepsOf(const Facts &facts, const Topology &topology);

qsizetype hopIndex(const Facts &facts, const QString &hop); ///< the last for an unknown name
QString hopNode(const Facts &facts, qsizetype hop); ///< the id of that host
/// The id of the node or arrow that the error is about.
QString faultyItem(const Facts &facts, const Topology &topology, const Error &error);

/// The second starts at the port that the first leads to.
bool continues(const ForwardArrow &first, const ForwardArrow &second);

/// Which part of a forward a failure of this kind is about.
Part faultyPart(ErrorCode code);

} // namespace culvert
