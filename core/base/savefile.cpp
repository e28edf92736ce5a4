#include "core/base/savefile.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace culvert {

std::optional<QString> saveFile(const QString &path, const QByteArray &bytes,
                                std::optional<QFileDevice::Permissions> permissions)
{
    QSaveFile file(path);
    const bool saved = file.open(QIODevice::WriteOnly)
        && (!permissions || file.setPermissions(*permissions)) && file.write(bytes) == bytes.size()
        && file.commit();
    return saved ? std::nullopt : std::optional(file.errorString());
}

bool makePrivateFolder(const QString &folder)
{
    return QDir(folder).exists()
        || (QDir().mkpath(folder)
            && QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner));
}

} // namespace culvert
