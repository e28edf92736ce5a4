#include "core/forward/trafficmeter.h"

namespace culvert {

using Clock = std::chrono::steady_clock;

void TrafficMeter::add(ForwardId forward)
{
    for (TrafficSnapshot *snapshot : {&m_now, &m_last}) { // nothing has changed by that
        snapshot->forwardBytesIn.resize(forward.value + 1);
        snapshot->forwardBytesOut.resize(forward.value + 1);
    }
}

void TrafficMeter::addIn(ForwardId forward, qsizetype bytes)
{
    m_now.bytesIn += quint64(bytes);
    m_now.forwardBytesIn[forward.value] += quint64(bytes);
    stir();
}

void TrafficMeter::addOut(ForwardId forward, qsizetype bytes)
{
    m_now.bytesOut += quint64(bytes);
    m_now.forwardBytesOut[forward.value] += quint64(bytes);
    stir();
}

quint64 TrafficMeter::connectionOpened()
{
    ++m_now.connections;
    stir();
    return ++m_lastConnection;
}

void TrafficMeter::connectionClosed()
{
    --m_now.connections;
    stir();
}

void TrafficMeter::setRoundTrip(std::chrono::nanoseconds roundTrip)
{
    m_now.roundTrip = std::chrono::ceil<std::chrono::milliseconds>(roundTrip);
    stir();
}

void TrafficMeter::stir()
{
    if (!std::exchange(m_atRest, false))
        return;
    restart();
    if (onStirred)
        onStirred();
}

void TrafficMeter::restart()
{
    m_sampled = Clock::now();
}

std::optional<TrafficSnapshot> TrafficMeter::sample()
{
    const auto now = Clock::now();
    const double seconds = std::chrono::duration<double>(now - m_sampled).count();
    TrafficSnapshot snapshot = m_now;
    snapshot.rateIn = quint64(double(m_now.bytesIn - m_last.bytesIn) / seconds);
    snapshot.rateOut = quint64(double(m_now.bytesOut - m_last.bytesOut) / seconds);
    m_sampled = now;
    const std::optional<TrafficSnapshot> sampled = ifNew(snapshot);
    m_atRest = !sampled;
    return sampled;
}

std::optional<TrafficSnapshot> TrafficMeter::sampleAtRest()
{
    m_sampled = Clock::now();
    return ifNew(m_now);
}

std::optional<TrafficSnapshot> TrafficMeter::ifNew(const TrafficSnapshot &snapshot)
{
    if (snapshot == m_last)
        return {};
    m_last = snapshot;
    return snapshot;
}

} // namespace culvert
