#include "ui/models/eventlogmodel.h"

#include "ui/text/units.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace culvert {

EventLogModel::EventLogModel(QObject *parent, qsizetype limit)
    : QAbstractTableModel(parent), m_limit(limit)
{}

void EventLogModel::append(const LogEntry &entry)
{
    if (m_entries.size() >= m_limit) {
        beginRemoveRows({}, 0, 0);
        m_entries.removeFirst();
        endRemoveRows();
    }
    const int row = int(m_entries.size());
    beginInsertRows({}, row, row);
    m_entries.append(entry);
    endInsertRows();
}

QList<LogEntry> EventLogModel::entriesOf(const QString &tunnel) const
{
    QList<LogEntry> entries;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(entries),
                 [&tunnel](const LogEntry &entry) { return entry.tunnel == tunnel; });
    return entries;
}

QString EventLogModel::levelText(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return tr("Detail");
    case LogLevel::Info:
        return tr("Note");
    case LogLevel::Warning:
        return tr("Warning");
    case LogLevel::Error:
        return tr("Error");
    }
    Q_UNREACHABLE();
}

int EventLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int EventLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant EventLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogEntry &entry = m_entries[index.row()];
    if (role == Qt::ToolTipRole && index.column() == MessageColumn)
        return toolTipText(entry.message);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return entry.time.toLocalTime().toString(u"HH:mm:ss"_s);
    case LevelColumn:
        return levelText(entry.level);
    case TunnelColumn:
        return entry.tunnel;
    case MessageColumn:
        return entry.message;
    default:
        return {};
    }
}

QVariant EventLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case LevelColumn:
        return tr("Level");
    case TunnelColumn:
        return tr("Tunnel");
    case MessageColumn:
        return tr("What happened");
    default:
        return {};
    }
}

QString logLine(const LogEntry &entry)
{
    return u"%1 %2 %3: %4"_s.arg(entry.time.toUTC().toString(Qt::ISODateWithMs),
                                 wordFor(entry.level), entry.tunnel, entry.message);
}

} // namespace culvert
