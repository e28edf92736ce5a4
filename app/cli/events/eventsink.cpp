#include "app/cli/events/eventsink.h"

namespace culvert {

std::optional<Error> reasonOf(const SessionStatus &status)
{
    if (status.reason || !status.isDegraded())
        return status.reason;
    for (const ForwardStatus &forward : status.forwards) {
        if (forward.state == ForwardState::Failed)
            return forward.error;
    }
    for (const ForwardStatus &forward : status.forwards) {
        if (forward.proof.result == ProofResult::Refuted)
            return forward.proof.reason;
    }
    return {};
}

} // namespace culvert
