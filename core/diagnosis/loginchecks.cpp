#include "core/diagnosis/loginchecks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct LoginChecksText : Speaks<LoginChecksText>
{
    Q_DECLARE_TR_FUNCTIONS(culvert::LoginChecks)
};

/// All hops before the one being worked on have let us in; the last one once forwards are opened.
qsizetype hopsPassedIn(const SessionStatus &status)
{
    switch (status.state) {
    case SessionState::OpeningForwards:
    case SessionState::Established:
        return status.hops.size();
    case SessionState::Connecting:
    case SessionState::VerifyingHostKey:
    case SessionState::Authenticating:
        return std::max<qsizetype>(0, status.hops.indexOf(status.hop));
    case SessionState::Failed:
        return std::max<qsizetype>(0, status.hops.indexOf(status.reason.value_or(Error()).hop));
    case SessionState::Stopped:
    case SessionState::Standby:
    case SessionState::WaitingToRetry:
    case SessionState::Closing:
        return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

CheckKind checkKindFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ProfileInvalid:
    case ErrorCode::ConsentMissing:
    case ErrorCode::FeatureUnavailable:
    case ErrorCode::OutOfResources:
    case ErrorCode::Internal:
        return CheckKind::Configuration;
    case ErrorCode::NameNotResolved:
        return CheckKind::Name;
    case ErrorCode::ConnectFailed:
    case ErrorCode::ConnectTimedOut:
        return CheckKind::Address;
    case ErrorCode::ProxyFailed:
    case ErrorCode::ProxyDenied:
        return CheckKind::Proxy;
    case ErrorCode::KeyExchangeFailed:
    case ErrorCode::ConnectionLost:
    case ErrorCode::KeepAliveTimedOut:
        return CheckKind::Greeting;
    case ErrorCode::HostKeyUnknown:
    case ErrorCode::HostKeyChanged:
    case ErrorCode::HostKeyRevoked:
    case ErrorCode::HostKnownOnlyByCa:
        return CheckKind::HostKey;
    case ErrorCode::IdentityUnreadable:
    case ErrorCode::CredentialMissing:
    case ErrorCode::AuthenticationDenied:
    case ErrorCode::PassphraseWrong:
    case ErrorCode::LoginTimedOut:
    case ErrorCode::Cancelled:
        return CheckKind::Login;
    case ErrorCode::BindFailed:
        return CheckKind::ListeningPort;
    case ErrorCode::ForwardDenied:
    case ErrorCode::RemotePortTaken:
    case ErrorCode::ForwardProhibited:
    case ErrorCode::ForwardUnanswered:
        return CheckKind::RemotePort;
    case ErrorCode::TargetRefused:
    case ErrorCode::TargetProhibited:
    case ErrorCode::TargetUnresolved:
    case ErrorCode::TargetUnreachable:
        return CheckKind::Proof;
    }
    Q_UNREACHABLE();
}

QList<Check> faultyIdentitiesFor(const Check &failure, const QList<Check> &before)
{
    QList<Check> identities;
    const ErrorCode code = failure.reason ? failure.reason->code : ErrorCode::Internal;
    const bool isLogin = failure.kind != CheckKind::Identity
        && (code == ErrorCode::AuthenticationDenied || code == ErrorCode::IdentityUnreadable);
    if (!isLogin)
        return identities;
    for (const Check &check : before) {
        const bool key = check.kind == CheckKind::Identity && check.outcome == CheckOutcome::Warning
            && check.reason;
        if (!key || check.reason->hop != failure.reason->hop)
            continue;
        identities.append(check);
        identities.last().outcome = CheckOutcome::Failed;
    }
    return identities;
}

QList<Check> LoginChecks::take(const SessionStatus &status)
{
    QList<Check> checks;
    const SessionStatus before = std::exchange(m_status, status);
    passHops(status, checks);
    for (const ForwardStatus &forward : status.forwards) {
        const ForwardStatus *known = before.find(forward.id);
        if (forward.state != (known ? known->state : ForwardState::Pending))
            takeForward(forward, checks);
    }
    if (status.state == SessionState::Failed && status.reason)
        checks.append(failed(checkKindFor(status.reason->code), *status.reason));
    return checks;
}

void LoginChecks::passHops(const SessionStatus &status, QList<Check> &checks)
{
    for (; m_hopsPassed < hopsPassedIn(status); ++m_hopsPassed) {
        const QString &name = status.hops[m_hopsPassed];
        Check check = passed(
            CheckKind::Login,
            m_hopsPassed == 0 ? LoginChecksText::phrase("%1 has let us in.").arg(name)
                              : LoginChecksText::phrase("%1 was reached from %2 and has let us in.")
                                    .arg(name, status.hops[m_hopsPassed - 1]));
        check.hop = name;
        checks.append(check);
    }
}

void LoginChecks::takeForward(const ForwardStatus &forward, QList<Check> &checks)
{
    Check check;
    if (forward.state == ForwardState::Failed && forward.error)
        check = failed(checkKindFor(forward.error->code), *forward.error);
    else if (forward.state == ForwardState::Listening && !listensHere(forward.forward.kind))
        check = passed(
            CheckKind::RemotePort,
            LoginChecksText::phrase("%1 listens on %2.").arg(server(), forward.actual.toString()));
    else
        return;
    check.forward = forward.id;
    checks.append(check);
}

QList<Check> LoginChecks::take(ForwardId forward, const Proof &proof)
{
    m_proofs.insert(forward, proof);
    Check check = unknown(CheckKind::Proof, proof.message);
    if (proof.reason) // also of one that leads there, but is open to others than it was asked to be
        check = failed(CheckKind::Proof, *proof.reason);
    else if (proof.result == ProofResult::Proved)
        check = passed(CheckKind::Proof, proof.message);
    else if (proof.result == ProofResult::Refuted)
        check =
            failed(CheckKind::Proof, {.code = ErrorCode::TargetRefused, .message = proof.message});
    check.forward = forward;
    return {check};
}

bool LoginChecks::isComplete() const
{
    const auto looked = [this](const ForwardStatus &forward) {
        return forward.state == ForwardState::Stopped || forward.state == ForwardState::Failed
            || m_proofs.contains(forward.id);
    };
    return m_status.state == SessionState::Established
        && std::all_of(m_status.forwards.begin(), m_status.forwards.end(), looked);
}

} // namespace culvert
