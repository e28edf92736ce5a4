#include "core/topology/facts.h"

#include "core/topology/topologytext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// "user@host:port" taken apart.
RouteHop hopFrom(const QString &text)
{
    RouteHop hop;
    QString rest = text.startsWith(u"ssh://"_s) ? text.mid(6) : text;
    const qsizetype at = rest.lastIndexOf(u'@');
    if (at >= 0) {
        hop.user = rest.left(at);
        rest = rest.mid(at + 1);
    }
    const Result<Endpoint> endpoint = Endpoint::parse(rest);
    const bool withPort = endpoint && endpoint->port != 0;
    hop.name = hop.host = withPort ? endpoint->host : rest;
    hop.port = withPort ? endpoint->port : quint16(0);
    return hop;
}

/// By the profile's own words.
QList<RouteHop> routeOf(const Profile &profile)
{
    const QString jump = profile.jump.isEmpty() ? optionValue(profile, u"ProxyJump") : profile.jump;
    QList<RouteHop> route;
    if (jump.compare(u"none"_s, Qt::CaseInsensitive) != 0) {
        for (const QString &hop : jump.split(u',', Qt::SkipEmptyParts))
            route.append(hopFrom(hop));
    }
    RouteHop destination = hopFrom(profile.host);
    if (!profile.user.isEmpty())
        destination.user = profile.user;
    if (profile.port != 0)
        destination.port = profile.port;
    return route << destination;
}

/// What runs, with all that is known of it: the status tells names only.
QList<RouteHop> running(const QStringList &names, const QList<RouteHop> &planned)
{
    QList<RouteHop> route;
    for (const QString &name : names) {
        const qsizetype fromEnd = names.size() - route.size();
        const qsizetype same = planned.size() - fromEnd;
        const bool known = same >= 0 && (planned[same].name == name || fromEnd == 1);
        route.append(known ? planned[same] : hopFrom(name));
        route.last().name = name;
    }
    return route;
}

QList<ForwardStatus> plannedForwards(const Profile &profile)
{
    QList<ForwardStatus> forwards;
    for (const Forward &forward : profile.forwards)
        forwards.append(
            {.id = {int(forwards.size())}, .forward = forward, .state = ForwardState::Pending});
    return forwards;
}

bool hasGate(const Gate &gate)
{
    return !gate.router.isEmpty();
}

/// The router in front of a machine, or the fence at the machine's own edge.
void addGate(QList<Node> &nodes, const Gate &gate, const QString &id, Node &machine, Edge outside,
             quint16 innerPort)
{
    if (!hasGate(gate)) {
        machine.fence = gate.fenced ? outside : Edge::None;
        return;
    }
    Node router{.id = id, .kind = NodeKind::Router, .name = gate.router};
    if (gate.fenced)
        router.fence = outside;
    else if (gate.outerPort != 0)
        router.rule = u":%1 → %2:%3"_s.arg(gate.outerPort).arg(machine.name).arg(innerPort);
    nodes.append(router);
}

Node networkOf(const Facts &facts, const QString &id)
{
    Node node{.id = id, .kind = NodeKind::Network, .name = TopologyText::tr("the network")};
    const Surroundings &around = facts.profile.surroundings;
    if (isLoopback(facts.hops.constLast().host) && facts.hops.size() == 1)
        node.name = TopologyText::tr("loopback");
    else if (hasGate(around.here) || hasGate(around.there) || around.here.fenced
             || around.there.fenced || around.partner)
        node.name = TopologyText::tr("the internet");
    return node;
}

Node diallerOf(const Facts &facts)
{
    const Surroundings &around = facts.profile.surroundings;
    Node node{.id = u"here"_s, .kind = NodeKind::Host, .name = around.thisMachine};
    node.thisComputer = around.seat == Seat::Dialler;
    if (node.name.isEmpty())
        node.name = node.thisComputer ? TopologyText::tr("this computer")
                                      : TopologyText::tr("the other machine");
    return node;
}

Node serverOf(const Facts &facts)
{
    const Surroundings &around = facts.profile.surroundings;
    const RouteHop &dialled = facts.hops.constLast();
    Node node{.id = u"there"_s, .kind = NodeKind::Host, .name = around.serverMachine};
    node.thisComputer = around.seat == Seat::Acceptor;
    if (node.name.isEmpty())
        node.name = node.thisComputer ? TopologyText::tr("this computer") : dialled.name;
    const QString &user = dialled.user;
    const bool behindRouter = hasGate(around.there) && around.there.outerPort != 0;
    const QString address = node.name == dialled.host || behindRouter ? QString() : dialled.host;
    if (!user.isEmpty() && !address.isEmpty())
        node.detail = user + u'@' + address;
    else
        node.detail = user.isEmpty() ? address : TopologyText::tr("as %1").arg(user);
    return node;
}

Node jumpOf(const RouteHop &jump, int number)
{
    Node node{.id = u"jump-%1"_s.arg(number), .kind = NodeKind::Host, .name = jump.name};
    if (!jump.user.isEmpty())
        node.detail = TopologyText::tr("as %1").arg(jump.user);
    return node;
}

