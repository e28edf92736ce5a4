#pragma once

#include "core/status/sessionstatus.h"

#include <chrono>
#include <functional>

namespace culvert {

/// Counts payload bytes and connections of one session; hands out snapshots. On the session's
/// thread.
class TrafficMeter
{
public:
    void add(ForwardId forward); ///< before anything of it is counted; ids rise

    void addIn(ForwardId forward, qsizetype bytes);
    void addOut(ForwardId forward, qsizetype bytes);
    quint64 connectionOpened(); ///< its id
    void connectionClosed();
    int connections() const { return m_now.connections; }
    void setRoundTrip(std::chrono::nanoseconds roundTrip);

    /// The first thing to be counted after a sample() that found nothing new: the next ones are
    /// worth their while. May be called from inside libssh.
    std::function<void()> onStirred;

    void restart(); ///< the next sample's rates count from now; totals stay
    /// Totals now, rates since the last sample. None when nothing has changed since then.
    std::optional<TrafficSnapshot> sample();
    /// The same where nothing flows any more: a few bytes in no time are no rate.
    std::optional<TrafficSnapshot> sampleAtRest();

private:
    void stir();
    std::optional<TrafficSnapshot> ifNew(const TrafficSnapshot &snapshot);

    TrafficSnapshot m_now;
    TrafficSnapshot m_last;
    std::chrono::steady_clock::time_point m_sampled = std::chrono::steady_clock::now();
    quint64 m_lastConnection = 0;
    bool m_atRest = false; ///< nothing was counted since a sample that found nothing new
};

} // namespace culvert
