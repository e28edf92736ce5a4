#include "ui/picture/trafficphases.h"

#include <algorithm>
#include <cmath>

namespace culvert {

namespace {

/// A byte a second is seen to move, and a gigabyte does not flicker.
qreal speedFor(quint64 rate)
{
    return rate == 0 ? 0 : std::clamp(1.5 * std::log10(qreal(rate)) - 0.5, 1.5, 11.0);
}

quint64 growth(const QList<quint64> &now, const QList<quint64> &before, qsizetype index)
{
    const quint64 total = now.value(index);
    const quint64 last = before.value(index);
    return total > last ? total - last : 0;
}

} // namespace

void TrafficPhases::take(const TrafficSnapshot &traffic, const Topology &topology)
{
    for (const ForwardArrow &arrow : topology.forwardArrows) {
        if (arrow.ownership != Ownership::Ours)
            continue;
        const qsizetype index = arrow.forward.value;
        const quint64 in =
            std::min(growth(traffic.forwardBytesIn, m_last.forwardBytesIn, index), traffic.rateIn);
        const quint64 out = std::min(growth(traffic.forwardBytesOut, m_last.forwardBytesOut, index),
                                     traffic.rateOut);
        // what goes into the SSH connection comes from the client only where the client is here
        const bool clientIsHere = listensHere(arrow.spec.kind);
        Phases &phases = m_phases[arrow.id];
        phases.towardsTarget.speed = speedFor(clientIsHere ? out : in);
        phases.back.speed = speedFor(clientIsHere ? in : out);
    }
    m_last = traffic;
}

void TrafficPhases::stop()
{
    m_phases.clear();
}

void TrafficPhases::advance(qreal seconds)
{
    for (Phases &phases : m_phases) {
        phases.towardsTarget.travelled += phases.towardsTarget.speed * seconds;
        phases.back.travelled += phases.back.speed * seconds;
    }
}

bool TrafficPhases::isMoving() const
{
    return std::any_of(m_phases.begin(), m_phases.end(), [](const Phases &phases) {
        return phases.towardsTarget.speed > 0 || phases.back.speed > 0;
    });
}

} // namespace culvert
