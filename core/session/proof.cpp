#include "core/session/proof.h"

#include "core/status/exposure.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::seconds channelDeadline{3};
constexpr std::chrono::hours proofLasts{1};

bool isRemote(const Forward &forward)
{
    return !listensHere(forward.kind);
}

/// Where the server's port should answer on the server itself.
QList<Endpoint> loopbackTargets(const Endpoint &actual)
{
    if (actual.isSocket())
        return {actual};
    const QString &host = actual.host;
    if (host.isEmpty() || host == "*"_L1 || host == "localhost"_L1)
        return {Endpoint::tcp(u"127.0.0.1"_s, actual.port), Endpoint::tcp(u"::1"_s, actual.port)};
    return {Endpoint::tcp(host, actual.port)};
}

/// A server that opened more than its loopback opened what was asked for, if that was more, and
/// else everything (GatewayPorts yes).
Exposure exposureBeyondLoopback(const QString &bindHost)
{
    return exposureMeantBy(bindHost, false) == Exposure::Network ? Exposure::Network
                                                                 : Exposure::Everyone;
}

} // namespace

bool isDue(const Proof &proof, const QDateTime &now)
{
    switch (proof.result) {
    case ProofResult::Unknown: // on its way
    case ProofResult::NotAllowed: // and will not be
        return false;
    case ProofResult::Refuted: // a service may have been started since; a server's rule stays
        return !proof.reason || recoveryFor(proof.reason->code) == Recovery::Retry;
    case ProofResult::Proved:
        return proof.at.addDuration(proofLasts) <= now;
    }
    Q_UNREACHABLE();
}

Prover::Prover(Connection &connection, Forwarder &forwarder)
    : m_connection(connection), m_forwarder(forwarder)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &Prover::judge);
}

void Prover::prove(const Endpoint &actual)
{
    if (std::exchange(m_busy, true))
        return;
    m_actual = actual;
    m_proof = {};
    m_anyProved = false;
    m_look = Look::Target;
    if (isRemote(forward())) {
        m_targets = loopbackTargets(actual);
        connect(&m_forwarder, &Forwarder::channelArrived, this, &Prover::onChannelArrived);
        connect(&m_forwarder, &Forwarder::targetTried, this, &Prover::onTargetTried);
        m_forwarder.setProbing(true);
    } else {
        m_proof.exposure = m_forwarder.exposure();
        // a SOCKS proxy has no target of its own: does the far side make connections at all?
        m_targets = {forward().destination.value_or(Endpoint::tcp(u"localhost"_s, 22))};
    }
    lookAt(m_targets.takeFirst());
}

void Prover::forget()
{
    m_forwarder.disconnect(this);
    if (std::exchange(m_busy, false))
        m_forwarder.setProbing(false);
    m_patience.stop();
    m_probe.reset();
}

void Prover::lookAt(const Endpoint &target)
{
    m_arrived = false;
    m_targetTried = false;
    m_targetError.reset();
    if (isRemote(forward()))
        m_forwarder.expectProbe();
    m_probe = std::make_unique<PortProbe>(m_connection, target);
    connect(m_probe.get(), &PortProbe::answered, this, &Prover::onAnswered);
    m_probe->start();
}

void Prover::onAnswered(PortProbe::Outcome outcome)
{
    m_outcome = outcome;
    m_refusal = m_probe->refusal();
    const bool mustComeBack = isRemote(forward()) && outcome == PortProbe::Outcome::Connected;
    if (!mustComeBack || (m_arrived && (m_targetTried || !forward().destination)))
        judge();
    else
        m_patience.start(channelDeadline);
}

void Prover::onChannelArrived()
{
    m_arrived = true;
    if (m_patience.isActive() && !forward().destination)
        judge();
}

void Prover::onTargetTried(const std::optional<Error> &error)
{
    m_targetTried = true;
    m_targetError = error;
    if (m_patience.isActive())
        judge();
}

void Prover::judge()
{
    m_patience.stop();
    m_probe.release()->deleteLater();
    if (isRemote(forward()) && !m_arrived)
        m_forwarder.missProbe();
    if (m_look == Look::Exposure) {
        judgeExposure();
        return;
    }
    if (m_outcome == PortProbe::Outcome::Prohibited && !m_anyProved) {
        judgeProhibited();
    } else if (m_outcome == PortProbe::Outcome::Unanswered && !m_anyProved) {
        finish(ProofResult::NotAllowed, phrase("The check was not answered in time."));
    } else if (isRemote(forward())) {
        judgeRemote();
    } else if (m_outcome == PortProbe::Outcome::Connected || !forward().destination) {
        finish(ProofResult::Proved,
               forward().destination
                   ? phrase("The far side has reached %1.").arg(forward().destination->toString())
                   : phrase("The far side makes connections for this proxy."));
    } else {
        refute({.code = m_refusal,
                .message = phrase("Nothing answers on %1, as seen from the far side.")
                               .arg(forward().destination->toString())});
    }
}

