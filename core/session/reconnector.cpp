#include "core/session/reconnector.h"

#include <QRandomGenerator>

namespace culvert {

Reconnector::Reconnector(const Hop &first, const ReconnectPolicy &policy)
    : m_policy(policy), m_knocker(first, policy)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reconnector::due);
    connect(&m_knocker, &Knocker::answered, this, &Reconnector::hostAnswers);
}

void Reconnector::noteSuccess()
{
    m_attempt = 0;
    m_knocker.noteSuccess();
}

std::chrono::milliseconds Reconnector::wait()
{
    const std::chrono::milliseconds delay =
        m_policy.delay(++m_attempt, m_cause, QRandomGenerator::global()->generateDouble());
    m_timer.start(delay);
    m_knocker.noteFailure(m_cause);
    m_knocker.begin();
    return delay;
}

void Reconnector::watchDial()
{
    m_knocker.begin(m_policy.knockInterval);
}

void Reconnector::pause()
{
    m_timer.stop();
    m_knocker.pause();
}

} // namespace culvert
