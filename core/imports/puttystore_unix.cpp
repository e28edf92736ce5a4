#include "core/imports/puttystore.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace culvert {

QString puttyStore()
{
    const QString folder = QDir::home().filePath(u".putty/sessions"_s);
    return QFileInfo(folder).isDir() ? folder : QString();
}

QList<PuttySession> puttySessionsHere()
{
    const QString folder = puttyStore();
    return folder.isEmpty() ? QList<PuttySession>() : puttySessionsIn(folder);
}

} // namespace culvert
