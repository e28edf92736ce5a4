#include "core/base/savefile.h"

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

} // namespace culvert
