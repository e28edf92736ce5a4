#pragma once

#include "core/recorder/moment.h"

namespace culvert {

/// What a tunnel was for a while.
enum class SpanKind
{
    Off, ///< nobody wanted it
    Up, ///< it worked, or would have at the first client
    Impaired, ///< up, but not all of it
    Down, ///< it was wanted, and was not there
    Away, ///< this computer slept, or its clock was set: not known, and not counted
};

/// A stretch of time, half open.
struct Span
{
    SpanKind kind = SpanKind::Off;
    QDateTime from = {}; ///< UTC
    std::chrono::milliseconds length{0};

    QDateTime to() const { return from.addMSecs(length.count()); }
    bool operator==(const Span &) const = default;
};

/// The moments, oldest first, as spans that follow on each other and end `now`; none is empty.
/// Lengths are those of the clock that nobody sets where there is one, so that a clock set
/// meanwhile moves what came before it and makes nothing longer. A program that vanished leaves its
/// tunnels down, for nobody had asked for that; one that was quit, or that was told to stop, leaves
/// them off.
QList<Span> spansOf(const QList<Moment> &moments, const QDateTime &now);

/// What a tunnel came to in a stretch of time.
struct Uptime
{
    std::chrono::milliseconds up{0}; ///< impaired included
    std::chrono::milliseconds impaired{0};
    std::chrono::milliseconds down{0};
    std::chrono::milliseconds longestGap{0}; ///< down without a break

    /// Of the time that it was wanted, in tenths of a percent, rounded down: 1000 only where it was
    /// never down. None: nobody wanted it.
    std::optional<int> permille() const;
    bool operator==(const Uptime &) const = default;
};

Uptime uptimeIn(const QList<Span> &spans, const QDateTime &from, const QDateTime &to);

/// How long the tunnel had been down before each moment that brought it back; 0 for all others. The
/// first connection after a start brings nothing back.
QList<std::chrono::milliseconds> gapsBefore(const QList<Moment> &moments);

} // namespace culvert
