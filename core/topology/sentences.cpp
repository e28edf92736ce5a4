#include "core/topology/sentences.h"

#include "core/profile/machinename.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct SentencesText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Sentences)
};

QString nameOf(const QString &id, const Topology &topology)
{
    const Node *node = topology.node(id);
    return node ? node->name : QString();
}

/// What the client gets at, as a noun.
QString serviceText(const ForwardArrow &arrow, const Topology &topology)
{
    const QString machine = dativeOf(nameOf(arrow.to, topology));
    if (!arrow.spec.destination)
        return SentencesText::tr("whatever %1 can reach").arg(nameOf(arrow.via, topology));
    const Endpoint &target = *arrow.spec.destination;
    if (target.isSocket())
        return SentencesText::tr("the socket %1 on %2").arg(target.path, machine);
    if (target.port == 22)
        return SentencesText::tr("SSH on %1 (%2)").arg(machine, target.toString());
    return SentencesText::tr("port %1 on %2 (%3)")
        .arg(QString::number(target.port), machine, target.toString());
}

Exposure knownExposure(const ForwardArrow &arrow)
{
    if (arrow.reach.measured != Exposure::Unknown)
        return arrow.reach.measured;
    // what we open ourselves is opened as asked; what a server opens is known once measured
    return listensHere(arrow.spec.kind) || arrow.part(Part::Listener).state == PartState::Planned
        ? arrow.reach.asked
        : Exposure::Unknown;
}

/// It stands open on every address: nobody has to say localhost.
bool isOnEveryAddress(const ForwardArrow &arrow)
{
    const Endpoint &bind = arrow.spec.bind;
    const bool unnamed = bind.host.isEmpty() || bind.host == u"*"_s;
    return !bind.isSocket() && unnamed && arrow.reach.known() > Exposure::Loopback;
}

/// What was found, before connecting or since.
bool isRefuted(const ForwardArrow &arrow, const Topology &topology)
{
    const Fault *fault = topology.faultOf(arrow.id);
    if (fault && fault->severity == Severity::Broken)
        return true;
    for (const PartStatus &part : arrow.parts) {
        if (part.state == PartState::Refuted)
            return true;
    }
    return false;
}

QString whoReachesWhat(const ForwardArrow &arrow, const Topology &topology)
{
    QString text;
    const bool refuted = isRefuted(arrow, topology);
    switch (knownExposure(arrow)) {
    case Exposure::Loopback:
        text = refuted
            ? SentencesText::tr("Programs on %1, only %1 itself, that open %2 do not reach %3.")
            : SentencesText::tr("Programs on %1, only %1 itself, that open %2 reach %3.");
        break;
    case Exposure::Network:
        text = refuted
            ? SentencesText::tr("Who is in the network of %1 and opens %2 does not reach %3.")
            : SentencesText::tr("Who is in the network of %1 and opens %2 reaches %3.");
        break;
    case Exposure::Everyone:
        text = refuted
            ? SentencesText::tr("Everyone who reaches %1 and opens %2 does not reach %3.")
            : SentencesText::tr("Everyone who reaches %1 and opens %2 reaches %3.");
        break;
    case Exposure::Unknown:
        text = refuted ? SentencesText::tr("Programs on %1 that open %2 do not reach %3.")
                       : SentencesText::tr("Programs on %1 that open %2 reach %3.");
        break;
    }
    return text.arg(dativeOf(nameOf(arrow.from, topology)), listenerText(arrow, topology),
                    serviceText(arrow, topology));
}

QString joined(const QStringList &sentences)
{
    QStringList given = sentences;
    given.removeAll(QString());
    return given.join(u' ');
}

/// What the first sentence owes to the moment.
QString truthOf(const ForwardArrow &arrow, const Topology &topology)
{
    if (!arrow.spec.enabled)
        return SentencesText::tr("It is switched off.");
    if (const Fault *fault = topology.faultOf(arrow.id))
        return fault->sentence;
    const PartStatus &answer = arrow.part(Part::Target);
    switch (answer.state) {
    case PartState::Planned:
        if (topology.state == SessionState::Failed)
            return SentencesText::tr("Not at the moment: the tunnel has failed.");
        return listensHere(arrow.spec.kind)
            ? SentencesText::tr("This holds while the tunnel is up.")
            : SentencesText::tr(
                "This holds while the tunnel is up and the server listens as asked.");
    case PartState::Refuted:
        return {};
    case PartState::Waiting:
        return SentencesText::tr("Not at the moment: the connection is not up.");
    case PartState::Unproved:
        return arrow.proof == ProofResult::NotAllowed
            ? joined({SentencesText::tr("It is not proved."), arrow.whyNotProved})
            : SentencesText::tr("It is not proved yet.");
    case PartState::Proved:
        return SentencesText::tr("Proved at %1.")
            .arg(QLocale().toString(answer.at.toLocalTime().time(), QLocale::ShortFormat));
    }
    Q_UNREACHABLE();
}

