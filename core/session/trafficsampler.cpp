#include "core/session/trafficsampler.h"

#include "core/session/forwardset.h"
#include "core/system/memory.h"

namespace culvert {

namespace {

constexpr std::chrono::seconds sampleInterval{1};

} // namespace

TrafficSampler::TrafficSampler(ForwardSet &forwards,
                               std::optional<std::chrono::seconds> idleTimeout)
    : m_forwards(forwards), m_idleTimeout(idleTimeout)
{
    m_idleTimer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TrafficSampler::sample);
    connect(&m_idleTimer, &QTimer::timeout, this, [this] {
        if (m_forwards.liveConnections() == 0) // else one has come since the last sample
            emit idle();
    });
    m_forwards.meter().onStirred = [this] {
        if (m_isRunning)
            m_timer.start(sampleInterval);
    };
}

TrafficSampler::~TrafficSampler()
{
    m_forwards.meter().onStirred = {};
}

void TrafficSampler::start()
{
    m_isRunning = true;
    m_forwards.meter().restart();
    m_timer.start(sampleInterval);
}

void TrafficSampler::stop()
{
    m_isRunning = false;
    m_timer.stop();
    m_idleTimer.stop();
}

void TrafficSampler::sampleAtRest()
{
    if (const std::optional<TrafficSnapshot> snapshot = m_forwards.meter().sampleAtRest())
        emit sampled(*snapshot);
}

void TrafficSampler::sample()
{
    std::optional<TrafficSnapshot> snapshot = m_forwards.meter().sample();
    if (snapshot) {
        snapshot->live = m_forwards.liveTraffic();
        emit sampled(*snapshot);
    } else {
        m_timer.stop(); // until the meter stirs
        giveBackStack(); // what the login and proofs have touched
    }
    watchUse(snapshot);
}

/// Connections that are shorter than a sample count by what they carried.
void TrafficSampler::watchUse(const std::optional<TrafficSnapshot> &snapshot)
{
    if (!m_idleTimeout)
        return;
    const bool used = snapshot && (snapshot->rateIn > 0 || snapshot->rateOut > 0);
    if (m_forwards.liveConnections() > 0)
        m_idleTimer.stop();
    else if (used || !m_idleTimer.isActive())
        m_idleTimer.start(*m_idleTimeout);
}

} // namespace culvert
