#include "core/session/reconnectpolicy.h"

#include <algorithm>
#include <cstdint>

namespace culvert {

namespace {

constexpr std::chrono::milliseconds takenPortPace{5000};
constexpr std::chrono::milliseconds firstForwardRetry{5000};
constexpr std::chrono::milliseconds longestForwardRetry{60'000};

std::chrono::milliseconds doubled(std::chrono::milliseconds first, int attempt,
                                  std::chrono::milliseconds ceiling)
{
    return std::min(first * (1 << std::clamp(attempt - 1, 0, 16)), ceiling);
}

} // namespace

std::chrono::milliseconds ReconnectPolicy::delay(int attempt, ErrorCode cause, double random) const
{
    if (cause == ErrorCode::RemotePortTaken)
        return takenPortPace;
    const auto plain = doubled(first, attempt, ceiling);
    const double spread = 1.0 + jitter * (2.0 * random - 1.0);
    return std::min(std::chrono::milliseconds(std::int64_t(double(plain.count()) * spread)),
                    ceiling);
}

std::chrono::milliseconds ReconnectPolicy::untilKnock(std::chrono::milliseconds outage,
                                                      ErrorCode cause) const
{
    const auto next = isUnreached(cause) ? knockInterval : std::chrono::milliseconds(0);
    return std::max(next, knockAfter - outage);
}

std::chrono::milliseconds forwardRetryDelay(ErrorCode cause, int failures)
{
    return cause == ErrorCode::RemotePortTaken
        ? takenPortPace
        : doubled(firstForwardRetry, failures, longestForwardRetry);
}

bool isUnreached(ErrorCode cause)
{
    return cause == ErrorCode::NameNotResolved || cause == ErrorCode::ConnectFailed;
}

bool mayKnock(ErrorCode cause)
{
    return isUnreached(cause) || cause == ErrorCode::ConnectTimedOut;
}

} // namespace culvert
