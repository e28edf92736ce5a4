#pragma once

#include "core/base/filelock.h"
#include "core/profile/profile.h"

namespace culvert {

/// Held while a saved profile runs, so that no two programs run the same one. Both programs take it
/// before Engine::start() and drop it at Engine::ended(). One left by a killed process is taken
/// over. Unsaved tunnels have none.
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

} // namespace culvert
