#include "ui/trayhost.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int trayHostPatience = 4000; // ms

} // namespace

TrayHost::TrayHost(QObject *parent) : QObject(parent)
{
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(trayHostPatience);
    connect(&m_leaving, &QTimer::timeout, this, [this] {
        m_there = false;
        emit gone();
    });
    watch();
}

#ifdef QT_DBUS_LIB

namespace {

constexpr auto trayWatcher = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto trayWatcherPath = "/StatusNotifierWatcher"_L1;

} // namespace

/// Qt remembers the first answer to "is there a StatusNotifier host?" for good, so it is not asked
/// before there is one: no QSystemTrayIcon is made. An X11 tray is the last resort, for the same
/// reason.
void TrayHost::watch()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return appear();
    auto *watcher =
        new QDBusServiceWatcher(trayWatcher, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::askForHost);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this, &TrayHost::leave);
    bus.connect(trayWatcher, trayWatcherPath, trayWatcher, u"StatusNotifierHostRegistered"_s, this,
                SLOT(askForHost()));
    bus.connect(trayWatcher, trayWatcherPath, trayWatcher, u"StatusNotifierHostUnregistered"_s,
                this, SLOT(askForHost()));
    askForHost();
    QTimer::singleShot(trayHostPatience, this, [this] {
        if (!m_there && hasX11Tray())
            appear();
    });
}

void TrayHost::askForHost()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        trayWatcher, trayWatcherPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question << QString(trayWatcher) << u"IsStatusNotifierHostRegistered"_s;
    question.setAutoStartService(false);
    auto *answer =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (reply.isValid() && reply.value().variant().toBool())
            appear();
        else
            leave();
    });
}

#else

void TrayHost::watch()
{
    appear();
}

void TrayHost::askForHost() {}

#endif

void TrayHost::leave()
{
    if (m_there && !m_leaving.isActive())
        m_leaving.start();
}

void TrayHost::appear()
{
    m_leaving.stop();
    m_there = true;
    emit appeared();
}

} // namespace culvert
