#pragma once

#include "core/ssh/connection.h"

#include <functional>

namespace culvert {

/// The one libssh call of a login that is under way, repeated whenever the connection settles until
/// it has an answer. On the connection's thread; must not outlive the connection.
class PendingCall
{
public:
    using Call = std::function<int()>; ///< returns one of libssh's SSH_AUTH_…
    using Done = std::function<void(int rc)>; ///< never SSH_AUTH_AGAIN; may run() the next one

    explicit PendingCall(Connection &connection);
    ~PendingCall();
    Q_DISABLE_COPY_MOVE(PendingCall)

    void run(Call call, Done done); ///< replaces the one before
    void cancel() { m_call = {}; }

private:
    void step();

    Connection &m_connection;
    Call m_call;
    Done m_done;
};

} // namespace culvert
