#include "core/ssh/keepalive.h"

namespace culvert {

KeepAlive::KeepAlive(ssh_session session, Delivery delivery, GlobalRequests &requests,
                     const ssh_counter_struct &accepted)
    : m_session(session), m_delivery(std::move(delivery)), m_requests(requests),
      m_accepted(accepted)
{
    connect(&m_timer, &QTimer::timeout, this, &KeepAlive::onDue);
}

void KeepAlive::start(const KeepAliveRules &rules)
{
    m_rules = rules;
    m_unanswered = 0;
    m_packetsAtLastCheck = m_accepted.in_packets;
    if (rules.interval.count() > 0)
        m_timer.start(rules.interval);
}

void KeepAlive::sendNow()
{
    if (m_timer.isActive())
        onDue();
}

void KeepAlive::onDue()
{
    const quint64 before = std::exchange(m_packetsAtLastCheck, m_accepted.in_packets);
    if (m_accepted.in_packets != before)
        m_unanswered = 0;
    if (m_unanswered >= m_rules.countMax && isPeerGone()) {
        emit wentSilent(m_unanswered);
        return;
    }
    ++m_unanswered;
    probe();
    emit probed();
}

/// The server has been silent for long enough; is that to be taken for its end?
bool KeepAlive::isPeerGone() const
{
    if (m_isLoggedIn && (!m_rules.isDefault || m_requests.hasAnsweredKeepAlive()))
        return true;
    // before the login it may wait for a person; so may we
    return m_delivery(m_rules.interval) == net::Delivery::Outstanding;
}

void KeepAlive::probe()
{
    if (!m_isLoggedIn) {
        ssh_send_ignore(m_session, ""); // for its TCP to confirm
        return;
    }
    m_requests.keepAlive([this](const GlobalRequests::Answer &answer) {
        if (!answer.unanswered)
            emit roundTripMeasured(answer.roundTrip);
    });
}

} // namespace culvert
