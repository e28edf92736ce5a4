#include "core/base/filecontent.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#endif

namespace culvert {

namespace {

constexpr qint64 pieceSize = 64 * 1024;

struct FileContentText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::FileContent)
};

tl::unexpected<QString> tooLarge()
{
    return tl::unexpected(FileContentText::tr("it is too large"));
}

/// Or a link to it, as people make in place of known_hosts.
bool isNullDevice(const QFileInfo &file)
{
    const QString null = QProcess::nullDevice();
    return file.filePath() == null || file.canonicalFilePath() == null;
}

#ifdef Q_OS_UNIX

bool isPipe(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 && S_ISFIFO(status.st_mode);
}

FileContent systemRefused()
{
    return tl::unexpected(qt_error_string(errno));
}

FileContent readPipe(const QString &path, qint64 largest, QDeadlineTimer deadline)
{
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QFile owner; // closes it
    if (descriptor < 0 || !owner.open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle))
        return systemRefused();
    QByteArray content;
    std::array<char, 16 * 1024> bytes;
    while (content.size() <= largest) {
        pollfd wanted{descriptor, POLLIN, 0};
        const int ready = ::poll(&wanted, 1, int(deadline.remainingTime()));
        if (ready == 0)
            return tl::unexpected(FileContentText::tr("it did not come to its end in time"));
        const ssize_t size = ready < 0 ? -1 : ::read(descriptor, bytes.data(), bytes.size());
        if (size == 0)
            return content;
        if (size > 0)
            content.append(bytes.data(), size);
        else if (errno != EINTR && errno != EAGAIN)
            return systemRefused();
    }
    return tooLarge();
}

#endif

} // namespace

std::optional<QString> whyNotPlain(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() || info.isFile() || isNullDevice(info))
        return {};
    return FileContentText::tr("it is not a plain file");
}

FileContent readPlainFile(const QString &path, qint64 largest)
{
    if (const std::optional<QString> why = whyNotPlain(path))
        return tl::unexpected(*why);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(file.errorString());
    QByteArray content;
    for (QByteArray piece = file.read(pieceSize); !piece.isEmpty(); piece = file.read(pieceSize)) {
        content += piece;
        if (content.size() > largest)
            return tooLarge();
    }
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(file.errorString());
    return content;
}

FileContent readFileOrPipe(const QString &path, qint64 largest, std::chrono::milliseconds patience)
{
#ifdef Q_OS_UNIX
    if (isPipe(path))
        return readPipe(path, largest, QDeadlineTimer(patience));
#else
    Q_UNUSED(patience);
#endif
    return readPlainFile(path, largest);
}

} // namespace culvert