QString whoDials(const ForwardArrow &arrow, const Topology &topology)
{
    const bool diallerListens = listensHere(arrow.spec.kind);
    const QString id = diallerListens ? arrow.from : arrow.via;
    const Node *dialler = topology.node(id);
    return dialler ? SentencesText::tr("%1 dials.").arg(titleOf(*dialler)) : QString();
}

} // namespace

QString listenerText(const ForwardArrow &arrow, const Topology &topology)
{
    const Endpoint &bind = arrow.spec.bind;
    if (bind.isSocket())
        return bind.path;
    if (bind.port == 0)
        return SentencesText::tr("a port that %1 picks").arg(nameOf(arrow.from, topology));
    if (isOnEveryAddress(arrow))
        return SentencesText::tr("port %1").arg(bind.port);
    const bool local = bind.host.isEmpty() || bind.host == u"*"_s;
    return Endpoint::tcp(local ? u"localhost"_s : bind.host, bind.port).toString();
}

QString listenerLabel(const ForwardArrow &arrow, const Topology &topology)
{
    const bool any = !arrow.spec.bind.isSocket() && arrow.spec.bind.port == 0;
    if (isOnEveryAddress(arrow) && !any)
        return u"*:%1"_s.arg(arrow.spec.bind.port);
    return any ? SentencesText::tr("any free port") : listenerText(arrow, topology);
}

QString targetText(const ForwardArrow &arrow)
{
    if (!arrow.spec.destination)
        return {};
    const Endpoint &target = *arrow.spec.destination;
    return target.isSocket() ? target.path : u":%1"_s.arg(target.port);
}

QString kindText(ForwardKind kind)
{
    switch (kind) {
    case ForwardKind::Local:
        return SentencesText::tr("local forward (-L)");
    case ForwardKind::Remote:
        return SentencesText::tr("remote forward (-R)");
    case ForwardKind::Dynamic:
        return SentencesText::tr("SOCKS proxy (-D)");
    case ForwardKind::RemoteDynamic:
        return SentencesText::tr("remote SOCKS proxy (-R)");
    }
    Q_UNREACHABLE();
}

QString stateText(PartState state)
{
    switch (state) {
    case PartState::Planned:
        return SentencesText::tr("not running");
    case PartState::Waiting:
        return SentencesText::tr("waiting");
    case PartState::Unproved:
        return SentencesText::tr("not proved");
    case PartState::Proved:
        return SentencesText::tr("proved");
    case PartState::Refuted:
        return SentencesText::tr("refuted");
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const ForwardArrow &arrow, const Topology &topology)
{
    return joined(
        {whoReachesWhat(arrow, topology), truthOf(arrow, topology), whoDials(arrow, topology)});
}

QString sentenceFor(const SshArrow &arrow, const Topology &topology)
{
    const Node *from = topology.node(arrow.from);
    const Node *to = topology.node(arrow.to);
    if (!from || !to)
        return {};
    if (const ForwardArrow *inside = topology.forwardArrow(arrow.inside))
        return SentencesText::tr("%1 logs in to %2 through %3: one SSH connection inside another.")
            .arg(titleOf(*from), dativeOf(to->name), listenerText(*inside, topology));
    const QString text = arrow.nesting > 0
        ? SentencesText::tr("%1 dials %2 on port %3, inside the connection to the hop before it.")
        : SentencesText::tr("%1 dials %2 on port %3.");
    const Fault *fault = topology.faultOf(arrow.id);
    return joined({text.arg(titleOf(*from), dativeOf(to->name), QString::number(arrow.port)),
                   fault ? fault->sentence : QString()});
}

QString sentenceFor(const Node &node, const Topology &topology)
{
    QString text;
    switch (node.kind) {
    case NodeKind::Host:
        text = node.fence != Edge::None ? SentencesText::tr("%1: nobody from outside gets in.")
                                        : u"%1."_s;
        break;
    case NodeKind::Router:
        text = SentencesText::tr("%1 is a router.");
        if (node.fence != Edge::None)
            text = SentencesText::tr("%1 is a router that lets nobody in from outside.");
        else if (!node.rule.isEmpty())
            text =
                SentencesText::tr("%1 is a router with a rule: %2.").arg(titleOf(node), node.rule);
        break;
    case NodeKind::Network:
        text = SentencesText::tr("The connection crosses %1.");
        break;
    case NodeKind::Anywhere:
        text = SentencesText::tr("A SOCKS client names the target of each connection.");
        break;
    }
    if (text.contains(u"%1"_s))
        text = text.arg(node.kind == NodeKind::Network ? node.name : titleOf(node));
    const Fault *fault = topology.faultOf(node.id);
    return joined({text, fault ? fault->sentence : QString()});
}

} // namespace culvert
