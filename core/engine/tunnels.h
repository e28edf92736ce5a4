#pragma once

#include "core/base/result.h"
#include "core/engine/runlock.h"
#include "core/imports/foreigncommands.h"
#include "core/plan/plan.h"
#include "core/status/sessionstate.h"

#include <QHash>
#include <QObject>

namespace culvert {

class Engine;
class ProfileStore;
class SavedSecrets;

/// The saved tunnels and the unsaved ones of this run, with the commands that window and tray
/// share; locks a saved one while it runs here. Main thread.
class Tunnels : public QObject
{
    Q_OBJECT

public:
    /// secrets: null where there is no keychain. All must outlive this.
    Tunnels(ProfileStore &store, Engine &engine, SavedSecrets *secrets = nullptr,
            QObject *parent = nullptr);

    QList<Profile> all() const; ///< the saved ones, then the unsaved
    std::optional<Profile> find(const ProfileId &id) const;
    bool isSaved(const ProfileId &id) const;
    QStringList groups() const; ///< the names in use, sorted
    /// As it is saved; while it runs, with the words that it was started with instead.
    Profile asItRuns(const Profile &profile) const;
    bool isRunning(const ProfileId &id) const; ///< here
    /// What an engine or an examination needs to know of it, saved or not.
    PlanRequest request(const Profile &profile) const;
    bool hasPendingChange(const ProfileId &id) const; ///< it runs, and as something else than saved

    SavedSecrets *secrets() const { return m_secrets; } ///< null: no keychain
    bool hasSecretsOfItsOwn(const ProfileId &id) const; ///< deleted with it, and not undone

    void addUnsaved(const Profile &profile);
    /// What needs no new connection is applied at once to one that runs: name, notes, group and the
    /// forwards. The rest counts from the next start.
    Result<void> save(const Profile &profile);
    /// Into a group, in front of `before`; behind all where that is empty.
    Result<void> move(const QList<ProfileId> &ids, const QString &group,
                      const ProfileId &before = {});
    Result<void> remove(const ProfileId &id); ///< stops it first; its secrets and history go too
    Result<void> restore(const Profile &profile, qsizetype position); ///< takes remove() back
    QString freeName(const QString &wanted) const; ///< "NAS", or "NAS 2" when taken
    /// `port` if this computer could open it now and no tunnel means to; else one near it, 0: none.
    quint16 portToOpen(quint16 port) const;
    /// A port near the one of `bind` that could be opened now and that no tunnel means to open; 0
    /// where there is none, and for a socket.
    quint16 freePortNear(const Endpoint &bind) const;
    /// The forward that runs or ran as this one is saved the same still.
    bool canChangePort(const ProfileId &id, ForwardId forward) const;
    /// Saves another port for a forward of a saved tunnel, which counts at once where that runs,
    /// and starts it where it does not; nothing where it cannot be changed.
    Result<void> changePort(const ProfileId &id, ForwardId forward, quint16 port);

    /// One that waits dials at once. False: it is not to run here, runs in another program, or
    /// needs consent first; startRefused() or consentNeeded() says so.
    bool start(const ProfileId &id);
    void startWithConsent(const ProfileId &id, const ForeignCommands &commands);
    void stop(const ProfileId &id);
    void restart(const ProfileId &id); ///< stops it, where it runs, and starts it when it has ended
    void startAfter(const ProfileId &other, const ProfileId &id); ///< stops `other`, starts `id`
    void check(const ProfileId &id); ///< has Engine::examine() look at it
    void setRunning(const ProfileId &id, bool running);
    /// Of one that runs: as it was started. Saved where the same forward is.
    Result<void> setForwardEnabled(const ProfileId &id, ForwardId forward, bool enabled);

signals:
    void changed(); ///< all() returns something else now
    void startRefused(const QString &why);
    void secretsLeft(const QString &why); ///< of a removed tunnel, in the keychain
    void consentNeeded(const culvert::Profile &profile, const culvert::ForeignCommands &commands);

private:
    void forgetSecrets(const ProfileId &id);
    void onEnded(const ProfileId &id);
    void applyForwards(const Profile &saved);
    qsizetype placeShown(const ProfileId &id, ForwardId forward) const;
    /// Of the saved profile's forwards, by what runs or ran as this one.
    std::optional<qsizetype> placeSaved(const ProfileId &id, ForwardId forward) const;

    ProfileStore &m_store;
    Engine &m_engine;
    SavedSecrets *m_secrets;
    QList<Profile> m_unsaved;
    RunLocks m_locks;
    QHash<ProfileId, Profile> m_started; ///< as it was when it was started; while it runs
    QHash<ProfileId, ProfileId> m_next; ///< to be started when the first has ended
};

} // namespace culvert
