#pragma once

#include "app/cli/events/eventoutput.h"
#include "app/cli/events/eventsink.h"
#include "app/cli/events/jsonline.h"

namespace culvert {

/// One JSON object a line on stdout, as the manual page's section EVENTS says. Where they are not
/// read, a `log` event tells how many are missing. Main thread.
class JsonEvents : public EventSink
{
public:
    JsonEvents();

    void state(const SessionStatus &status) override;
    void listening(const QString &tunnel, const ForwardStatus &forward) override;
    void forwardFailed(const QString &tunnel, const ForwardStatus &forward) override;
    void forwardStopped(const QString &tunnel, const ForwardStatus &forward) override;
    void connection(const QString &tunnel, const ConnectionInfo &connection) override;
    void proof(const QString &tunnel, ForwardId forward, const Proof &proof) override;
    void traffic(const QString &tunnel, const TrafficSnapshot &traffic) override;
    void banner(const Banner &banner, BannerInLog inLog) override;
    void log(const LogEntry &entry) override;

private:
    void write(const JsonLine &line, Importance importance = Importance::Needed);

    EventOutput m_output;
};

} // namespace culvert
