#include "core/imports/puttystore.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

const QString key = u"HKEY_CURRENT_USER\\Software\\SimonTatham\\PuTTY\\Sessions"_s;

} // namespace

QString puttyStore()
{
    return QSettings(key, QSettings::NativeFormat).childGroups().isEmpty() ? QString() : key;
}

QList<PuttySession> puttySessionsHere()
{
    QSettings registry(key, QSettings::NativeFormat);
    return puttySessionsIn(registry);
}

} // namespace culvert
