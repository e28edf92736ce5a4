#include "core/topology/facts.h"

#include "core/profile/machinename.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct FaultText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Fault)
};

enum class Place
{
    Dialler,
    Before, ///< whoever made the connection to the hop: the dialler or the hop before it
    Way, ///< what lies between that and the hop: a router, else the network
    Hop,
};

Place placeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ProfileInvalid:
    case ErrorCode::ConsentMissing:
    case ErrorCode::IdentityUnreadable:
    case ErrorCode::CredentialMissing:
    case ErrorCode::PassphraseWrong:
    case ErrorCode::LoginTimedOut:
    case ErrorCode::BindFailed:
    case ErrorCode::FeatureUnavailable:
    case ErrorCode::OutOfResources:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
        return Place::Dialler;
    case ErrorCode::NameNotResolved:
        return Place::Before;
    case ErrorCode::ConnectTimedOut:
    case ErrorCode::ProxyFailed:
    case ErrorCode::ProxyDenied:
    case ErrorCode::ConnectionLost:
    case ErrorCode::KeepAliveTimedOut:
        return Place::Way;
    case ErrorCode::ConnectFailed:
    case ErrorCode::KeyExchangeFailed:
    case ErrorCode::HostKeyUnknown:
    case ErrorCode::HostKeyChanged:
    case ErrorCode::HostKeyRevoked:
    case ErrorCode::HostKnownOnlyByCa:
    case ErrorCode::AuthenticationDenied:
    case ErrorCode::ForwardDenied:
    case ErrorCode::RemotePortTaken:
    case ErrorCode::ForwardProhibited:
    case ErrorCode::ForwardUnanswered:
    case ErrorCode::TargetRefused:
    case ErrorCode::TargetProhibited:
    case ErrorCode::TargetUnresolved:
    case ErrorCode::TargetUnreachable:
        return Place::Hop;
    }
    Q_UNREACHABLE();
}

/// A router swallows what times out; a line that was up and broke is the network's doing.
QString wayTo(const Facts &facts, const Topology &topology, qsizetype hop, ErrorCode code)
{
    const bool last = hop + 1 == facts.hops.size();
    if (last && code == ErrorCode::ConnectTimedOut && topology.node(u"there-gate"_s))
        return u"there-gate"_s;
    return hop == 0 ? u"network"_s : u"ssh-%1"_s.arg(hop + 1);
}

Fault faultFor(const QString &item, const Error &error, Severity severity)
{
    return {.item = item,
            .severity = severity,
            .sentence = describe(error),
            .remedy = remedyFor(error)};
}

/// Asked and measured differ.
QString exposureText(const Reach &reach)
{
    if (reach.measured == Exposure::Loopback)
        return FaultText::tr("Only %1 itself can use this port, although more was asked for.");
    if (reach.measured == Exposure::Everyone)
        return reach.asked == Exposure::Network
            ? FaultText::tr(
                "Everyone who reaches %1 can use this port, although only its network was asked "
                "for.")
            : FaultText::tr(
                "Everyone who reaches %1 can use this port, although only %1 itself was asked "
                "for.");
    return reach.isWider()
        ? FaultText::tr(
            "The network of %1 can use this port, although only %1 itself was asked for.")
        : FaultText::tr(
            "Only the network of %1 can use this port, although everyone was asked for.");
}

std::optional<Fault> faultOfExposure(const ForwardArrow &arrow, const Topology &topology)
{
    if (!arrow.reach.isSurprising())
        return {};
    const Node *listener = topology.node(arrow.from);
    const QString name = listener ? dativeOf(listener->name) : QString();
    Fault fault{.item = arrow.id,
                .part = Part::Listener,
                .severity = Severity::Warning,
                .sentence = {},
                .remedy = {}};
    fault.sentence = exposureText(arrow.reach).arg(name);
    if (!arrow.reach.isWider())
        fault.remedy = FaultText::tr("On %1 set GatewayPorts to clientspecified.").arg(name);
    else if (listensHere(arrow.spec.kind))
        fault.remedy = FaultText::tr("Stop the tunnel if that is not wanted.");
    else
        fault.remedy =
            FaultText::tr("Stop the tunnel if that is not wanted; on %1 set GatewayPorts to no or "
                          "clientspecified.")
                .arg(name);
    return fault;
}

std::optional<Fault> faultOfForward(const ForwardStatus &status, const ForwardArrow &arrow)
{
    const bool refuted =
        status.state == ForwardState::Listening && status.proof.result == ProofResult::Refuted;
    if (status.state != ForwardState::Failed && !refuted)
        return {};
    const ErrorCode usual =
        listensHere(status.forward.kind) ? ErrorCode::TargetRefused : ErrorCode::RemotePortTaken;
    const Error unexplained{.code = usual, .message = status.proof.message};
    const Error error = status.error ? *status.error : status.proof.reason.value_or(unexplained);
    Fault fault = faultFor(arrow.id, error, Severity::Broken);
    fault.part = faultyPart(error.code);
    return fault;
}

} // namespace

qsizetype hopIndex(const Facts &facts, const QString &hop)
{
    const auto found = std::find_if(facts.hops.begin(), facts.hops.end(),
                                    [&hop](const RouteHop &other) { return other.name == hop; });
    return found == facts.hops.end() ? facts.hops.size() - 1 : found - facts.hops.begin();
}

QString hopNode(const Facts &facts, qsizetype hop)
{
    return hop + 1 == facts.hops.size() ? u"there"_s : u"jump-%1"_s.arg(hop + 1);
}

QString faultyItem(const Facts &facts, const Topology &topology, const Error &error)
{
    const qsizetype hop = hopIndex(facts, error.hop);
    switch (placeOf(error.code)) {
    case Place::Dialler:
        return u"here"_s;
    case Place::Before:
        return hop == 0 ? u"here"_s : hopNode(facts, hop - 1);
    case Place::Way:
        return wayTo(facts, topology, hop, error.code);
    case Place::Hop:
        return hopNode(facts, hop);
    }
    Q_UNREACHABLE();
}

QList<Fault> faultsOf(const Facts &facts, const Topology &topology)
{
    QList<Fault> faults;
    const SessionStatus &status = *facts.status;
    const bool waits = status.state == SessionState::WaitingToRetry;
    const bool cancelled = status.reason && status.reason->code == ErrorCode::Cancelled;
    if (status.reason && !cancelled && (waits || status.state == SessionState::Failed)) {
        faults.append(faultFor(faultyItem(facts, topology, *status.reason), *status.reason,
                               waits ? Severity::Waiting : Severity::Broken));
    }
    for (const ForwardStatus &forward : facts.forwards) {
        const ForwardArrow *arrow = topology.forwardArrow(forwardIdText(forward.id));
        if (const auto fault = faultOfForward(forward, *arrow))
            faults.append(*fault);
        else if (const auto warning = faultOfExposure(*arrow, topology))
            faults.append(*warning);
    }
    return faults;
}

} // namespace culvert
