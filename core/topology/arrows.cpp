#include "core/openssh/shellwords.h"
#include "core/status/exposure.h"
#include "core/topology/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

bool isWorking(SessionState state)
{
    switch (state) {
    case SessionState::Stopped:
    case SessionState::Standby:
    case SessionState::Failed:
        return false;
    case SessionState::Connecting:
    case SessionState::VerifyingHostKey:
    case SessionState::Authenticating:
    case SessionState::OpeningForwards:
    case SessionState::Established:
    case SessionState::WaitingToRetry:
    case SessionState::Closing:
        return true;
    }
    Q_UNREACHABLE();
}

/// How far the hop with this number (from 0) has come.
PartState stateOfHop(const Facts &facts, qsizetype hop)
{
    if (!facts.status || facts.status->state == SessionState::Standby)
        return PartState::Planned;
    const SessionState state = facts.status->state;
    const QString name = facts.status->reason ? facts.status->reason->hop : facts.status->hop;
    const auto named = std::find_if(facts.hops.begin(), facts.hops.end(),
                                    [&name](const RouteHop &each) { return each.name == name; });
    const qsizetype current = named == facts.hops.end() ? -1 : named - facts.hops.begin();
    if (state == SessionState::Failed)
        return hop == current ? PartState::Refuted : PartState::Planned;
    if (state == SessionState::Established || state == SessionState::OpeningForwards)
        return PartState::Proved;
    if (state == SessionState::WaitingToRetry || state == SessionState::Closing)
        return PartState::Waiting;
    return hop < current ? PartState::Proved : PartState::Waiting;
}

Part refutedPart(const ForwardStatus &forward)
{
    if (forward.error)
        return faultyPart(forward.error->code);
    if (forward.proof.reason)
        return faultyPart(forward.proof.reason->code);
    // ours: we hold the port, so it is the target; the server's: somebody else holds the port
    return listensHere(forward.forward.kind) ? Part::Target : Part::Listener;
}

void setAll(ForwardArrow &arrow, PartState state, const QDateTime &at = {})
{
    arrow.parts.fill({state, at});
}

void setPartsWhileListening(ForwardArrow &arrow, const ForwardStatus &status)
{
    const QDateTime &at = status.proof.at;
    switch (status.proof.result) {
    case ProofResult::Unknown:
    case ProofResult::NotAllowed:
        setAll(arrow, PartState::Unproved, at);
        return;
    case ProofResult::Proved:
        setAll(arrow, PartState::Proved, at);
        return;
    case ProofResult::Refuted:
        setAll(arrow, PartState::Unproved, at);
        const auto refuted = std::size_t(refutedPart(status));
        for (std::size_t before = 0; before < refuted; ++before)
            arrow.parts[before].state = PartState::Proved;
        arrow.parts[refuted].state = PartState::Refuted;
        return;
    }
    Q_UNREACHABLE();
}

void setParts(ForwardArrow &arrow, const Facts &facts, const ForwardStatus &status)
{
    const bool running = facts.status && isWorking(facts.status->state);
    switch (status.state) {
    case ForwardState::Stopped:
        return;
    case ForwardState::Failed:
        setAll(arrow, running ? PartState::Waiting : PartState::Planned);
        arrow.parts[std::size_t(refutedPart(status))] = {PartState::Refuted, status.proof.at};
        return;
    case ForwardState::Pending:
        setAll(arrow, running && status.forward.enabled ? PartState::Waiting : PartState::Planned);
        return;
    case ForwardState::Listening:
        if (facts.status && facts.status->state == SessionState::Established)
            setPartsWhileListening(arrow, status);
        else
            setAll(arrow, running ? PartState::Waiting : PartState::Planned);
        return;
    }
    Q_UNREACHABLE();
}

Exposure askedExposure(const Facts &facts, const Forward &forward)
{
    if (forward.bind.isSocket())
        return Exposure::Loopback;
    const bool gateway = listensHere(forward.kind)
        && optionValue(facts.profile, u"GatewayPorts").compare(u"yes"_s, Qt::CaseInsensitive) == 0;
    return exposureMeantBy(forward.bind.host, gateway);
}

ForwardArrow partnerArrow(const Facts &facts)
{
    ForwardArrow arrow;
    arrow.id = u"partner-forward"_s;
    arrow.ownership = Ownership::Partner;
    arrow.spec = facts.profile.surroundings.partner->forward;
    const bool listensAtPartner = listensHere(arrow.spec.kind);
    arrow.from = listensAtPartner ? u"partner"_s : u"there"_s;
    arrow.via = listensAtPartner ? u"there"_s : u"partner"_s;
    arrow.to = arrow.via;
    arrow.reach.asked = askedExposure(facts, arrow.spec);
    return arrow;
}

} // namespace

