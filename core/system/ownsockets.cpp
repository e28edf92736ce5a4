#include "core/system/ownsockets.h"

#include "core/base/savefile.h"
#include "core/system/runtimefolder.h"

#include <QCryptographicHash>
#include <QDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#else
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct Identity
{
    QByteArray inode; ///< empty: no socket
    QByteArray changed;

    /// The inode's number alone may come again once nobody holds it.
    QByteArray text() const { return inode + ' ' + changed; }
};

Identity identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat info
    {};
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0 || !S_ISSOCK(info.st_mode))
        return {};
#ifdef Q_OS_MACOS
    const timespec changed = info.st_ctimespec;
#else
    const timespec changed = info.st_ctim;
#endif
    return {QByteArray::number(quint64(info.st_dev)) + ' '
                + QByteArray::number(quint64(info.st_ino)),
            QByteArray::number(qint64(changed.tv_sec)) + '.'
                + QByteArray::number(qint64(changed.tv_nsec))};
#else
    constexpr DWORD socketTag = 0x80000023; // IO_REPARSE_TAG_AF_UNIX
    WIN32_FIND_DATAW info{};
    const QString native = QDir::toNativeSeparators(path);
    const HANDLE found = FindFirstFileW(reinterpret_cast<const wchar_t *>(native.utf16()), &info);
    if (found == INVALID_HANDLE_VALUE)
        return {};
    FindClose(found);
    if ((info.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) == 0
        || info.dwReserved0 != socketTag)
        return {};
    return {QByteArray::number(quint32(info.ftCreationTime.dwHighDateTime)) + '.'
                + QByteArray::number(quint32(info.ftCreationTime.dwLowDateTime)),
            {}};
#endif
}

/// Empty: nowhere to keep it.
QString noteFor(const QString &path)
{
    const Result<QString> folder = runtimeFolder();
    if (!folder)
        return {};
    const QByteArray hash = QCryptographicHash::hash(QFileInfo(path).absoluteFilePath().toUtf8(),
                                                     QCryptographicHash::Sha256);
    return QDir(*folder).filePath(u"socket-"_s + QString::fromLatin1(hash.toHex().first(32)));
}

} // namespace

OwnSocket::OwnSocket(const QString &path) : m_path(path)
{
    const Identity identity = identityOf(path);
    m_inode = identity.inode;
    // without the note the file is only not known for ours after a crash
    (void)saveFile(noteFor(path), identity.text(), ownerOnly);
}

OwnSocket::~OwnSocket()
{
    if (identityOf(m_path).inode != m_inode)
        return;
    QFile::remove(m_path);
    QFile::remove(noteFor(m_path));
}

bool OwnSocket::isNoted(const QString &path)
{
    const Identity identity = identityOf(path);
    QFile note(noteFor(path));
    return !identity.inode.isEmpty() && note.open(QIODevice::ReadOnly)
        && note.readAll() == identity.text();
}

void removeSocketFile(const QString &path)
{
    if (!identityOf(path).inode.isEmpty())
        QFile::remove(path);
}

} // namespace culvert
