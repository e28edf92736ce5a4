#include "core/status/sessionstatus.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

bool SessionStatus::isDegraded() const
{
    return (state == SessionState::Established || state == SessionState::Standby)
        && std::any_of(forwards.begin(), forwards.end(), [](const ForwardStatus &forward) {
               return forward.state == ForwardState::Failed
                   || (forward.state == ForwardState::Listening
                       && forward.proof.result == ProofResult::Refuted);
           });
}

bool SessionStatus::isReady() const
{
    if (isDegraded())
        return false;
    const bool canBeWoken =
        std::any_of(forwards.begin(), forwards.end(), [](const ForwardStatus &forward) {
            return listensHere(forward.forward.kind) && forward.state == ForwardState::Listening;
        });
    return state == SessionState::Established || (state == SessionState::Standby && canBeWoken);
}

QString wordFor(SessionState state)
{
    switch (state) {
    case SessionState::Stopped:
        return u"stopped"_s;
    case SessionState::Standby:
        return u"standby"_s;
    case SessionState::Connecting:
        return u"connecting"_s;
    case SessionState::VerifyingHostKey:
        return u"verifying-host-key"_s;
    case SessionState::Authenticating:
        return u"authenticating"_s;
    case SessionState::OpeningForwards:
        return u"opening-forwards"_s;
    case SessionState::Established:
        return u"up"_s;
    case SessionState::WaitingToRetry:
        return u"waiting"_s;
    case SessionState::Closing:
        return u"closing"_s;
    case SessionState::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QString wordFor(const SessionStatus &status)
{
    return status.isDegraded() ? u"degraded"_s : wordFor(status.state);
}

QString wordFor(ProofResult result)
{
    switch (result) {
    case ProofResult::Unknown:
        return u"unknown"_s;
    case ProofResult::Proved:
        return u"proved"_s;
    case ProofResult::Refuted:
        return u"refuted"_s;
    case ProofResult::NotAllowed:
        return u"not-allowed"_s;
    }
    Q_UNREACHABLE();
}

QString wordFor(Exposure exposure)
{
    switch (exposure) {
    case Exposure::Unknown:
        return u"unknown"_s;
    case Exposure::Loopback:
        return u"loopback"_s;
    case Exposure::Network:
    case Exposure::Everyone:
        return u"network"_s;
    }
    Q_UNREACHABLE();
}

} // namespace culvert
