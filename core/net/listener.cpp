#include "core/net/listener.h"

namespace culvert::net {

namespace {

constexpr int acceptsPerTurn = 64; // others get their turn too

} // namespace

Listener::Listener(Socket socket, Accepted accepted, QObject *parent)
    : QObject(parent), m_socket(std::move(socket)),
      m_notifier(m_socket.handle(), QSocketNotifier::Read), m_accepted(std::move(accepted))
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &Listener::onReadable);
}

void Listener::setPaused(bool paused)
{
    m_notifier.setEnabled(!paused);
}

void Listener::onReadable()
{
    for (int i = 0; i < acceptsPerTurn && m_notifier.isEnabled(); ++i) {
        std::optional<Socket> client = accept(m_socket.handle());
        if (!client)
            return;
        m_accepted(std::move(*client));
    }
}

} // namespace culvert::net
