#include "core/system/package.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace culvert {

bool isPackedIn(const char *variable)
{
    const QString folder = QFileInfo(qEnvironmentVariable(variable)).canonicalFilePath();
    const QString own = QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath();
    return !folder.isEmpty() && own.startsWith(folder + u'/');
}

bool isInSandbox()
{
    return QFileInfo::exists(u"/.flatpak-info"_s) || isPackedIn("SNAP");
}

} // namespace culvert