/// To a local forward's own target it means that clients are refused as well. Elsewhere only the
/// check is forbidden, and nothing is known.
void Prover::judgeProhibited()
{
    const std::optional<Endpoint> &target = forward().destination;
    if (isRemote(forward()) || !target) {
        finish(ProofResult::NotAllowed, phrase("The server does not allow this to be checked."));
        return;
    }
    refute({.code = ErrorCode::TargetProhibited,
            .message = phrase("The server forbids connections to %1, to clients as well. Its "
                              "AllowTcpForwarding, "
                              "PermitOpen or the key's permitopen decide that.")
                           .arg(target->toString())});
}

void Prover::judgeRemote()
{
    const QString port = m_actual.toString();
    if (m_outcome == PortProbe::Outcome::Connected && !m_arrived) {
        refute({.code = ErrorCode::RemotePortTaken,
                .message = phrase("Another program on the server answers on port %1.").arg(port),
                .remedy = phrase("Stop that program on the server, or use another port.")});
        return;
    }
    if (m_outcome == PortProbe::Outcome::Connected && m_targetError) {
        refute(*m_targetError);
        return;
    }
    if (m_outcome == PortProbe::Outcome::Connected && !m_targetTried && forward().destination) {
        refute({.code = ErrorCode::TargetUnreachable,
                .message = phrase("%1 has not answered this computer so far.")
                               .arg(forward().destination->toString())});
        return;
    }
    m_anyProved = m_anyProved || m_outcome == PortProbe::Outcome::Connected;
    if (!m_targets.isEmpty()) {
        lookAt(m_targets.takeFirst());
        return;
    }
    if (!m_anyProved) {
        refute({.code = ErrorCode::ForwardDenied,
                .message = phrase("Nothing answers on %1 at the server.").arg(port)});
        return;
    }
    if (m_actual.isSocket()) {
        m_proof.exposure = Exposure::Loopback;
        judgeExposure();
        return;
    }
    m_look = Look::Exposure;
    lookAt(outsideAddress());
}

/// The address we reached the server by. Where that is its loopback or not known, 127.0.0.2: only a
/// listener on all interfaces answers there (Linux).
Endpoint Prover::outsideAddress() const
{
    const QString peer = Endpoint::parse(m_connection.peerAddress()).value_or(Endpoint()).host;
    const bool outside = !peer.isEmpty() && !isLoopback(peer);
    return Endpoint::tcp(outside ? peer : u"127.0.0.2"_s, m_actual.port);
}

void Prover::judgeExposure()
{
    if (m_look == Look::Exposure) {
        if (m_outcome == PortProbe::Outcome::Connected)
            m_proof.exposure =
                m_arrived ? exposureBeyondLoopback(forward().bind.host) : Exposure::Unknown;
        else if (m_outcome == PortProbe::Outcome::Refused)
            m_proof.exposure = Exposure::Loopback;
    }
    const QString port = m_actual.toString();
    const Exposure asked = exposureMeantBy(forward().bind.host, false);
    Sentence message =
        phrase("A connection to %1 at the server came back here and reached the target.").arg(port);
    if (m_proof.exposure == Exposure::Everyone && asked == Exposure::Loopback)
        m_proof.reason = Error{
            .code = ErrorCode::ForwardDenied,
            .message = phrase(
                "The port is open to the server's whole network although only the server itself "
                "was asked for (GatewayPorts yes)."),
            .remedy = phrase(
                "Stop the tunnel if that is not wanted; on the server set GatewayPorts to no or "
                "clientspecified.")};
    else if (m_proof.exposure == Exposure::Loopback && asked == Exposure::Everyone)
        m_proof.reason = Error{
            .code = ErrorCode::ForwardDenied,
            .message = phrase(
                "Only the server itself reaches the port: its GatewayPorts does not allow more."),
            .remedy = phrase(
                "On the server set GatewayPorts to clientspecified, or reach the port through a "
                "tunnel to the server.")};
    if (m_proof.reason) // sshd says that all is well
        message = m_proof.reason->message;
    finish(ProofResult::Proved, message);
}

void Prover::refute(const Error &reason)
{
    m_proof.reason = reason;
    finish(ProofResult::Refuted, describe(reason));
}

void Prover::finish(ProofResult result, const Sentence &message)
{
    m_busy = false;
    m_forwarder.disconnect(this);
    m_forwarder.setProbing(false);
    m_proof.result = result;
    m_proof.message = message;
    m_proof.at = QDateTime::currentDateTimeUtc();
    emit proved(m_forwarder.id(), m_proof);
}

} // namespace culvert
