#pragma once

#include "core/base/eventlog.h"
#include "core/status/sessionstatus.h"

#include <QSet>

#include <variant>

namespace culvert {

struct LogLine
{
    LogLevel level = LogLevel::Info;
    QString message;
};

/// What a session tells that a peer can make come as often as he likes.
using Happening = std::variant<LogLine, ConnectionInfo>;

/// What waits to be told to the main thread, in order. Beyond a bound the older half is thinned
/// out: log lines, refused connections, and connections that have come and gone meanwhile; a line
/// says how many. So it grows with the connections that are open, and with nothing else.
class Happenings
{
public:
    static constexpr qsizetype bound = 2000;

    void add(const Happening &happening);
    bool isEmpty() const { return m_waiting.isEmpty(); }
    QList<Happening> take();

private:
    void thinOut();

    QList<Happening> m_waiting;
    qsizetype m_thinAt = bound;
    qsizetype m_leftOut = 0;
};

} // namespace culvert
