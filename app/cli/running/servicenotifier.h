#pragma once

#include <QByteArray>
#include <QTimer>

namespace culvert {

/// Tells the service manager how this program does, and answers its watchdog (sd_notify(3)). Silent
/// where nobody asked, which is nearly everywhere. Main thread.
class ServiceNotifier : public QObject
{
    Q_OBJECT

public:
    explicit ServiceNotifier(QObject *parent = nullptr); ///< takes NOTIFY_SOCKET for itself

    void ready(); ///< told once
    void stopping();
    void status(const QString &text);

private:
    void startWatchdog();
    void send(const QByteArray &message) const;

    QByteArray m_socket; ///< empty: nobody listens
    bool m_ready = false;
    QTimer m_watchdog;
};

} // namespace culvert
