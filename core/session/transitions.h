#pragma once

#include "core/status/sessionstate.h"

#include <optional>

namespace culvert {

/// What can happen to a session. Facts, not wishes, but for the requests.
enum class SessionEvent
{
    StartRequested,
    StandbyRequested, ///< started on demand
    ClientArrived, ///< on demand: somebody uses a port of ours
    TransportReady, ///< TCP and key exchange with the current hop are done
    HostKeyTrusted,
    HopAuthenticated, ///< more hops follow
    LoggedIn, ///< the last hop let us in
    ForwardsSettled, ///< each forward listens or has failed
    RetryLater, ///< it broke, and trying again can help
    GaveUp, ///< it broke, and a person must act
    RetryDue,
    Idle, ///< on demand: nobody has used it for a while
    StopRequested,
    Closed, ///< everything is down
};

/// The transition table. None: the event means nothing in that state (logged; a test asserts it
/// never happens).
std::optional<SessionState> nextState(SessionState state, SessionEvent event);

const char *nameOf(SessionEvent event); ///< for the log

} // namespace culvert
