#include "core/forward/waitingclients.h"

namespace culvert {

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds sweepInterval{500};

/// Reset, or closed without a word.
bool isDead(qintptr client)
{
    char byte = 0;
    const net::Received seen = net::peek(client, std::span(&byte, 1));
    return seen.kind == net::Received::Kind::End || seen.kind == net::Received::Kind::Error;
}

} // namespace

WaitingClients::WaitingClients(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent), m_patience(patience)
{
    connect(&m_sweepTimer, &QTimer::timeout, this, &WaitingClients::sweep);
}

void WaitingClients::add(net::Socket client)
{
    Client newest{.socket = std::move(client), .peer = {}, .since = Clock::now()};
    newest.peer = net::peerText(newest.socket.handle());
    if (m_clients.size() >= most && !makeRoom()) {
        turnAway(
            std::move(newest),
            {.code = ErrorCode::ConnectionLost,
             .message =
                 phrase("Too many clients are waiting for the tunnel already (%1).").arg(most)});
        return;
    }
    m_clients.push_back(std::move(newest));
    if (!m_sweepTimer.isActive())
        m_sweepTimer.start(sweepInterval);
}

std::optional<net::Socket> WaitingClients::take()
{
    sweep();
    if (m_clients.empty())
        return {};
    net::Socket client = std::move(m_clients.front().socket);
    m_clients.pop_front();
    return client;
}

void WaitingClients::turnAllAway(const Error &why)
{
    m_sweepTimer.stop();
    for (Client &client : std::exchange(m_clients, {}))
        turnAway(std::move(client), why);
}

void WaitingClients::sweep()
{
    std::erase_if(m_clients, [](const Client &client) { return isDead(client.socket.handle()); });
    while (!m_clients.empty() && Clock::now() - m_clients.front().since >= m_patience) {
        Client client = std::move(m_clients.front());
        m_clients.pop_front();
        const auto waited = std::chrono::duration_cast<std::chrono::seconds>(m_patience);
        turnAway(
            std::move(client),
            {.code = ErrorCode::ConnectionLost,
             .message =
                 phrase("The tunnel did not come up within %1 s, so the client was turned away.")
                     .arg(waited.count())});
    }
    if (m_clients.empty())
        m_sweepTimer.stop();
}

bool WaitingClients::makeRoom()
{
    sweep();
    if (m_clients.size() < most)
        return true;
    const auto ended = std::find_if(m_clients.begin(), m_clients.end(), [](const Client &client) {
        return net::hasHungUp(client.socket.handle());
    });
    if (ended == m_clients.end())
        return false;
    Client client = std::move(*ended);
    m_clients.erase(ended);
    turnAway(
        std::move(client),
        {.code = ErrorCode::ConnectionLost,
         .message = phrase(
             "It ended its side while it waited for the tunnel, and others needed the room.")});
    return true;
}

void WaitingClients::turnAway(Client client, const Error &why)
{
    client.socket.close();
    emit turnedAway(client.peer, why);
}

} // namespace culvert
