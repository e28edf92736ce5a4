#pragma once

#include "core/profile/profile.h"
#include "core/status/sessionstatus.h"

#include <QAbstractTableModel>

namespace culvert {

/// The forwards of one tunnel: what profile and ssh_config say while it is stopped, what the
/// session says while it runs. Checked means switched on; checking only asks for it, and those of
/// ssh_config can be switched only while they run.
class ForwardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        ListenColumn, ///< with check box and mark
        TargetColumn,
        StateColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `forwards` are the profile's, then ssh_config's.
    void show(const Profile &profile, const QList<Forward> &forwards, const SessionStatus &status);
    const ForwardStatus &at(int row) const { return m_forwards[row]; }

    /// What a program on this computer opens; empty where it listens elsewhere.
    QString localAddress(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void enableRequested(culvert::ForwardId forward, bool enable);

private:
    QString text(const ForwardStatus &forward, int column) const;
    bool isSwitchable(int row) const;
    Endpoint listeningAt(const ForwardStatus &forward) const;

    QList<ForwardStatus> m_forwards;
    QString m_here; ///< as it stands after "on", like the next
    QString m_there;
    qsizetype m_own = 0; ///< so many are the profile's
    bool m_running = false;
    SessionState m_state = SessionState::Stopped;
};

} // namespace culvert
