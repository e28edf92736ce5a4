#include "tests/support/notificationdaemon.h"

#include "tests/support/messagebus.h"

using namespace Qt::StringLiterals;

namespace culvert::test {

NotificationDaemon::NotificationDaemon(const QString &busAddress) : m_connection(u"notifications"_s)
{
    QDBusConnection bus = QDBusConnection::connectToBus(busAddress, m_connection);
    bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    bus.registerService(u"org.freedesktop.Notifications"_s);
}

NotificationDaemon::~NotificationDaemon()
{
    leave(QDBusConnection(m_connection), u"/org/freedesktop/Notifications"_s, this);
    QDBusConnection::disconnectFromBus(m_connection);
}

QStringList NotificationDaemon::GetCapabilities() const
{
    return {u"actions"_s, u"body"_s, u"body-markup"_s};
}

uint NotificationDaemon::Notify(const QString &, uint replaces, const QString &,
                                const QString &summary, const QString &body,
                                const QStringList &actions, const QVariantMap &hints, int)
{
    const uint id = replaces == 0 ? uint(shown.size()) + 100 : replaces;
    shown.append({id, replaces, summary, body, actions, hints});
    return id;
}

void NotificationDaemon::CloseNotification(uint id)
{
    closed.append(id);
    emit NotificationClosed(id, 3);
}

void NotificationDaemon::invoke(uint id, const QString &action)
{
    emit ActionInvoked(id, action);
}

QString NotificationDaemon::summaries() const
{
    QStringList lines;
    for (const Shown &each : shown)
        lines.append(each.summary);
    return lines.join(u'\n');
}

} // namespace culvert::test
