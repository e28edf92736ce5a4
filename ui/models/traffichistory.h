#pragma once

#include "core/status/sessionstatus.h"

#include <array>

namespace culvert {

/// Bytes a second, from one time on.
struct TrafficSample
{
    QDateTime at;
    quint64 rateIn = 0;
    quint64 rateOut = 0;
};

/// How far back one looks.
enum class TrafficSpan
{
    Minute,
    Hour,
    Day,
};

inline constexpr TrafficSpan allTrafficSpans[] = {TrafficSpan::Minute, TrafficSpan::Hour,
                                                  TrafficSpan::Day};

std::chrono::seconds lengthOf(TrafficSpan span);
std::chrono::seconds sampleLengthOf(TrafficSpan span); ///< what one sample stands for

/// What a tunnel and each of its forwards carried in the last minute, hour and day; bounded. Values
/// only.
class TrafficHistory
{
public:
    void add(const TrafficSnapshot &traffic, const QDateTime &at); ///< with totals, as they come
    void clear();

    /// The oldest first; quiet times have none. No forward: the whole tunnel.
    QList<TrafficSample> samples(TrafficSpan span, std::optional<ForwardId> forward = {}) const;

private:
    struct Bytes
    {
        quint64 in = 0;
        quint64 out = 0;
    };
    struct Sample
    {
        qint64 number = 0; ///< of the sample's length since the epoch
        Bytes all = {};
        QList<Bytes> forwards = {}; ///< by ForwardId
    };
    std::array<QList<Sample>, std::size(allTrafficSpans)> m_samples; ///< by TrafficSpan
    TrafficSnapshot m_last;
};

} // namespace culvert
