#include "core/recorder/timeline.h"

#include <algorithm>

namespace culvert {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds clockTolerance{5000}; // two clocks of one computer drift, and are read apart

/// What a tunnel is after each moment.
class Reader
{
public:
    void read(MomentKind kind);
    SpanKind now() const { return m_asleep ? SpanKind::Away : m_kind; }

private:
    void become(SpanKind kind)
    {
        m_kind = kind;
        m_asleep = false;
    }

    SpanKind m_kind = SpanKind::Off;
    bool m_asleep = false;
};

void Reader::read(MomentKind kind)
{
    switch (kind) {
    case MomentKind::Started:
    case MomentKind::Lost:
    case MomentKind::Retry:
    case MomentKind::Failed:
    case MomentKind::Vanished:
        return become(SpanKind::Down);
    case MomentKind::Standby:
    case MomentKind::Up:
    case MomentKind::Mended:
        return become(SpanKind::Up);
    case MomentKind::Degraded:
        return become(SpanKind::Impaired);
    case MomentKind::Stopped:
    case MomentKind::Quit:
        return become(SpanKind::Off);
    case MomentKind::Asleep:
        m_asleep = true;
        return;
    case MomentKind::Awake:
        m_asleep = false;
        return;
    case MomentKind::Proved:
    case MomentKind::PortFreed:
    case MomentKind::Asked:
    case MomentKind::Offline:
    case MomentKind::NetworkChanged:
        return;
    }
    Q_UNREACHABLE();
}

milliseconds between(const QDateTime &from, const QDateTime &to)
{
    return std::max(milliseconds(0), milliseconds(from.msecsTo(to)));
}

/// Adds to the last span where it is of the same kind. Where they begin is not known yet.
void append(QList<Span> &spans, SpanKind kind, milliseconds length)
{
    if (length <= milliseconds(0))
        return;
    if (!spans.isEmpty() && spans.last().kind == kind)
        spans.last().length += length;
    else
        spans.append({.kind = kind, .length = length});
}

/// The time between two moments, of which the clock that nobody sets counted `ran`.
void appendStretch(QList<Span> &spans, SpanKind kind, milliseconds wall,
                   const std::optional<milliseconds> &ran)
{
    if (!ran || kind == SpanKind::Away)
        return append(spans, kind, wall);
    const bool missing = wall > *ran + clockTolerance;
    append(spans, kind, missing || wall + clockTolerance < *ran ? *ran : wall);
    if (missing)
        append(spans, SpanKind::Away, wall - *ran);
}

} // namespace

QList<Span> spansOf(const QList<Moment> &moments, const QDateTime &now)
{
    QList<Span> spans;
    Reader tunnel;
    for (qsizetype i = 0; i < moments.size(); ++i) {
        if (i > 0)
            appendStretch(spans, tunnel.now(), between(moments[i - 1].at, moments[i].at),
                          moments[i].ran);
        tunnel.read(moments[i].kind);
    }
    if (!moments.isEmpty())
        append(spans, tunnel.now(), between(moments.last().at, now));
    QDateTime to = now;
    for (qsizetype i = spans.size(); i-- > 0;) {
        spans[i].from = to.addMSecs(-spans[i].length.count());
        to = spans[i].from;
    }
    return spans;
}

std::optional<int> Uptime::permille() const
{
    const qint64 wanted = (up + down).count();
    if (wanted == 0)
        return {};
    return int(double(up.count()) / double(wanted) * 1000);
}

Uptime uptimeIn(const QList<Span> &spans, const QDateTime &from, const QDateTime &to)
{
    Uptime uptime;
    for (const Span &span : spans) {
        const milliseconds length =
            between(std::max(span.from, from), std::min(span.to(), to)); // 0 where it is outside
        switch (span.kind) {
        case SpanKind::Impaired:
            uptime.impaired += length;
            [[fallthrough]];
        case SpanKind::Up:
            uptime.up += length;
            break;
        case SpanKind::Down:
            uptime.down += length;
            uptime.longestGap = std::max(uptime.longestGap, length);
            break;
        case SpanKind::Off:
        case SpanKind::Away:
            break;
        }
    }
    return uptime;
}

QList<milliseconds> gapsBefore(const QList<Moment> &moments)
{
    QList<milliseconds> gaps;
    Reader tunnel;
    milliseconds down{0};
    bool fresh = true; // not up yet since it was started
    for (qsizetype i = 0; i < moments.size(); ++i) {
        const Moment &moment = moments[i];
        if (i > 0 && tunnel.now() == SpanKind::Down)
            down += moment.ran.value_or(between(moments[i - 1].at, moment.at));
        tunnel.read(moment.kind);
        const bool up = tunnel.now() == SpanKind::Up || tunnel.now() == SpanKind::Impaired;
        gaps.append(up && !fresh ? down : milliseconds(0));
        if (up || tunnel.now() == SpanKind::Off)
            down = milliseconds(0);
        if (up)
            fresh = false;
        else if (tunnel.now() == SpanKind::Off)
            fresh = true;
    }
    return gaps;
}

} // namespace culvert
