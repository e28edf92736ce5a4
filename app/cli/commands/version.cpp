#include "app/cli/commands/version.h"

#include "core/ssh/libssh/library.h"

using namespace Qt::StringLiterals;

namespace culvert {

QString versionText()
{
    const QStringList lines = QStringList{u"culvert-cli "_s + QStringLiteral(CULVERT_VERSION),
                                          u"Qt "_s + QString::fromLatin1(qVersion())}
        + buildFeatures();
    return lines.join(u'\n');
}

} // namespace culvert
