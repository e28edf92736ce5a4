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

constexpr std::chrono::seconds trayHostPatience{4};

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

void TrayHost::watchX11(std::chrono::milliseconds patience)
{
    m_lastResort.setSingleShot(true);
    connect(&m_lastResort, &QTimer::timeout, this, [this] {
        if (m_x11.isThere())
            appear(Kind::X11);
    });
    const auto wait = [this, patience] {
        m_lastResort.start(m_kind == Kind::X11 ? std::chrono::milliseconds(0) : patience);
    };
    connect(&m_x11, &X11Tray::appeared, this, wait);
    connect(&m_x11, &X11Tray::gone, this, [this] { leave(Kind::X11); });
    if (m_x11.isThere())
        wait();
}

#ifdef QT_DBUS_LIB

namespace {

constexpr auto trayWatcher = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto trayWatcherPath = "/StatusNotifierWatcher"_L1;

} // namespace

/// Qt remembers the first answer to "is there a StatusNotifier host?" for good, so it is not asked
/// before there is one: no QSystemTrayIcon is made. An X11 tray is the last resort, for the same
/// reason: whenever one comes, a StatusNotifier host has some seconds to come as well.
void TrayHost::watch()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return watchX11(std::chrono::milliseconds(0));
    auto *watcher =
        new QDBusServiceWatcher(trayWatcher, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::askForHost);
    connect(watcher, &QDBusServiceWatcher::serviceUnregistered, this,
            [this] { leave(Kind::Notifier); });
    bus.connect(trayWatcher, trayWatcherPath, trayWatcher, u"StatusNotifierHostRegistered"_s, this,
                SLOT(askForHost()));
    bus.connect(trayWatcher, trayWatcherPath, trayWatcher, u"StatusNotifierHostUnregistered"_s,
                this, SLOT(askForHost()));
    askForHost();
    watchX11(trayHostPatience);
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
            appear(Kind::Notifier);
        else
            leave(Kind::Notifier);
    });
}

#else

void TrayHost::watch()
{
    appear(Kind::Notifier);
}

void TrayHost::askForHost() {}

#endif

void TrayHost::leave(Kind kind)
{
    if (m_there && m_kind == kind && !m_leaving.isActive())
        m_leaving.start();
}

void TrayHost::appear(Kind kind)
{
    if (m_kind != Kind::None && m_kind != kind)
        return;
    m_kind = kind;
    m_leaving.stop();
    m_there = true;
    emit appeared();
}

} // namespace culvert
