#include "core/net/listener.h"

namespace culvert::net {

namespace {

constexpr int acceptsPerTurn = 64; // others get their turn too
constexpr std::chrono::seconds shortagePause{1};

} // namespace

Listener::Listener(Socket socket, Accepted accepted, QObject *parent)
    : QObject(parent), m_socket(std::move(socket)),
      m_notifier(m_socket.handle(), QSocketNotifier::Read), m_accepted(std::move(accepted))
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_notifier.setEnabled(true); });
    connect(&m_notifier, &QSocketNotifier::activated, this, &Listener::onReadable);
}

void Listener::onReadable()
{
    for (int i = 0; i < acceptsPerTurn; ++i) {
        Outcome<Socket> client = accept(m_socket.handle());
        if (!client && client.error().isOutOfResources()) {
            pause(client.error());
            return;
        }
        if (!client) { // nobody waits, or the client is gone again
            m_isShort = false;
            return;
        }
        m_accepted(std::move(*client));
    }
}

void Listener::pause(const SystemError &why)
{
    m_notifier.setEnabled(false);
    m_pause.start(shortagePause);
    if (!std::exchange(m_isShort, true))
        emit ranShort(why.text());
}

} // namespace culvert::net
