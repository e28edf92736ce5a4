#pragma once

#include "core/demo/demohandles.h"
#include "core/demo/demologin.h"

#include <libssh/callbacks.h>

namespace culvert {

/// Lets one client of the demo server in, by the rules of a DemoLogin. "none" is always refused.
/// On the demo server's thread.
class DemoGate
{
public:
    /// Installs itself in the session and must live as long as that does.
    DemoGate(ssh_session session, const DemoLogin &login, ssh_key clientKey);
    Q_DISABLE_COPY_MOVE(DemoGate)

    bool isOpen() const { return m_open; } ///< the client is logged in
    bool answer(ssh_message message); ///< false: libssh shall refuse it

private:
    static int onPassword(ssh_session, const char *user, const char *password, void *self);
    static int onNone(ssh_session, const char *user, void *self);
    static int onKey(ssh_session, const char *user, ssh_key key, char state, void *self);

    int passwordMethods() const;
    void offer(int methods);
    int admit();
    bool askRound(ssh_message message);
    bool answersAreRight() const;

    ssh_session m_session;
    DemoLogin m_login;
    ssh_key m_clientKey; ///< the server's
    ssh_server_callbacks_struct m_callbacks{};
    qsizetype m_round = 0;
    bool m_keyShown = false;
    bool m_open = false;
};

} // namespace culvert
