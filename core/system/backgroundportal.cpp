#include "core/system/backgroundportal.h"

#ifdef Q_OS_LINUX
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

using namespace Qt::StringLiterals;

namespace culvert {

#ifdef Q_OS_LINUX

void BackgroundPortal::request(bool autostart, const QStringList &commandLine,
                               const QString &reason)
{
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    // The answer's path follows from our name and token, so it can be awaited before the call.
    const QString token = u"culvert%1"_s.arg(quintptr(this));
    QString sender = bus.baseService().mid(1);
    const QString path =
        u"/org/freedesktop/portal/desktop/request/"_s + sender.replace(u'.', u'_') + u'/' + token;
    bus.connect(service, path, u"org.freedesktop.portal.Request"_s, u"Response"_s, this,
                SLOT(onResponse(uint, QVariantMap)));
    QDBusMessage call = QDBusMessage::createMethodCall(
        service, u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Background"_s,
        u"RequestBackground"_s);
    call << QString()
         << QVariantMap{{u"handle_token"_s, token},
                        {u"reason"_s, reason},
                        {u"autostart"_s, autostart},
                        {u"commandline"_s, commandLine},
                        {u"dbus-activatable"_s, false}};
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        if (const QDBusPendingReply<QDBusObjectPath> reply = *watcher; reply.isError())
            fail(reply.error().message());
    });
}

#else

void BackgroundPortal::request(bool, const QStringList &, const QString &)
{
    fail(tr("there is no portal to ask."));
}

#endif

void BackgroundPortal::onResponse(uint response, const QVariantMap &results)
{
    if (response != 0)
        return fail(tr("the question was not answered."));
    emit answered(results.value(u"autostart"_s).toBool());
    deleteLater();
}

void BackgroundPortal::fail(const QString &why)
{
    emit failed(why);
    deleteLater();
}

} // namespace culvert
