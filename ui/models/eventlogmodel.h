#pragma once

#include "core/base/eventlog.h"

#include <QAbstractTableModel>

namespace culvert {

/// What happened, oldest first, at most `limit` entries.
class EventLogModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn,
        LevelColumn,
        TunnelColumn,
        MessageColumn,
        ColumnCount
    };

    explicit EventLogModel(QObject *parent = nullptr, qsizetype limit = 2000);

    void append(const LogEntry &entry);
    const LogEntry &at(int row) const { return m_entries[row]; }
    QList<LogEntry> entriesOf(const QString &tunnel) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString levelText(LogLevel level);

    qsizetype m_limit;
    QList<LogEntry> m_entries;
};

/// One line of a log file: time, level, tunnel, message.
QString logLine(const LogEntry &entry);

} // namespace culvert
