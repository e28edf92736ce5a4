#pragma once

#include "core/status/sessionstatus.h"
#include "ui/models/otherend.h"
#include "ui/models/profilerows.h"

#include <QAbstractListModel>
#include <QDeadlineTimer>
#include <QHash>
#include <QTimer>

namespace culvert {

/// The list of tunnels: a heading row for each group, one row for each profile, with what the
/// engine says of it. Checked means running; checking a row only asks for it.
class ProfileModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        IdRole = Qt::UserRole, ///< ProfileId; empty for a heading
        HeadingRole, ///< bool
        GroupRole,
        RouteRole,
        StateRole, ///< the state in words
        MarkRole,
        TrafficRole, ///< "↓ 1.2 MB/s"; empty while nothing flows
        HistoryRole, ///< QList<quint64>: bytes a second, oldest first
        SummaryRole, ///< of a heading: "2 of 5 up"; empty while none runs
        WordsRole, ///< all that one may look for: name, group, hosts, ports, notes, state
    };

    explicit ProfileModel(QObject *parent = nullptr);

    void setProfiles(const QList<Profile> &profiles);
    void speakAnew(); ///< the language has changed, and with it every text
    /// What ssh_config comes to for them, as far as it is known: routes are told by it.
    void setSpelled(const QHash<ProfileId, Profile> &spelled);
    void setPending(const QSet<ProfileId> &pending); ///< run as something else than is saved
    void setStatus(const SessionStatus &status);
    /// Of the machine that has a part in it: a tunnel that runs there is told by it.
    void setOtherEnd(const ProfileId &profile, OtherEnd end);
    void setTraffic(const ProfileId &profile, const TrafficSnapshot &traffic);

    QModelIndex indexOf(const ProfileId &profile) const;
    ProfileId idAt(const QModelIndex &index) const;
    SessionStatus status(const ProfileId &profile) const; ///< Stopped when nothing was heard
    TrafficSnapshot traffic(const ProfileId &profile) const; ///< the newest sample
    QList<SessionStatus> statuses() const; ///< of the profiles in the list
    QString stateTextOf(const ProfileId &profile) const; ///< with the countdown's rest
    bool isWorking() const; ///< some row's mark turns

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void runRequested(const culvert::ProfileId &profile, bool run);
    /// Into the group, in front of another; behind all where that is empty.
    void moveRequested(const QList<culvert::ProfileId> &profiles, const QString &group,
                       const culvert::ProfileId &before);

private:
    struct Facts
    {
        SessionStatus status;
        QDeadlineTimer retryAt;
        TrafficSnapshot traffic;
        QList<quint64> history;
        OtherEnd otherEnd = OtherEnd::NotNeeded;
    };

    QList<ProfileId> membersOf(const QString &group) const; ///< those that run here
    void arrange(qsizetype row, const ProfileRow &wanted);
    std::optional<Profile> profileOf(const ProfileId &profile) const;
    QVariant profileData(const Profile &profile, int role) const;
    QString spokenText(const Profile &profile) const;
    QString wordsOf(const Profile &profile) const;
    QString routeOf(const Profile &profile) const;
    QString summaryOf(const QString &group) const;
    void tellAll(const QList<int> &roles);
    void countDown();
    void updateCountdown();

    ProfileRows m_rows;
    QHash<ProfileId, Facts> m_facts;
    QHash<ProfileId, Profile> m_spelled;
    QSet<ProfileId> m_pending;
    QTimer m_countdown;
};

} // namespace culvert
