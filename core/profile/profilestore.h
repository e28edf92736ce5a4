#pragma once

#include "core/profile/profilejson.h"

#include <QObject>

#include <functional>
#include <memory>

class QFileSystemWatcher;

namespace culvert {

/// The saved tunnels: one JSON file, written atomically with mode 0600, shared with other
/// processes. Every change is made under a lock, to what the file says then, so two programs never
/// lose each other's; it blocks while another has the lock, for at most 15 s. Main thread. A file
/// that cannot be read is left untouched: problem() says why, and every change fails with that
/// error until it is repaired.
class ProfileStore : public QObject
{
    Q_OBJECT

public:
    explicit ProfileStore(const QString &folder, QObject *parent = nullptr); ///< reads at once
    ~ProfileStore() override;

    QString filePath() const;
    const QList<Profile> &profiles() const { return m_set.profiles; }
    std::optional<Profile> find(ProfileId id) const;
    std::optional<Profile> findByName(const QString &name) const; ///< exact, case matters
    /// Whether the name stands in the file's text, be that broken; true where nobody can read it.
    bool mentions(const QString &name) const;
    std::optional<Error> problem() const { return m_problem; } ///< file, line, column

    /// Adds, or replaces the one of the same id. ProfileInvalid: the file is broken, cannot be
    /// written, or another profile has the name.
    Result<void> save(const Profile &profile);
    Result<void> save(const QList<Profile> &profiles); ///< all or none
    Result<void> remove(ProfileId id); ///< ProfileInvalid: no such profile, or as save()
    Result<void>
    reorder(const QList<ProfileId> &order); ///< ids not named keep their order, at the end

    const QStringList &consents() const { return m_set.consents; }
    Result<void> addConsent(const QString &fingerprint); ///< fails as save()

    void reload(); ///< reads the file again; emits what changed

signals:
    /// profiles() is not what it was: by a call of ours, from inside it, or by another process.
    void changed();
    void problemChanged();

private:
    static Result<void> put(const Profile &profile, ProfileSet &set);
    Result<void> update(const std::function<Result<void>(ProfileSet &)> &change);
    Result<ProfileSet> read() const;
    Result<void> write(const ProfileSet &set) const;
    void watch();

    QString m_folder;
    ProfileSet m_set;
    std::optional<Error> m_problem;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
};

/// Where both programs keep their files unless --config-dir says otherwise.
QString defaultConfigFolder();

} // namespace culvert
