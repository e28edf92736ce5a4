#pragma once

#include "core/base/eventlog.h"
#include "core/status/sessionstatus.h"

#include <QSet>

#include <variant>

namespace culvert {

/// A session's log line, before the engine adds the time and the tunnel's name.
struct LogLine
{
    LogLevel level = LogLevel::Info;
    QString message;
};

/// What a session tells as often as its peers make it happen.
using Happening = std::variant<LogLine, ConnectionInfo>;

/// What waits to be told to the main thread, in order; on the session's thread. Beyond a bound the
/// older half is thinned out: log lines, refused connections, and connections that have come and
/// gone meanwhile; a line says how many. So it grows with the connections that are open, and with
/// nothing else.
class Happenings
{
public:
    static constexpr qsizetype bound = 2000;

    void add(const Happening &happening);
    bool isEmpty() const { return m_waiting.isEmpty(); }
    QList<Happening> take(); ///< all of it; nothing waits any more

private:
    void thinOut();

    QList<Happening> m_waiting;
    qsizetype m_thinAt = bound;
    qsizetype m_leftOut = 0;
};

} // namespace culvert
