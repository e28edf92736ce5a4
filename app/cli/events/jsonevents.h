#pragma once

#include "app/cli/events/eventsink.h"

namespace culvert {

/// One JSON object a line on stdout, as the manual page's section EVENTS says.
class JsonEvents : public EventSink
{
public:
    void state(const SessionStatus &status) override;
    void listening(const QString &tunnel, const ForwardStatus &forward) override;
    void forwardFailed(const QString &tunnel, const ForwardStatus &forward) override;
    void connection(const QString &tunnel, const ConnectionInfo &connection) override;
    void proof(const QString &tunnel, ForwardId forward, const Proof &proof) override;
    void traffic(const QString &tunnel, const TrafficSnapshot &traffic) override;
    void log(const LogEntry &entry) override;
};

} // namespace culvert
