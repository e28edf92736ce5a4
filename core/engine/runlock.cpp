#include "core/engine/runlock.h"

#include "core/system/runtimefolder.h"

#include <QDir>
#include <QLockFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace culvert {

RunLock::RunLock(const QString &configFolder, ProfileId profile)
    : RunLock(runtimeFolder().value_or(configFolder), configFolder, profile)
{}

RunLock::RunLock(const QString &folder, const QString &configFolder, ProfileId profile)
{
    // an id written by hand may hold anything
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(profile.value));
    const QString name = u"%1-%2.lock"_s.arg(instancePrefix(configFolder), id);
    m_file = std::make_unique<QLockFile>(QDir(folder).filePath(name));
    m_file->setStaleLockTime(0); // never by age: a tunnel runs for months
}

RunLock::~RunLock() = default;
RunLock::RunLock(RunLock &&) noexcept = default;
RunLock &RunLock::operator=(RunLock &&) noexcept = default;

bool RunLock::tryLock()
{
    return m_file->tryLock(0) || m_file->error() != QLockFile::LockFailedError;
}

} // namespace culvert
