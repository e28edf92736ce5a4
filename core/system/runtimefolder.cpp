#include "core/system/runtimefolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qsizetype prefixLength = 12;

struct RuntimeFolderText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::RuntimeFolder)
};

tl::unexpected<Error> unusable(const QString &folder, const QString &why)
{
    return failure(ErrorCode::FeatureUnavailable,
                   RuntimeFolderText::tr("The folder %1 %2.").arg(folder, why));
}

#ifdef Q_OS_UNIX

Result<void> checkPrivate(const QString &folder)
{
    struct stat info
    {};
    if (::lstat(QFile::encodeName(folder).constData(), &info) != 0)
        return unusable(folder, RuntimeFolderText::tr("does not exist"));
    if (!S_ISDIR(info.st_mode))
        return unusable(folder, RuntimeFolderText::tr("is not a folder"));
    if (info.st_uid != ::geteuid())
        return unusable(folder, RuntimeFolderText::tr("belongs to another user"));
    if ((info.st_mode & 0077) != 0)
        return unusable(folder, RuntimeFolderText::tr("is open to other users"));
    return {};
}

/// Made private from the start; one that is there already is only looked at.
Result<QString> privateFolder(const QString &folder)
{
    ::mkdir(QFile::encodeName(folder).constData(), 0700);
    if (const Result<void> checked = checkPrivate(folder); !checked)
        return failure(checked.error());
    return folder;
}

} // namespace

Result<QString> runtimeFolder()
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (session.isEmpty())
        return privateFolder(QDir::temp().filePath(u"culvert-%1"_s.arg(::geteuid())));
    if (const Result<void> checked = checkPrivate(session); !checked)
        return failure(checked.error());
    // In Flatpak each start has its own, but for one folder of the program's name: flatpak-run(1).
    const QString shared = QFile::exists(u"/.flatpak-info"_s)
        ? u"app/%1/culvert"_s.arg(qEnvironmentVariable("FLATPAK_ID"))
        : u"culvert"_s;
    return privateFolder(QDir(session).filePath(shared));
}

#else

} // namespace

Result<QString> runtimeFolder() // private by its place in the user's own profile
{
    const QString folder =
        QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
            .filePath(u"culvert/run"_s);
    if (!QDir().mkpath(folder))
        return unusable(folder, RuntimeFolderText::tr("cannot be made"));
    return folder;
}

#endif

QString instancePrefix(const QString &configFolder)
{
    const QFileInfo info(configFolder);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash.first(prefixLength));
}

} // namespace culvert
