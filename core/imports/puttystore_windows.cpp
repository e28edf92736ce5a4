#include "core/imports/puttystore.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

const QStringList keys{u"HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions"_s,
                       u"HKEY_CURRENT_USER\\Software\\9bis.com\\KiTTY\\Sessions"_s};

} // namespace

QString puttyStore()
{
    for (const QString &key : keys) {
        if (!QSettings(key, QSettings::NativeFormat).childGroups().isEmpty())
            return key;
    }
    return {};
}

QList<PuttySession> puttySessionsHere()
{
    QList<PuttySession> sessions;
    for (const QString &key : keys) {
        QSettings registry(key, QSettings::NativeFormat);
        sessions += puttySessionsIn(registry);
    }
    return sessions;
}

} // namespace culvert
