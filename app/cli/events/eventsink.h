#pragma once

#include "core/base/eventlog.h"
#include "core/status/questions.h"
#include "core/status/sessionstatus.h"

namespace culvert {

/// Whether the log that is shown has a banner's text as well.
enum class BannerInLog
{
    Shown,
    Hidden
};

/// Where `run` writes what happens. Each call is one event; EventFeed makes them from the engine's
/// signals. Main thread.
class EventSink
{
public:
    virtual ~EventSink() = default;

    virtual void state(const SessionStatus &status) = 0;
    virtual void listening(const QString &tunnel, const ForwardStatus &forward) = 0;
    virtual void forwardFailed(const QString &tunnel, const ForwardStatus &forward) = 0;
    /// By a change of the tunnel while it runs: taken out of it, or switched off.
    virtual void forwardStopped(const QString &tunnel, const ForwardStatus &forward) = 0;
    virtual void connection(const QString &tunnel, const ConnectionInfo &connection) = 0;
    virtual void proof(const QString &tunnel, ForwardId forward, const Proof &proof) = 0;
    virtual void traffic(const QString &tunnel, const TrafficSnapshot &traffic) = 0;
    virtual void banner(const Banner &banner, BannerInLog inLog) = 0;
    virtual void log(const LogEntry &entry) = 0;
};

/// Why the tunnel is as it is: the status's own reason, else that of the forward that makes it
/// degraded.
std::optional<Error> reasonOf(const SessionStatus &status);

} // namespace culvert
