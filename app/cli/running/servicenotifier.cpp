#include "app/cli/running/servicenotifier.h"

#include <QCoreApplication>

#include <chrono>

#ifdef Q_OS_UNIX
#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace culvert {

ServiceNotifier::ServiceNotifier(QObject *parent)
    : QObject(parent), m_socket(qgetenv("NOTIFY_SOCKET"))
{
    qunsetenv("NOTIFY_SOCKET"); // no child of ours speaks for us
    connect(&m_watchdog, &QTimer::timeout, this, [this] { send("WATCHDOG=1"); });
    if (!m_socket.isEmpty())
        startWatchdog();
}

void ServiceNotifier::startWatchdog()
{
    const std::chrono::microseconds patience(qEnvironmentVariable("WATCHDOG_USEC").toLongLong());
    const QString pid = qEnvironmentVariable("WATCHDOG_PID");
    const bool forUs = pid.isEmpty() || pid.toLongLong() == QCoreApplication::applicationPid();
    if (patience.count() <= 0 || !forUs)
        return;
    m_watchdog.start(std::chrono::duration_cast<std::chrono::milliseconds>(patience / 2));
    send("WATCHDOG=1");
}

void ServiceNotifier::ready()
{
    if (m_ready)
        return;
    m_ready = true;
    send("READY=1");
}

void ServiceNotifier::stopping()
{
    send("STOPPING=1");
}

void ServiceNotifier::status(const QString &text)
{
    send("STATUS=" + text.simplified().toUtf8());
}

#ifdef Q_OS_UNIX

void ServiceNotifier::send(const QByteArray &message) const
{
    sockaddr_un address{};
    if (m_socket.isEmpty() || size_t(m_socket.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.constData(), size_t(m_socket.size()));
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0'; // Linux's abstract names
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + size_t(m_socket.size()));
    const int descriptor = ::socket(AF_UNIX, SOCK_DGRAM, 0);
    if (descriptor < 0)
        return;
    [[maybe_unused]] const auto sent =
        ::sendto(descriptor, message.constData(), size_t(message.size()), MSG_DONTWAIT,
                 reinterpret_cast<const sockaddr *>(&address), length);
    ::close(descriptor);
}

#else

void ServiceNotifier::send(const QByteArray &) const {} // there is no such protocol

#endif

} // namespace culvert
