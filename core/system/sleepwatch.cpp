#include "core/system/sleepwatch.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#endif

using namespace Qt::StringLiterals;

namespace culvert {

SleepWatch::SleepWatch(QObject *parent) : QObject(parent)
{
#ifdef Q_OS_LINUX
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s,
                                         this, SLOT(onPrepareForSleep(bool)));
#endif
}

void SleepWatch::onPrepareForSleep(bool before)
{
    if (before)
        emit fallingAsleep();
    else
        emit wokeUp();
}

} // namespace culvert
