#pragma once

#include "core/net/socket.h"
#include "core/ssh/libssh/globalrequests.h"
#include "core/ssh/libssh/handles.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace culvert {

/// ssh_config's ServerAliveInterval and ServerAliveCountMax.
struct KeepAliveRules
{
    std::chrono::seconds interval{0}; ///< 0: none
    int countMax = 3;
    bool isDefault = false; ///< nobody set the interval: see KeepAlive
};

/// Watches for a silent line, as ssh's server_alive_check does: any packet from the server is a
/// sign of life, and countMax probes that bring none are its end. Before setLoggedIn() no request
/// may be sent (RFC 4252, 6), so the probe is an SSH_MSG_IGNORE; and under the default interval the
/// server may be one that never answers requests. In both cases the line is lost only when the
/// server's TCP leaves unconfirmed what is sent. Behind a ProxyCommand nobody can tell: there such
/// a line is dead when the command ends, and behind a jump host also when that host's TCP gives up.
/// A Connection's, on its thread.
class KeepAlive : public QObject
{
    Q_OBJECT

public:
    /// What is known of the way to the server: net::delivery().
    using Delivery = std::function<net::Delivery(std::chrono::milliseconds recent)>;

    /// All must outlive this; `accepted` counts the packets that were decrypted and verified.
    KeepAlive(ssh_session session, Delivery delivery, GlobalRequests &requests,
              const ssh_counter_struct &accepted);

    void start(const KeepAliveRules &rules);
    void stop() { m_timer.stop(); }
    void setLoggedIn() { m_isLoggedIn = true; }
    bool isLoggedIn() const { return m_isLoggedIn; }
    void sendNow(); ///< unanswered, it counts as every other; nothing where none are sent

signals:
    void probed(); ///< libssh was given something to send
    void wentSilent(int unanswered);
    void roundTripMeasured(std::chrono::nanoseconds roundTrip);

private:
    void onDue();
    bool isPeerGone() const;
    void probe();

    ssh_session m_session;
    Delivery m_delivery;
    GlobalRequests &m_requests;
    const ssh_counter_struct &m_accepted;
    KeepAliveRules m_rules;
    QTimer m_timer;
    int m_unanswered = 0;
    quint64 m_packetsAtLastCheck = 0;
    bool m_isLoggedIn = false;
};

} // namespace culvert
