#include "core/session/knocker.h"

namespace culvert {

Knocker::Knocker(const Hop &first, const ReconnectPolicy &policy) : m_hop(first), m_policy(policy)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Knocker::knock);
}

void Knocker::noteFailure(ErrorCode cause)
{
    m_cause = cause;
    if (!m_outageSince)
        m_outageSince = std::chrono::steady_clock::now();
    if (isUnreached(cause))
        m_answers = false;
}

void Knocker::noteSuccess()
{
    m_outageSince.reset();
    m_answers = false;
}

void Knocker::begin(std::chrono::milliseconds atLeast)
{
    if (!m_outageSince || !mayKnock(m_cause) || m_hop.proxy || !m_hop.proxyCommand.isEmpty())
        return;
    const auto outage = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - *m_outageSince);
    m_timer.start(std::max(atLeast, m_policy.untilKnock(outage, m_cause)));
}

void Knocker::pause()
{
    m_timer.stop();
    m_knock.reset();
}

void Knocker::knock()
{
    m_knock = std::make_unique<Knock>(m_hop.options);
    connect(m_knock.get(), &Knock::refused, this, [this] { m_answers = false; });
    connect(m_knock.get(), &Knock::answered, this, [this] {
        if (!std::exchange(m_answers, true))
            emit answered();
    });
    m_timer.start(m_policy.knockInterval);
}

} // namespace culvert
