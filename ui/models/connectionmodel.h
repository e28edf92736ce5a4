#pragma once

#include "core/status/sessionstatus.h"

#include <QAbstractTableModel>

namespace culvert {

/// The connections through one tunnel: the live ones in the order they came, then the last few that
/// ended or were refused.
class ConnectionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        PeerColumn,
        TargetColumn,
        SinceColumn,
        InColumn,
        OutColumn,
        StateColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setConnection(const ConnectionInfo &connection); ///< adds, updates or ends it
    void setTraffic(const QList<ConnectionTraffic> &live); ///< so far, of those that are open
    void clear();
    const ConnectionInfo &at(int row) const { return m_connections[row]; }
    bool isLive(int row) const { return at(row).phase == ConnectionPhase::Opened; }
    int liveCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void append(const ConnectionInfo &connection);
    void forgetOldest();
    QString text(const ConnectionInfo &connection, int column) const;

    QList<ConnectionInfo> m_connections; ///< in the order of their ids
};

} // namespace culvert
