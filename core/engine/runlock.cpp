#include "core/engine/runlock.h"

#include "core/system/runtimefolder.h"

#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString nameOfLock(const QString &configFolder, const ProfileId &profile)
{
    // an id written by hand may hold anything
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(profile.value));
    return u"%1-%2.lock"_s.arg(instancePrefix(configFolder), id);
}

} // namespace

RunLock::RunLock(const QString &configFolder, ProfileId profile)
    : RunLock(runtimeFolder().value_or(configFolder), configFolder, profile)
{}

RunLock::RunLock(const QString &folder, const QString &configFolder, ProfileId profile)
    : m_lock(QDir(folder).filePath(nameOfLock(configFolder, profile)))
{}

bool RunLock::tryLock()
{
    using namespace std::chrono_literals;
    return m_lock.lock(0ms) != FileLock::Outcome::Held;
}

bool RunLocks::take(const ProfileId &profile)
{
    if (m_held.contains(profile))
        return true;
    const auto lock = std::make_shared<RunLock>(m_configFolder, profile);
    if (!lock->tryLock())
        return false;
    m_held.insert(profile, lock);
    return true;
}

} // namespace culvert
