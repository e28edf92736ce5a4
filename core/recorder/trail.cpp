#include "core/recorder/trail.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString detailOf(const ForwardStatus &forward)
{
    if (forward.state == ForwardState::Failed)
        return forward.error ? forward.error->detail : QString();
    return forward.proof.reason ? forward.proof.reason->detail : QString();
}

} // namespace

std::optional<Trail::Fault> Trail::faultOf(const ForwardStatus &forward)
{
    if (forward.state == ForwardState::Failed && forward.error)
        return Fault{forward.error->code, false};
    if (forward.state == ForwardState::Listening && forward.proof.result == ProofResult::Refuted)
        return Fault{forward.proof.reason ? forward.proof.reason->code : ErrorCode::TargetRefused,
                     true};
    return {};
}

/// It is tried again, and nobody knows yet what comes of it.
bool Trail::isOpenQuestion(const ForwardStatus &forward, const Fault &known)
{
    return forward.state == ForwardState::Pending
        || (forward.state == ForwardState::Listening && known.refuted
            && forward.proof.result == ProofResult::Unknown);
}

QList<Moment> Trail::follow(const SessionStatus &now)
{
    const SessionStatus before = std::exchange(m_last, now);
    m_told.clear();
    if (isRunning(now.state) && !isRunning(before.state))
        tell(MomentKind::Started);
    if (now.state != before.state)
        followState(before, now);
    if (now.awaits != Awaited::Nothing && before.awaits == Awaited::Nothing)
        tell(MomentKind::Asked);
    if (now.state == SessionState::Established || now.state == SessionState::Standby)
        followForwards(now);
    if (now.state == SessionState::Established)
        followProofs(now);
    return std::exchange(m_told, {});
}

void Trail::tell(MomentKind kind, const std::optional<Error> &cause, int attempt)
{
    Moment moment{.at = {}, .kind = kind};
    if (cause) {
        moment.cause = cause->code;
        moment.hop = cause->hop;
        moment.detail = cause->detail;
    }
    if (moment.hop.isEmpty() && kind == MomentKind::Asked)
        moment.hop = m_last.hop;
    moment.attempt = attempt;
    m_told.append(moment);
}

void Trail::followState(const SessionStatus &before, const SessionStatus &now)
{
    switch (now.state) {
    case SessionState::Established:
        m_up = true;
        m_proved = false;
        m_failure.reset();
        m_broken.clear();
        return tell(MomentKind::Up);
    case SessionState::Standby:
        m_up = false;
        m_broken.clear();
        return tell(MomentKind::Standby);
    case SessionState::WaitingToRetry:
        return followWaiting(now);
    case SessionState::Failed:
        m_up = false;
        return tell(now.reason && now.reason->code == ErrorCode::Cancelled ? MomentKind::Stopped
                                                                           : MomentKind::Failed,
                    now.reason);
    case SessionState::Stopped:
        m_up = false;
        if (before.state == SessionState::Failed) // how it ended is forgotten: nothing happened
            return;
        return tell(MomentKind::Stopped);
    case SessionState::Connecting:
    case SessionState::VerifyingHostKey:
    case SessionState::Authenticating:
    case SessionState::OpeningForwards:
    case SessionState::Closing:
        return;
    }
    Q_UNREACHABLE();
}

void Trail::followWaiting(const SessionStatus &now)
{
    const std::optional<ErrorCode> cause =
        now.reason ? std::optional(now.reason->code) : std::nullopt;
    m_someTaken = m_someTaken || cause == ErrorCode::RemotePortTaken;
    const bool isPowerOfTwo = (now.attempt & (now.attempt - 1)) == 0;
    if (std::exchange(m_up, false))
        tell(MomentKind::Lost, now.reason, now.attempt);
    else if (isPowerOfTwo || cause != m_failure)
        tell(MomentKind::Retry, now.reason, now.attempt);
    m_failure = cause;
}

void Trail::followForwards(const SessionStatus &now)
{
    const bool wasBroken = !m_broken.isEmpty();
    m_broken.removeIf([&now](const std::pair<const int &, Fault &> &broken) {
        return !now.find({broken.first}); // it was taken out of the tunnel
    });
    for (const ForwardStatus &forward : now.forwards) {
        const int id = forward.id.value;
        const std::optional<Fault> fault = faultOf(forward);
        if (fault && !fault->refuted && fault->code == ErrorCode::RemotePortTaken)
            m_taken.insert(id);
        const bool listensThere =
            forward.state == ForwardState::Listening && !listensHere(forward.forward.kind);
        if (listensThere && (m_taken.remove(id) || m_someTaken)) {
            m_someTaken = false;
            tell(MomentKind::PortFreed);
            m_told.last().forward = optionOf(forward.forward);
        }
        const auto known = m_broken.constFind(id);
        if (!fault) {
            if (known != m_broken.constEnd() && !isOpenQuestion(forward, *known))
                m_broken.erase(known);
        } else if (known == m_broken.constEnd() || *known != *fault) {
            m_broken.insert(id, *fault);
            tell(MomentKind::Degraded);
            m_told.last().cause = fault->code;
            m_told.last().forward = optionOf(forward.forward);
            m_told.last().detail = detailOf(forward);
        }
    }
    if (wasBroken && m_broken.isEmpty())
        tell(MomentKind::Mended);
}

void Trail::followProofs(const SessionStatus &now)
{
    bool one = false;
    bool all = true;
    for (const ForwardStatus &forward : now.forwards) {
        if (forward.state == ForwardState::Stopped)
            continue;
        one = one || forward.proof.result == ProofResult::Proved;
        all = all && forward.state == ForwardState::Listening
            && (forward.proof.result == ProofResult::Proved
                || forward.proof.result == ProofResult::NotAllowed);
    }
    if (one && all && !std::exchange(m_proved, true))
        tell(MomentKind::Proved);
    if (!all)
        m_proved = false;
}

} // namespace culvert
