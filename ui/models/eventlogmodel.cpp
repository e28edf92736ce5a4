#include "ui/models/eventlogmodel.h"

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
    if (role == TunnelRole)
        return entry.tunnel;
    if (role == Qt::ToolTipRole && index.column() == MessageColumn)
        return entry.message;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return entry.time.toLocalTime().toString(u"HH:mm:ss"_s);
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