Part faultyPart(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BindFailed:
    case ErrorCode::ForwardDenied:
    case ErrorCode::RemotePortTaken:
    case ErrorCode::ForwardProhibited:
    case ErrorCode::ForwardUnanswered:
        return Part::Listener;
    case ErrorCode::TargetProhibited:
    case ErrorCode::TargetUnresolved:
    case ErrorCode::TargetUnreachable:
        return Part::FarSide;
    case ErrorCode::TargetRefused:
        return Part::Target;
    case ErrorCode::ProfileInvalid:
    case ErrorCode::ConsentMissing:
    case ErrorCode::IdentityUnreadable:
    case ErrorCode::CredentialMissing:
    case ErrorCode::NameNotResolved:
    case ErrorCode::ConnectFailed:
    case ErrorCode::ConnectTimedOut:
    case ErrorCode::ProxyFailed:
    case ErrorCode::ProxyDenied:
    case ErrorCode::KeyExchangeFailed:
    case ErrorCode::HostKeyUnknown:
    case ErrorCode::HostKeyChanged:
    case ErrorCode::HostKeyRevoked:
    case ErrorCode::HostKnownOnlyByCa:
    case ErrorCode::AuthenticationDenied:
    case ErrorCode::PassphraseWrong:
    case ErrorCode::LoginTimedOut:
    case ErrorCode::FeatureUnavailable:
    case ErrorCode::ConnectionLost:
    case ErrorCode::KeepAliveTimedOut:
    case ErrorCode::OutOfResources:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
        return Part::Leg;
    }
    Q_UNREACHABLE();
}

QList<SshArrow> sshArrowsOf(const Facts &facts)
{
    QList<SshArrow> arrows;
    for (qsizetype hop = 0; hop < facts.hops.size(); ++hop) {
        const bool last = hop + 1 == facts.hops.size();
        SshArrow arrow;
        arrow.id = u"ssh-%1"_s.arg(hop + 1);
        arrow.from = u"here"_s;
        arrow.to = last ? u"there"_s : u"jump-%1"_s.arg(hop + 1);
        arrow.port = facts.hops[hop].port == 0 ? quint16(22) : facts.hops[hop].port;
        arrow.nesting = int(hop);
        arrow.state = stateOfHop(facts, hop);
        arrows.append(arrow);
    }
    if (facts.profile.surroundings.partner) {
        SshArrow arrow;
        arrow.id = u"partner-ssh"_s;
        arrow.from = u"partner"_s;
        arrow.to = u"there"_s;
        arrow.port = arrows.constLast().port;
        arrow.ownership = Ownership::Partner;
        arrows.append(arrow);
    }
    return arrows;
}

QList<ForwardArrow> forwardArrowsOf(const Facts &facts)
{
    QList<ForwardArrow> arrows;
    for (const ForwardStatus &status : facts.forwards) {
        ForwardArrow arrow;
        arrow.id = forwardIdText(status.id);
        arrow.forward = status.id;
        arrow.spec = status.forward;
        const bool ours = listensHere(status.forward.kind);
        arrow.from = ours ? u"here"_s : u"there"_s;
        arrow.via = ours ? u"there"_s : u"here"_s;
        arrow.to = targetNodeOf(facts, status.forward);
        arrow.proof = status.proof.result;
        if (arrow.proof == ProofResult::NotAllowed)
            arrow.whyNotProved = status.proof.message.again();
        arrow.reach = {askedExposure(facts, status.forward), status.proof.exposure};
        setParts(arrow, facts, status);
        arrows.append(arrow);
    }
    if (facts.profile.surroundings.partner)
        arrows.append(partnerArrow(facts));
    return arrows;
}

bool continues(const ForwardArrow &first, const ForwardArrow &second)
{
    return first.to == second.from && first.spec.destination && !first.spec.destination->isSocket()
        && first.spec.destination->port == second.spec.bind.port;
}

QList<SshArrow> loginsThrough(const Topology &topology, const Facts &facts)
{
    QList<SshArrow> logins;
    for (const ForwardArrow &arrow : topology.forwardArrows) {
        if (!arrow.spec.destination || arrow.spec.destination->port != 22 || !arrow.spec.enabled)
            continue;
        const ForwardArrow *before = nullptr;
        for (const ForwardArrow &other : topology.forwardArrows) {
            if (&other != &arrow && continues(other, arrow))
                before = &other;
        }
        const ForwardArrow &entry = before ? *before : arrow;
        if (entry.spec.bind.isSocket())
            continue;
        SshArrow login;
        login.id = u"login-"_s + arrow.id;
        login.from = entry.from;
        login.to = arrow.to;
        login.port = entry.spec.bind.port;
        login.inside = arrow.id;
        login.ownership = Ownership::Partner;
        const QString &user = facts.profile.surroundings.serviceUser;
        const auto there = u"localhost"_s;
        const QString port = login.port == 0 ? u"PORT"_s : QString::number(login.port);
        login.command =
            u"ssh -p %1 %2"_s.arg(port, posixQuoted(user.isEmpty() ? there : user + u'@' + there));
        logins.append(login);
    }
    return logins;
}

} // namespace culvert
