#include "core/status/sessionstate.h"

#include "core/base/wordtable.h"

namespace culvert {

namespace {

constexpr auto sessionStateWords = wordTable<SessionState>({
    {SessionState::Stopped, "stopped"},
    {SessionState::Standby, "standby"},
    {SessionState::Connecting, "connecting"},
    {SessionState::VerifyingHostKey, "verifying-host-key"},
    {SessionState::Authenticating, "authenticating"},
    {SessionState::OpeningForwards, "opening-forwards"},
    {SessionState::Established, "up"},
    {SessionState::WaitingToRetry, "waiting"},
    {SessionState::Closing, "closing"},
    {SessionState::Failed, "failed"},
});

} // namespace

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

QString wordFor(SessionState state)
{
    return sessionStateWords[state];
}

} // namespace culvert
