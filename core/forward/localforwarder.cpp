#include "core/forward/localforwarder.h"

namespace culvert {

LocalForwarder::LocalForwarder(const ForwardSettings &settings, TrafficMeter &meter)
    : Forwarder(settings, meter), m_waiting(settings.clientPatience)
{
    connect(&m_waiting, &WaitingClients::turnedAway, this,
            [this](const QString &peer, const Error &why) {
                const std::optional<Endpoint> &target = forward().destination;
                reportRefused(peer, target ? target->toString() : QString(), why);
            });
}

void LocalForwarder::listen()
{
    if (m_ports && m_ports->isOpen()) {
        emit opened(m_ports->actual());
        return;
    }
    m_ports = std::make_unique<LocalPorts>(settings());
    m_ports->onClient = [this](net::Socket client) { onClient(std::move(client)); };
    connect(m_ports.get(), &LocalPorts::opened, this, [this] { emit opened(m_ports->actual()); });
    connect(m_ports.get(), &LocalPorts::failed, this, &LocalForwarder::failed);
    connect(m_ports.get(), &LocalPorts::ranShort, this, [this](const QString &reason) {
        emit logged(LogLevel::Warning,
                    tr("%1 takes no more clients for now, they wait: %2.")
                        .arg(m_ports->actual().toString(), reason));
    });
    m_ports->open();
}

void LocalForwarder::open(Connection &connection)
{
    setConnection(connection);
    listen();
    while (std::optional<net::Socket> client = m_waiting.take())
        onClient(std::move(*client));
}

void LocalForwarder::close()
{
    suspend();
    m_waiting.turnAllAway({.code = ErrorCode::Cancelled});
    m_ports.reset();
    emit stopped();
}

void LocalForwarder::onClient(net::Socket client)
{
    if (connection()) {
        const QString peer = net::peerText(client.handle());
        serve(std::move(client), peer);
        return;
    }
    m_waiting.add(std::move(client));
    emit clientWaiting();
}

void LocalForwarder::serve(net::Socket client, const QString &peer)
{
    carry(std::move(client), peer, *forward().destination);
}

void LocalForwarder::carry(net::Socket client, const QString &peer, const Endpoint &destination,
                           const ChannelRelay::FirstBytes &first)
{
    Connection &carrier = *leastBusy();
    std::unique_ptr<Channel> channel = carrier.newChannel();
    if (!channel) {
        const Error lost{.code = ErrorCode::ConnectionLost};
        if (first.failureReply)
            (void)net::send(client.handle(), first.failureReply(lost));
        reportRefused(peer, destination.toString(), lost);
        return;
    }
    const Endpoint originator = Endpoint::parse(peer).value_or(Endpoint());
    auto relay = std::make_unique<ChannelRelay>(carrier, std::move(channel), std::move(client),
                                                &meter(), id());
    ChannelRelay *opening = relay.get();
    adopt(std::move(relay), peer, destination.toString());
    opening->openTo(destination, originator, first);
}

} // namespace culvert