/// The machines that serve forwards and are neither end of the SSH connection.
QList<Node> targetsOf(const Facts &facts, bool beyondServer)
{
    QList<Node> targets;
    for (const ForwardStatus &status : facts.forwards) {
        const Forward &forward = status.forward;
        if (listensHere(forward.kind) != beyondServer)
            continue;
        Node node{.id = targetNodeOf(facts, forward), .kind = NodeKind::Host, .name = {}};
        const bool known = std::any_of(targets.begin(), targets.end(),
                                       [&node](const Node &other) { return other.id == node.id; });
        if (known || node.id == u"here"_s || node.id == u"there"_s)
            continue;
        if (forward.destination) {
            node.name = forward.destination->host;
            const QString &named = facts.profile.surroundings.serviceMachine;
            if (targets.isEmpty() && !named.isEmpty() && named != node.name) {
                node.detail = node.name;
                node.name = named;
            }
        } else {
            node.kind = NodeKind::Anywhere;
            node.name = TopologyText::tr("anywhere");
            node.detail = TopologyText::tr("as clients ask");
        }
        targets.append(node);
    }
    return targets;
}

/// The other half of a tunnel through a third host, as seen from that host outwards.
QList<Node> partnerOf(const Facts &facts, Edge outside)
{
    const std::optional<Partner> &partner = facts.profile.surroundings.partner;
    if (!partner)
        return {};
    Node machine{.id = u"partner"_s, .kind = NodeKind::Host, .name = partner->machine};
    const QString &user = facts.profile.surroundings.serviceUser;
    if (!facts.mirrored && !user.isEmpty())
        machine.detail = TopologyText::tr("as %1").arg(user);
    QList<Node> nodes{networkOf(facts, u"partner-network"_s)};
    addGate(nodes, partner->gate, u"partner-gate"_s, machine, outside, 22);
    nodes.append(machine);
    return nodes;
}

} // namespace

Facts factsOf(const Profile &profile, const std::optional<SessionStatus> &status,
              const std::optional<SpelledProfile> &spelled)
{
    Facts facts{profile, profile, status, routeOf(profile), {}, false};
    if (spelled) {
        facts.profile = spelled->profile;
        facts.hops = spelled->route;
    }
    facts.forwards = plannedForwards(facts.profile);
    if (status && status->state == SessionState::Stopped)
        facts.status.reset();
    if (facts.status && !facts.status->hops.isEmpty())
        facts.hops = running(facts.status->hops, facts.hops);
    if (facts.status && !facts.status->forwards.isEmpty())
        facts.forwards = facts.status->forwards;
    for (ForwardStatus &forward : facts.forwards) {
        if (forward.forward.bind.port == 0 && !forward.forward.bind.isSocket())
            forward.forward.bind.port = forward.actual.port;
    }
    facts.mirrored =
        !facts.forwards.isEmpty() && !listensHere(facts.forwards.constFirst().forward.kind);
    return facts;
}

QString targetNodeOf(const Facts &facts, const Forward &forward)
{
    const bool there = listensHere(forward.kind);
    const QString end = there ? u"there"_s : u"here"_s;
    if (!forward.destination)
        return u"any-"_s + end;
    const QString &host = forward.destination->host;
    const bool itself = forward.destination->isSocket() || isLoopback(host)
        || (there
            && (host.compare(facts.hops.constLast().host, Qt::CaseInsensitive) == 0
                || host.compare(facts.hops.constLast().name, Qt::CaseInsensitive) == 0));
    return itself ? end : u"target-%1:%2"_s.arg(end, host);
}

QList<Node> nodesOf(const Facts &facts)
{
    const Surroundings &around = facts.profile.surroundings;
    const Edge towardsServer = facts.mirrored ? Edge::Left : Edge::Right;
    const Edge towardsDialler = facts.mirrored ? Edge::Right : Edge::Left;
    Node here = diallerOf(facts);
    Node there = serverOf(facts);
    if (around.situation != 0 && !around.serviceUser.isEmpty() && !around.partner) {
        Node &service = facts.mirrored ? here : there;
        if (service.detail.isEmpty())
            service.detail = TopologyText::tr("as %1").arg(around.serviceUser);
    }
    QList<Node> gateHere;
    QList<Node> gateThere;
    addGate(gateHere, around.here, u"here-gate"_s, here, towardsServer, 22);
    addGate(gateThere, around.there, u"there-gate"_s, there, towardsDialler, 22);

    QList<Node> nodes = targetsOf(facts, false);
    std::reverse(nodes.begin(), nodes.end());
    nodes << here << gateHere << networkOf(facts, u"network"_s);
    for (int hop = 0; hop + 1 < facts.hops.size(); ++hop)
        nodes << jumpOf(facts.hops[hop], hop + 1);
    nodes << gateThere << there << targetsOf(facts, true) << partnerOf(facts, towardsDialler);
    if (facts.mirrored)
        std::reverse(nodes.begin(), nodes.end());
    return nodes;
}

} // namespace culvert
