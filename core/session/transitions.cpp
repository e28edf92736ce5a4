#include "core/session/transitions.h"

#include <QtGlobal>

namespace culvert {

namespace {

struct Transition
{
    SessionState from;
    SessionEvent event;
    SessionState to;
};

// clang-format off
constexpr Transition table[] = { // none leaves Failed: a new start is a new Session
    {SessionState::Stopped,          SessionEvent::StartRequested,   SessionState::Connecting},
    {SessionState::Stopped,          SessionEvent::StandbyRequested, SessionState::Standby},

    {SessionState::Standby,          SessionEvent::ClientArrived,    SessionState::Connecting},
    {SessionState::Standby,          SessionEvent::GaveUp,           SessionState::Failed},
    {SessionState::Standby,          SessionEvent::StopRequested,    SessionState::Closing},

    {SessionState::Connecting,       SessionEvent::TransportReady,   SessionState::VerifyingHostKey},
    {SessionState::Connecting,       SessionEvent::RetryLater,       SessionState::WaitingToRetry},
    {SessionState::Connecting,       SessionEvent::GaveUp,           SessionState::Failed},
    {SessionState::Connecting,       SessionEvent::StopRequested,    SessionState::Closing},

    {SessionState::VerifyingHostKey, SessionEvent::HostKeyTrusted,   SessionState::Authenticating},
    {SessionState::VerifyingHostKey, SessionEvent::RetryLater,       SessionState::WaitingToRetry},
    {SessionState::VerifyingHostKey, SessionEvent::GaveUp,           SessionState::Failed},
    {SessionState::VerifyingHostKey, SessionEvent::StopRequested,    SessionState::Closing},

    {SessionState::Authenticating,   SessionEvent::HopAuthenticated, SessionState::Connecting},
    {SessionState::Authenticating,   SessionEvent::LoggedIn,         SessionState::OpeningForwards},
    {SessionState::Authenticating,   SessionEvent::RetryLater,       SessionState::WaitingToRetry},
    {SessionState::Authenticating,   SessionEvent::GaveUp,           SessionState::Failed},
    {SessionState::Authenticating,   SessionEvent::StopRequested,    SessionState::Closing},

    {SessionState::OpeningForwards,  SessionEvent::ForwardsSettled,  SessionState::Established},
    {SessionState::OpeningForwards,  SessionEvent::RetryLater,       SessionState::WaitingToRetry},
    {SessionState::OpeningForwards,  SessionEvent::GaveUp,           SessionState::Failed},
    {SessionState::OpeningForwards,  SessionEvent::StopRequested,    SessionState::Closing},

    {SessionState::Established,      SessionEvent::RetryLater,       SessionState::WaitingToRetry},
    {SessionState::Established,      SessionEvent::GaveUp,           SessionState::Failed},
    {SessionState::Established,      SessionEvent::Idle,             SessionState::Standby},
    {SessionState::Established,      SessionEvent::StopRequested,    SessionState::Closing},

    {SessionState::WaitingToRetry,   SessionEvent::RetryDue,         SessionState::Connecting},
    {SessionState::WaitingToRetry,   SessionEvent::StopRequested,    SessionState::Closing},

    {SessionState::Closing,          SessionEvent::Closed,           SessionState::Stopped},
};
// clang-format on

} // namespace

std::optional<SessionState> nextState(SessionState state, SessionEvent event)
{
    for (const Transition &transition : table) {
        if (transition.from == state && transition.event == event)
            return transition.to;
    }
    return {};
}

const char *nameOf(SessionEvent event)
{
    switch (event) {
    case SessionEvent::StartRequested:
        return "StartRequested";
    case SessionEvent::StandbyRequested:
        return "StandbyRequested";
    case SessionEvent::ClientArrived:
        return "ClientArrived";
    case SessionEvent::TransportReady:
        return "TransportReady";
    case SessionEvent::HostKeyTrusted:
        return "HostKeyTrusted";
    case SessionEvent::HopAuthenticated:
        return "HopAuthenticated";
    case SessionEvent::LoggedIn:
        return "LoggedIn";
    case SessionEvent::ForwardsSettled:
        return "ForwardsSettled";
    case SessionEvent::RetryLater:
        return "RetryLater";
    case SessionEvent::GaveUp:
        return "GaveUp";
    case SessionEvent::RetryDue:
        return "RetryDue";
    case SessionEvent::Idle:
        return "Idle";
    case SessionEvent::StopRequested:
        return "StopRequested";
    case SessionEvent::Closed:
        return "Closed";
    }
    Q_UNREACHABLE();
}

} // namespace culvert
