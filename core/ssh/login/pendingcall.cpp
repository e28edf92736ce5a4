#include "core/ssh/login/pendingcall.h"

namespace culvert {

PendingCall::PendingCall(Connection &connection) : m_connection(connection)
{
    m_connection.setStepper([this] { step(); });
}

PendingCall::~PendingCall()
{
    m_connection.setStepper({});
}

void PendingCall::run(Call call, Done done)
{
    m_call = std::move(call);
    m_done = std::move(done);
    m_connection.wake();
}

/// From settle().
void PendingCall::step()
{
    if (!m_call)
        return;
    int rc = m_call();
    if (rc == SSH_AUTH_AGAIN && (ssh_get_status(m_connection.session()) & SSH_CLOSED_ERROR))
        rc = SSH_AUTH_ERROR; // a packet that libssh did not expect: it would wait for ever
    if (rc == SSH_AUTH_AGAIN)
        return;
    m_call = {};
    std::exchange(m_done, {})(rc);
}

} // namespace culvert
