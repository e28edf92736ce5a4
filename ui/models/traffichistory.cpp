#include "ui/models/traffichistory.h"

namespace culvert {

namespace {

/// What came since the last time; totals that fell began anew.
quint64 grown(quint64 now, quint64 before)
{
    return now >= before ? now - before : now;
}

} // namespace

std::chrono::seconds lengthOf(TrafficSpan span)
{
    switch (span) {
    case TrafficSpan::Minute:
        return std::chrono::minutes(1);
    case TrafficSpan::Hour:
        return std::chrono::hours(1);
    case TrafficSpan::Day:
        return std::chrono::hours(24);
    }
    Q_UNREACHABLE();
}

std::chrono::seconds sampleLengthOf(TrafficSpan span)
{
    switch (span) {
    case TrafficSpan::Minute:
        return std::chrono::seconds(1);
    case TrafficSpan::Hour:
        return std::chrono::seconds(30);
    case TrafficSpan::Day:
        return std::chrono::minutes(10);
    }
    Q_UNREACHABLE();
}

void TrafficHistory::add(const TrafficSnapshot &traffic, const QDateTime &at)
{
    QList<Bytes> forwards;
    for (qsizetype i = 0; i < traffic.forwardBytesIn.size(); ++i)
        forwards.append({grown(traffic.forwardBytesIn[i], m_last.forwardBytesIn.value(i)),
                         grown(traffic.forwardBytesOut.value(i), m_last.forwardBytesOut.value(i))});
    const Bytes all{grown(traffic.bytesIn, m_last.bytesIn),
                    grown(traffic.bytesOut, m_last.bytesOut)};
    m_last = traffic;
    for (const TrafficSpan span : allTrafficSpans) {
        QList<Sample> &kept = m_samples[std::size_t(span)];
        const qint64 number = at.toSecsSinceEpoch() / sampleLengthOf(span).count();
        while (!kept.isEmpty() && kept.constLast().number > number) // the clock was set back
            kept.removeLast();
        if (kept.isEmpty() || kept.constLast().number != number)
            kept.append(Sample{.number = number});
        Sample &slot = kept.last();
        slot.all.in += all.in;
        slot.all.out += all.out;
        slot.forwards.resize(std::max(slot.forwards.size(), forwards.size()));
        for (qsizetype i = 0; i < forwards.size(); ++i) {
            slot.forwards[i].in += forwards[i].in;
            slot.forwards[i].out += forwards[i].out;
        }
        const qint64 oldest = number - lengthOf(span) / sampleLengthOf(span);
        while (kept.constFirst().number < oldest)
            kept.removeFirst();
    }
}

void TrafficHistory::clear()
{
    *this = {};
}

QList<TrafficSample> TrafficHistory::samples(TrafficSpan span,
                                             std::optional<ForwardId> forward) const
{
    const quint64 length = quint64(sampleLengthOf(span).count());
    QList<TrafficSample> samples;
    for (const Sample &slot : m_samples[std::size_t(span)]) {
        const Bytes bytes = forward ? slot.forwards.value(forward->value) : slot.all;
        samples.append({.at = QDateTime::fromSecsSinceEpoch(slot.number * qint64(length)),
                        .rateIn = bytes.in / length,
                        .rateOut = bytes.out / length});
    }
    return samples;
}

} // namespace culvert
