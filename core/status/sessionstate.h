#pragma once

#include <QString>

namespace culvert {

/// Where a running tunnel stands; what leads from one to the other is docs/architecture.md's
/// section 3.
enum class SessionState
{
    Stopped, ///< nothing runs
    Standby, ///< on demand: our ports listen, nothing is dialled
    Connecting, ///< name lookup, TCP and key exchange with the current hop
    VerifyingHostKey, ///< the key is being looked up, or the user asked
    Authenticating, ///< methods are tried in order
    OpeningForwards, ///< listeners and tcpip-forward requests are pending
    Established, ///< the forwards listen
    WaitingToRetry, ///< the back-off timer runs, or the network is away
    Closing, ///< relays drain, channels close, within a deadline
    Failed, ///< it ended and a person must act; carries the Error
};

/// The life of one forward within a session.
enum class ForwardState
{
    Pending, ///< not open yet, or being opened
    Listening, ///< the port is open
    Stopped, ///< switched off
    Failed, ///< carries the Error
};

/// The stable word, as culvert-cli(1) lists them under EVENTS: Established is "up".
QString wordFor(SessionState state);
bool isRunning(SessionState state); ///< true in every state in which stop() has something to do

} // namespace culvert
