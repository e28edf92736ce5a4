#pragma once

#include "app/cli/events/eventoutput.h"
#include "app/cli/events/eventsink.h"
#include "app/cli/events/statusblock.h"

#include <QHash>

namespace culvert {

/// Readable lines on stdout, the log on stderr. On a terminal the traffic shows in a line that
/// changes in place; elsewhere it is left out, since it would fill a log once a second. Main
/// thread.
class TextEvents : public EventSink
{
public:
    explicit TextEvents(StatusBlock *block); ///< none: stdout is no terminal; outlives this

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
    void write(const QString &tunnel, const QString &text);

    StatusBlock *m_block;
    EventOutput m_output; ///< where there is no block
    QHash<QString, QString> m_states; ///< by tunnel, for the block
};

} // namespace culvert
