#include "ui/models/remedy.h"

#include "core/base/wordtable.h"

#include <QCoreApplication>

#include <algorithm>

namespace culvert {

namespace {

struct RemedyText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Remedy)
};

constexpr auto remedyWords = wordTable<Remedy::Kind>({
    {Remedy::Kind::UseAnotherPort, "use-another-port"},
    {Remedy::Kind::StopOther, "stop-other"},
    {Remedy::Kind::CompareKeys, "compare-keys"},
    {Remedy::Kind::Answer, "answer"},
    {Remedy::Kind::Unlock, "unlock"},
    {Remedy::Kind::StartAgain, "start-again"},
    {Remedy::Kind::ChooseKey, "choose-key"},
    {Remedy::Kind::ChangeUser, "change-user"},
    {Remedy::Kind::ApplyChanges, "apply-changes"},
    {Remedy::Kind::CheckAgain, "check-again"},
});

Remedy remedy(Remedy::Kind kind, const QString &text)
{
    return {.kind = kind, .text = text};
}

QList<Remedy> aboutThePort(const SessionStatus &status, const ForwardStatus &failed,
                           const QList<SessionStatus> &running,
                           const std::function<quint16(ForwardId)> &freePort)
{
    QList<Remedy> remedies;
    for (const SessionStatus &other : running) {
        if (other.profile == status.profile || !listensOn(other, failed.forward.bind))
            continue;
        remedies.append(
            remedy(Remedy::Kind::StopOther, RemedyText::tr("Stop '%1'").arg(other.name)));
        remedies.last().other = other.profile;
    }
    if (const quint16 port = freePort(failed.id)) {
        remedies.append(
            remedy(Remedy::Kind::UseAnotherPort, RemedyText::tr("Use %1 instead").arg(port)));
        remedies.last().forward = failed.id;
        remedies.last().port = port;
    }
    return remedies;
}

} // namespace

QString wordFor(Remedy::Kind kind)
{
    return remedyWords[kind];
}

std::optional<Trouble> troubleOf(const SessionStatus &status)
{
    const auto failed = std::find_if(
        status.forwards.begin(), status.forwards.end(), [](const ForwardStatus &forward) {
            return forward.state == ForwardState::Failed && forward.error.has_value();
        });
    const bool known = failed != status.forwards.end();
    if (status.reason)
        return Trouble{*status.reason,
                       known && *failed->error == *status.reason ? std::optional(failed->id)
                                                                 : std::nullopt};
    if (status.state != SessionState::Established && status.state != SessionState::Standby)
        return {};
    if (known)
        return Trouble{*failed->error, failed->id};
    for (const ForwardStatus &forward : status.forwards) {
        if (forward.proof.result == ProofResult::Refuted && forward.proof.reason)
            return Trouble{*forward.proof.reason, forward.id};
    }
    return {};
}

QList<Remedy> remediesFor(const SessionStatus &status, const QList<SessionStatus> &running,
                          const std::function<quint16(ForwardId)> &freePort)
{
    switch (status.awaits) {
    case Awaited::HostKey:
        return {remedy(Remedy::Kind::Answer, RemedyText::tr("Look at the key\u2026"))};
    case Awaited::LockedCredential:
        return {remedy(Remedy::Kind::Unlock, RemedyText::tr("Unlock\u2026")),
                remedy(Remedy::Kind::Answer, RemedyText::tr("Answer\u2026"))};
    case Awaited::Credential:
        return {remedy(Remedy::Kind::Answer, RemedyText::tr("Answer\u2026"))};
    case Awaited::Nothing:
        break;
    }
    const std::optional<Trouble> trouble = troubleOf(status);
    if (!trouble)
        return {};
    const bool ended = !isRunning(status.state);
    const auto startAgain = [ended](const QString &text) {
        return ended ? QList{remedy(Remedy::Kind::StartAgain, text)} : QList<Remedy>();
    };
    switch (trouble->error.code) {
    case ErrorCode::BindFailed: {
        const auto failed = std::find_if(
            status.forwards.begin(), status.forwards.end(), [](const ForwardStatus &forward) {
                return forward.error && forward.error->code == ErrorCode::BindFailed;
            });
        return failed == status.forwards.end() ? startAgain(RemedyText::tr("Try again"))
                                               : aboutThePort(status, *failed, running, freePort);
    }
    case ErrorCode::HostKeyChanged:
        return {remedy(Remedy::Kind::CompareKeys, RemedyText::tr("Compare keys\u2026"))};
    case ErrorCode::HostKeyUnknown:
    case ErrorCode::HostKnownOnlyByCa:
        return startAgain(RemedyText::tr("Look at the key\u2026"));
    case ErrorCode::CredentialMissing:
    case ErrorCode::PassphraseWrong:
        return startAgain(RemedyText::tr("Answer\u2026"));
    case ErrorCode::ConsentMissing:
        return startAgain(RemedyText::tr("Look at the commands\u2026"));
    case ErrorCode::AuthenticationDenied:
        return {remedy(Remedy::Kind::ChooseKey, RemedyText::tr("Choose another key\u2026")),
                remedy(Remedy::Kind::ChangeUser, RemedyText::tr("Change user\u2026"))};
    case ErrorCode::IdentityUnreadable:
        return {remedy(Remedy::Kind::ChooseKey, RemedyText::tr("Choose another key\u2026"))};
    case ErrorCode::TargetRefused:
    case ErrorCode::TargetUnresolved:
    case ErrorCode::TargetUnreachable:
    case ErrorCode::TargetProhibited:
        return {remedy(Remedy::Kind::CheckAgain, RemedyText::tr("Try again"))};
    case ErrorCode::NameNotResolved:
    case ErrorCode::ConnectFailed:
    case ErrorCode::ConnectTimedOut:
    case ErrorCode::ProxyFailed:
    case ErrorCode::ProxyDenied:
    case ErrorCode::KeyExchangeFailed:
    case ErrorCode::LoginTimedOut:
    case ErrorCode::OutOfResources:
    case ErrorCode::ConnectionLost:
    case ErrorCode::KeepAliveTimedOut:
        return startAgain(RemedyText::tr("Try again"));
    case ErrorCode::ProfileInvalid:
    case ErrorCode::HostKeyRevoked:
    case ErrorCode::ForwardDenied:
    case ErrorCode::RemotePortTaken:
    case ErrorCode::ForwardProhibited:
    case ErrorCode::ForwardUnanswered:
    case ErrorCode::FeatureUnavailable:
    case ErrorCode::Internal:
        return {};
    case ErrorCode::Cancelled:
        return startAgain(RemedyText::tr("Ask again\u2026"));
    }
    Q_UNREACHABLE();
}

} // namespace culvert
