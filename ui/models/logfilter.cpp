#include "ui/models/logfilter.h"

#include "ui/models/eventlogmodel.h"

namespace culvert {

void LogFilter::setTunnel(const std::optional<QString> &tunnel)
{
    m_tunnel = tunnel;
    invalidateFilter();
}

void LogFilter::setLevel(LogLevel least)
{
    m_least = least;
    invalidateFilter();
}

void LogFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const auto *log = qobject_cast<const EventLogModel *>(sourceModel());
    if (!log)
        return false;
    const LogEntry &entry = log->at(row);
    return entry.level >= m_least && (!m_tunnel || entry.tunnel == *m_tunnel)
        && (m_text.isEmpty() || entry.message.contains(m_text, Qt::CaseInsensitive)
            || entry.tunnel.contains(m_text, Qt::CaseInsensitive));
}

} // namespace culvert
