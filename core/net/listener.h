#pragma once

#include "core/net/socket.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>

namespace culvert::net {

/// Accepts connections on one listening socket and hands each over as it comes. Where descriptors
/// or memory are short (accept(2): EMFILE, ENFILE, ENOBUFS, ENOMEM) it pauses for a second, again
/// and again: clients wait in the system's queue. Lives in, and calls back on, the thread that made
/// it; the callback must not destroy it.
class Listener : public QObject
{
    Q_OBJECT

public:
    using Accepted = std::function<void(Socket)>;

    Listener(Socket socket, Accepted accepted, QObject *parent = nullptr);

    QString address() const { return localAddress(m_socket.handle()); }
    quint16 port() const { return localPort(m_socket.handle()); }

signals:
    void ranShort(const QString &reason); ///< once, until nobody waits any more

private:
    void onReadable();
    void pause(const SystemError &why);

    Socket m_socket;
    QSocketNotifier m_notifier;
    QTimer m_pause;
    bool m_isShort = false;
    Accepted m_accepted;
};

} // namespace culvert::net
