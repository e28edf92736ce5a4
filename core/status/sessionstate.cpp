#include "core/status/sessionstate.h"

namespace culvert {

bool isRunning(SessionState state)
{
    switch (state) {
    case SessionState::Stopped:
    case SessionState::Failed:
    case SessionState::Closing:
        return false;
    case SessionState::Standby:
    case SessionState::Connecting:
    case SessionState::VerifyingHostKey:
    case SessionState::Authenticating:
    case SessionState::OpeningForwards:
    case SessionState::Established:
    case SessionState::WaitingToRetry:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace culvert
