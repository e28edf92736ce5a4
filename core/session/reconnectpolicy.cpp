#include "core/session/reconnectpolicy.h"

#include <algorithm>
#include <cstdint>

namespace culvert {

std::chrono::milliseconds ReconnectPolicy::delay(int attempt, double random) const
{
    const int doublings = std::clamp(attempt - 1, 0, 16);
    const auto plain = std::min(first * (1 << doublings), ceiling);
    const double spread = 1.0 + jitter * (2.0 * random - 1.0);
    return std::chrono::milliseconds(std::int64_t(double(plain.count()) * spread));
}

} // namespace culvert
