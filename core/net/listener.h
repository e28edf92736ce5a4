#pragma once

#include "core/net/socket.h"

#include <QObject>
#include <QSocketNotifier>

#include <functional>

namespace culvert::net {

/// Accepts connections on one listening socket and hands each over as it comes. Lives in, and calls
/// back on, the thread that made it.
class Listener : public QObject
{
public:
    using Accepted = std::function<void(Socket)>;

    Listener(Socket socket, Accepted accepted, QObject *parent = nullptr);

    QString address() const { return localAddress(m_socket.handle()); }
    quint16 port() const { return localPort(m_socket.handle()); }
    void setPaused(bool paused); ///< clients then wait in the system's queue

private:
    void onReadable();

    Socket m_socket;
    QSocketNotifier m_notifier;
    Accepted m_accepted;
};

} // namespace culvert::net
