#include "ui/models/logfilter.h"

#include "ui/models/eventlogmodel.h"

namespace culvert {

void LogFilter::setTunnel(const std::optional<QString> &tunnel)
{
    change([&] { m_tunnel = tunnel; });
}

void LogFilter::setLevel(LogLevel least)
{
    change([&] { m_least = least; });
}

void LogFilter::setText(const QString &text)
{
    change([&] { m_text = text.trimmed(); });
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
