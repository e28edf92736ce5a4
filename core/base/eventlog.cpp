#include "core/base/eventlog.h"

#include "core/base/wordtable.h"

namespace culvert {

namespace {

constexpr auto logLevelWords = wordTable<LogLevel>({
    {LogLevel::Debug, "debug"},
    {LogLevel::Info, "info"},
    {LogLevel::Warning, "warning"},
    {LogLevel::Error, "error"},
});

} // namespace

QString wordFor(LogLevel level)
{
    return logLevelWords[level];
}

EventLog::EventLog(qsizetype limit) : m_limit(limit) {}

void EventLog::append(const LogEntry &entry)
{
    if (m_entries.size() >= m_limit)
        m_entries.removeFirst();
    m_entries.append(entry);
}

} // namespace culvert
