#include "tests/support/files.h"

namespace culvert::test {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &content, QIODevice::OpenMode further,
               QFile::Permissions permissions)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | further) && file.write(content) == content.size()
        && file.setPermissions(permissions);
}

} // namespace culvert::test
