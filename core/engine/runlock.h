#pragma once

#include "core/base/filelock.h"
#include "core/profile/profile.h"

#include <QHash>

#include <memory>

namespace culvert {

/// Held while a saved profile runs, so that no two programs run the same one. Both programs take it
/// before Engine::start() and drop it at Engine::ended(). One left by a killed process is taken
/// over. Unsaved tunnels have none. Any thread; blocks on the disk for a moment.
class RunLock
{
public:
    /// In the runtime folder, or in the configuration folder where there is none.
    RunLock(const QString &configFolder, ProfileId profile);
    RunLock(const QString &folder, const QString &configFolder, ProfileId profile);

    /// False only when another running program holds it: a folder that cannot be written never
    /// keeps a tunnel from running.
    bool tryLock();

private:
    FileLock m_lock;
};

/// The locks of the saved profiles that this program runs. Main thread.
class RunLocks
{
public:
    explicit RunLocks(const QString &configFolder) : m_configFolder(configFolder) {}

    bool take(const ProfileId &profile); ///< false: another program runs it; true also when held
    void drop(const ProfileId &profile) { m_held.remove(profile); }

private:
    QString m_configFolder;
    QHash<ProfileId, std::shared_ptr<RunLock>> m_held;
};

} // namespace culvert
