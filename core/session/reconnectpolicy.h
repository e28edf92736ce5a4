#pragma once

#include <chrono>

namespace culvert {

/// How long to wait before the next attempt. Pure.
struct ReconnectPolicy
{
    std::chrono::milliseconds first{1000};
    std::chrono::milliseconds ceiling{60'000};
    double jitter = 0.2; ///< of the delay, up or down: many clients must not come back as one

    /// attempt: from 1. random: 0 to 1.
    std::chrono::milliseconds delay(int attempt, double random) const;
};

} // namespace culvert
