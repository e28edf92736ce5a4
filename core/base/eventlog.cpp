#include "core/base/eventlog.h"

using namespace Qt::StringLiterals;

namespace culvert {

QString wordFor(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return u"debug"_s;
    case LogLevel::Info:
        return u"info"_s;
    case LogLevel::Warning:
        return u"warning"_s;
    case LogLevel::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

EventLog::EventLog(qsizetype limit) : m_limit(limit) {}

void EventLog::append(const LogEntry &entry)
{
    if (m_entries.size() >= m_limit)
        m_entries.removeFirst();
    m_entries.append(entry);
}

} // namespace culvert
