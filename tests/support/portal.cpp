#include "tests/support/portal.h"

#include "tests/support/messagebus.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace culvert::test {

Portal::Portal(const QString &busAddress)
    : m_connection(u"portal"_s), m_bus(QDBusConnection::connectToBus(busAddress, m_connection))
{
    new BackgroundPortalAdaptor(*this);
    new NotificationPortalAdaptor(*this);
    new SettingsPortalAdaptor(*this);
    m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this);
    m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
}

Portal::~Portal()
{
    leave(m_bus, u"/org/freedesktop/portal/desktop"_s, this);
    m_bus = QDBusConnection(u"none"_s);
    QDBusConnection::disconnectFromBus(m_connection);
}

void Portal::invoke(const QString &notification, const QString &action)
{
    emit findChild<NotificationPortalAdaptor *>()->ActionInvoked(notification, action, {});
}

void Portal::setAnimations(bool on)
{
    animations = on;
    emit findChild<SettingsPortalAdaptor *>()->SettingChanged(
        u"org.gnome.desktop.interface"_s, u"enable-animations"_s, QDBusVariant(on));
}

void Portal::respond(const QString &path, bool autostart)
{
    QDBusMessage response =
        QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
    response << 0U << QVariantMap{{u"background"_s, true}, {u"autostart"_s, autostart}};
    m_bus.send(response);
}

QDBusObjectPath BackgroundPortalAdaptor::RequestBackground(const QString &,
                                                           const QVariantMap &options,
                                                           const QDBusMessage &message)
{
    m_portal.asked = options;
    QString sender = message.service().mid(1);
    const QString path = u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(
        sender.replace(u'.', u'_'), options.value(u"handle_token"_s).toString());
    const bool autostart = options.value(u"autostart"_s).toBool() && m_portal.allowsAutostart;
    QTimer::singleShot(0, &m_portal, [this, path, autostart] { // as a person would, later
        m_portal.respond(path, autostart);
    });
    return QDBusObjectPath(path);
}

void NotificationPortalAdaptor::AddNotification(const QString &id, const QVariantMap &notification)
{
    m_portal.notifications.insert(id, notification);
}

void NotificationPortalAdaptor::RemoveNotification(const QString &id)
{
    m_portal.notifications.remove(id);
}

QDBusVariant SettingsPortalAdaptor::Read(const QString &, const QString &)
{
    return QDBusVariant(QVariant::fromValue(QDBusVariant(m_portal.animations)));
}

} // namespace culvert::test
