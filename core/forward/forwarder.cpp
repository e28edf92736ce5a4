#include "core/forward/forwarder.h"

#include <QTimer>

namespace culvert {

using Clock = std::chrono::steady_clock;

namespace {

constexpr std::chrono::seconds probesEnd{1}; // a probe's last EOF has arrived by then

} // namespace

ForwardSettings settingsFor(const Plan &plan, ForwardId id, const Forward &forward)
{
    const HostOptions &options = plan.destination().options;
    return {.id = id,
            .forward = forward,
            .gatewayPorts = options.gatewayPorts,
            .streamLocalBindUnlink = options.streamLocalBindUnlink,
            .streamLocalBindMask = options.streamLocalBindMask,
            .addressFamily = options.addressFamily,
            .tcpKeepAlive = options.tcpKeepAlive,
            .permitRemoteOpen = options.permitRemoteOpen,
            .clientPatience = plan.clientPatience};
}

Forwarder::Forwarder(const ForwardSettings &settings, TrafficMeter &meter)
    : m_settings(settings), m_meter(meter)
{}

Forwarder::~Forwarder() = default;

std::function<void(std::unique_ptr<Channel>)> Forwarder::acceptorFor(const IncomingChannel &)
{
    return {};
}

void Forwarder::setConnection(Connection &connection)
{
    m_connection = &connection;
    if (!m_context)
        m_context = std::make_unique<QObject>();
}

void Forwarder::suspend()
{
    m_connection = nullptr;
    m_context.reset();
    while (!m_live.empty()) // its end takes it out
        m_live.begin()->second.relay->giveUp({.code = ErrorCode::ConnectionLost});
    m_probes = 0;
}

void Forwarder::removeFurther(Connection &connection)
{
    std::erase(m_further, &connection);
    std::vector<ChannelRelay *> relays; // each end takes one out
    for (const auto &[id, live] : m_live) {
        if (&live.relay->connection() == &connection)
            relays.push_back(live.relay.get());
    }
    for (ChannelRelay *relay : relays)
        relay->giveUp({.code = ErrorCode::ConnectionLost});
}

Connection *Forwarder::leastBusy() const
{
    const auto load = [](const Connection *each) {
        return std::pair(each->channelCount(), each->bytesCarried());
    };
    Connection *best = m_connection;
    for (Connection *each : m_further) {
        if (each->isUsable() && (!best->isUsable() || load(each) < load(best)))
            best = each;
    }
    return best;
}

void Forwarder::setProbing(bool probing)
{
    const bool ends = m_probing && !probing;
    m_probing = probing && forward().destination; // a SOCKS client that says nothing is never told
    if (ends)
        QTimer::singleShot(probesEnd, this, &Forwarder::tellProbesFromClients);
}

/// A probe has said EOF by now. Where its target keeps the connection for all that, we end it: with
/// no more of them than there were probes, none can be a client's.
void Forwarder::tellProbesFromClients()
{
    if (m_probing)
        return;
    QList<quint64> clients;
    QList<quint64> silent;
    for (const auto &[id, live] : m_live) {
        if (live.unannounced)
            (live.relay->hasInboundEnded() ? silent : clients).append(id);
    }
    for (const quint64 id : std::as_const(clients))
        announce(id);
    if (silent.size() <= m_probes) {
        for (const quint64 id : std::as_const(silent))
            closeConnection(id);
    }
    m_probes = 0; // whatever else comes is a client
}

void Forwarder::announce(quint64 id)
{
    const auto found = m_live.find(id);
    if (found != m_live.end() && std::exchange(found->second.unannounced, false))
        emit connectionChanged(found->second.info);
}

void Forwarder::addTraffic(QList<ConnectionTraffic> &live, qsizetype most) const
{
    for (const auto &[id, each] : m_live) {
        if (live.size() >= most)
            return;
        if (!each.unannounced)
            live.append(
                {.id = id, .bytesIn = each.relay->bytesIn(), .bytesOut = each.relay->bytesOut()});
    }
}

void Forwarder::closeConnection(quint64 id)
{
    if (const auto found = m_live.find(id); found != m_live.end())
        found->second.relay->abort();
}

void Forwarder::adopt(std::unique_ptr<ChannelRelay> relay, const QString &peer,
                      const QString &target)
{
    if (m_settings.tcpKeepAlive == TcpKeepAlive::All)
        relay->keepSocketAlive();
    const quint64 id = m_meter.connectionOpened();
    Live live;
    live.info.id = id;
    live.info.forward = m_settings.id;
    live.info.peer = peer;
    live.info.target = target;
    live.info.since = QDateTime::currentDateTimeUtc();
    live.since = Clock::now();
    live.unannounced = m_probing || m_probes > 0; // a client's channel may have ended the proof
    connect(relay.get(), &ChannelRelay::opened, this, [this, id] { onOpened(id); });
    connect(relay.get(), &ChannelRelay::refused, this,
            [this, id](const Error &error) { onRefused(id, error); });
    connect(relay.get(), &ChannelRelay::finished, this,
            [this, id](ClosedBy by) { onFinished(id, by); });
    if (live.unannounced) // queued: it may come from inside libssh
        connect(
            relay.get(), &ChannelRelay::firstByteReceived, this, [this, id] { announce(id); },
            Qt::QueuedConnection);
    live.relay = std::move(relay);
    m_live.emplace(id, std::move(live));
}

void Forwarder::onOpened(quint64 id)
{
    const Live &live = m_live.at(id);
    if (!live.unannounced)
        emit connectionChanged(live.info);
}

void Forwarder::onRefused(quint64 id, const Error &error)
{
    const auto live = m_live.find(id);
    live->second.info.phase = ConnectionPhase::Refused;
    live->second.info.reason = error;
    retire(live);
}

void Forwarder::onFinished(quint64 id, ClosedBy by)
{
    const auto live = m_live.find(id);
    ConnectionInfo &info = live->second.info;
    info.phase = ConnectionPhase::Closed;
    info.closedBy = by;
    info.bytesIn = live->second.relay->bytesIn();
    info.bytesOut = live->second.relay->bytesOut();
    info.duration =
        std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - live->second.since);
    retire(live);
}

void Forwarder::retire(std::unordered_map<quint64, Live>::iterator live)
{
    const ConnectionInfo info = live->second.info;
    const bool unannounced = live->second.unannounced;
    Connection &carrier = live->second.relay->connection();
    carrier.deleteSoon(std::move(live->second.relay)); // we are inside its signal
    m_live.erase(live);
    m_meter.connectionClosed();
    if (unannounced && info.bytesIn == 0 && m_probes > 0) {
        --m_probes; // its target may well have greeted it
        return;
    }
    if (unannounced) {
        ConnectionInfo opening = info;
        opening.phase = ConnectionPhase::Opened;
        emit connectionChanged(opening);
    }
    emit connectionChanged(info);
}

void Forwarder::reportRefused(const QString &peer, const QString &target, const Error &error)
{
    if (m_probes > 0) {
        --m_probes;
        return;
    }
    ConnectionInfo info;
    info.id = m_meter.connectionOpened();
    m_meter.connectionClosed();
    info.forward = m_settings.id;
    info.phase = ConnectionPhase::Refused;
    info.peer = peer;
    info.target = target;
    info.since = QDateTime::currentDateTimeUtc();
    info.reason = error;
    emit connectionChanged(info);
}

} // namespace culvert
