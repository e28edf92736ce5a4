#include "core/base/filelock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLockFile>
#include <QSysInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int betweenLooks = 20; // ms
constexpr int betweenLooksAtEmpty = 200; // ms; a holder writes its number at once

struct FileLockText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::FileLock)
};

/// When it was made, if it says nothing.
std::optional<QDateTime> emptySince(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() || file.size() > 0)
        return {};
    return file.lastModified();
}

/// By a process of our number, which is none but us: the one before us that had it is gone. Whether
/// we hold it ourselves, the system tells.
bool isLeftWithOurNumber(const QLockFile &file)
{
    qint64 pid = 0;
    QString host;
    QString program;
    return file.getLockInfo(&pid, &host, &program) && pid == QCoreApplication::applicationPid()
        && host == QSysInfo::machineHostName();
}

} // namespace

FileLock::FileLock(const QString &path) : m_file(std::make_unique<QLockFile>(path))
{
    m_file->setStaleLockTime(0); // never by age: a tunnel runs for months
}

FileLock::~FileLock() = default;
FileLock::FileLock(FileLock &&) noexcept = default;
FileLock &FileLock::operator=(FileLock &&) noexcept = default;

FileLock::Outcome FileLock::lock(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    while (!m_file->tryLock(int(std::min<qint64>(betweenLooks, deadline.remainingTime())))) {
        if (m_file->error() != QLockFile::LockFailedError)
            return Outcome::Unwritable;
        if (takeOverOurs() || takeOverEmpty())
            return Outcome::Locked;
        if (deadline.hasExpired())
            return Outcome::Held;
    }
    return Outcome::Locked;
}

/// QLockFile takes it for held. Removing fails where it is.
bool FileLock::takeOverOurs()
{
    return isLeftWithOurNumber(*m_file) && m_file->removeStaleLockFile() && m_file->tryLock(0);
}

/// Under a lock of its own, so that nobody takes away what another has just made his.
bool FileLock::takeOverEmpty()
{
    const QString path = m_file->fileName();
    const std::optional<QDateTime> first = emptySince(path);
    if (!first)
        return false;
    if (m_file->tryLock(betweenLooksAtEmpty))
        return true;
    QLockFile takeOver(path + u".rmlock"_s);
    return takeOver.tryLock(0) && emptySince(path) == first // the second look
        && m_file->removeStaleLockFile() && m_file->tryLock(0);
}

void FileLock::unlock()
{
    m_file->unlock();
}

/// QLockFile keeps it to itself. A full disk lets a file be made, and nothing be written to it.
QString FileLock::whyUnwritable() const
{
    QTemporaryFile file(m_file->fileName() + u".XXXXXX"_s);
    if (file.open() && file.write("0\n") > 0)
        file.flush();
    return file.error() == QFileDevice::NoError ? FileLockText::tr("unknown reason")
                                                : file.errorString();
}

Result<void> FileLock::lockOrSay(std::chrono::milliseconds patience)
{
    switch (lock(patience)) {
    case Outcome::Locked:
        return {};
    case Outcome::Held:
        return invalid(FileLockText::tr("%1 is held by another program.").arg(m_file->fileName()));
    case Outcome::Unwritable:
        return invalid(FileLockText::tr("The folder %1 cannot be written to: %2.")
                           .arg(QFileInfo(m_file->fileName()).path(), whyUnwritable()));
    }
    Q_UNREACHABLE();
}

} // namespace culvert
