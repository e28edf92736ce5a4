#pragma once

#include "core/base/error.h"

#include <chrono>

namespace culvert {

/// When to dial again after a failure. Pure.
struct ReconnectPolicy
{
    std::chrono::milliseconds first{1000};
    std::chrono::milliseconds ceiling{60'000};
    double jitter = 0.2; ///< of the delay, up or down: many clients must not come back as one;
                         ///< never above the ceiling
    std::chrono::milliseconds knockAfter{60'000}; ///< of an outage
    std::chrono::milliseconds knockInterval{10'000};

    /// attempt: from 1. random: 0 to 1. A remote port that is taken is asked for again at an even
    /// pace: it comes free when the server drops our previous connection, at no time of ours.
    std::chrono::milliseconds delay(int attempt, ErrorCode cause, double random) const;

    /// How long until the first knock, `outage` into an outage whose last dial failed of `cause`.
    /// Never before knockAfter has passed. A dial that timed out has itself asked, ever more
    /// rarely: after it the knock comes at once, after any other in knockInterval.
    std::chrono::milliseconds untilKnock(std::chrono::milliseconds outage, ErrorCode cause) const;
};

/// How long until a forward that failed is tried again. failures: from 1, since it was last open.
std::chrono::milliseconds forwardRetryDelay(ErrorCode cause, int failures);

/// May a bare TCP connect ask, between two dials, whether the host answers again? Not where it did
/// answer: a host that closed before its greeting or said "Not allowed at this time"
/// (sshd_config(5), PerSourcePenalties) counts each connect against us.
bool mayKnock(ErrorCode cause);

/// True for a failure after which the host certainly does not answer.
bool isUnreached(ErrorCode cause);

} // namespace culvert
