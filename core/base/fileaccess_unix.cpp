#include "core/base/fileaccess.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace culvert {

bool isOpenToOthers(const QString &path)
{
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    return bool(QFileInfo(path).permissions() & others);
}

bool closeToOthers(const QString &path)
{
    return QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

QString commandToCloseToOthers(const QString &path)
{
    return u"chmod 600 '%1'"_s.arg(path);
}

} // namespace culvert
