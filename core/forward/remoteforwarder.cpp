#include "core/forward/remoteforwarder.h"

#include "core/forward/portprobe.h"

using namespace Qt::StringLiterals;

namespace culvert {

RemoteForwarder::RemoteForwarder(const ForwardSettings &settings, TrafficMeter &meter)
    : Forwarder(settings, meter), m_port(settings.forward.bind.port)
{}

/// RFC 4254, 7.1: "" is all interfaces, "localhost" the loopback in both families.
QString RemoteForwarder::bindAddress() const
{
    const QString &host = forward().bind.host;
    if (host.isEmpty())
        return u"localhost"_s;
    return host == "*"_L1 ? QString() : host;
}

void RemoteForwarder::open(Connection &connection)
{
    setConnection(&connection);
    m_serverSaid.clear();
    m_hearing = connect(&connection, &Connection::serverSaid, this,
                        [this](const QString &text) { m_serverSaid = text; });
    GlobalRequests &requests = connection.globalRequests();
    const auto answered = [self = QPointer(this)](const GlobalRequests::Answer &answer) {
        if (self)
            self->onAnswer(answer);
    };
    if (forward().bind.isSocket())
        requests.streamlocalForward(forward().bind.path, answered);
    else
        requests.tcpipForward(bindAddress(), m_port, answered);
    connection.wake();
}

void RemoteForwarder::onAnswer(const GlobalRequests::Answer &answer)
{
    disconnect(m_hearing);
    if (!connection())
        return;
    if (answer.unanswered) {
        emit failed(refusal(ErrorCode::ForwardUnanswered));
        return;
    }
    if (answer.accepted) {
        m_listening = true;
        m_port = answer.port;
        emit opened(forward().bind.isSocket() ? forward().bind
                                              : Endpoint{forward().bind.host, m_port, {}});
        return;
    }
    // sshd says so, in SSH_MSG_DEBUG, when it is a rule; it says nothing when the port could not be
    // opened
    if (m_serverSaid.contains("disabled"_L1) || m_serverSaid.contains("refused"_L1)) {
        emit failed(refusal(ErrorCode::ForwardProhibited));
        return;
    }
    if (forward().bind.isSocket() || m_port == 0) {
        emit failed(refusal(ErrorCode::ForwardDenied));
        return;
    }
    explainRefusal(m_port);
}

/// Does somebody answer on that port over there? Then it is taken.
void RemoteForwarder::explainRefusal(quint16 port)
{
    auto *probe = new PortProbe(*connection(), {u"localhost"_s, port, {}}, this);
    connect(probe, &PortProbe::answered, this, [this, probe](PortProbe::Outcome outcome) {
        probe->deleteLater();
        const bool denied = outcome == PortProbe::Outcome::Refused;
        emit failed(refusal(denied ? ErrorCode::ForwardDenied : ErrorCode::RemotePortTaken));
    });
    probe->start();
}

Error RemoteForwarder::refusal(ErrorCode code) const
{
    const Endpoint &bind = forward().bind;
    const QString what = bind.isSocket() ? bind.path : QString::number(m_port);
    Error error{code, {}, {}, {}, m_serverSaid};
    switch (code) {
    case ErrorCode::ForwardUnanswered:
        error.message = tr("The server never answered the request to open %1.").arg(what);
        break;
    case ErrorCode::ForwardProhibited:
        error.message = tr("The server does not allow this account to open %1.").arg(what);
        break;
    case ErrorCode::RemotePortTaken:
        error.message = tr("The server could not open port %1: it is taken there, most often by "
                           "your previous connection.")
                            .arg(what);
        break;
    default:
        error.message = tr("The server could not open %1.").arg(what);
        break;
    }
    return error;
}

void RemoteForwarder::suspend()
{
    Forwarder::suspend();
    m_listening = false;
}

void RemoteForwarder::close()
{
    Connection *const server = connection();
    const bool wasListening = m_listening;
    suspend();
    if (!server || !wasListening) {
        emit stopped();
        return;
    }
    const auto answered = [self = QPointer(this)](const GlobalRequests::Answer &) {
        if (self)
            emit self->stopped();
    };
    if (forward().bind.isSocket())
        server->globalRequests().cancelStreamlocalForward(forward().bind.path, answered);
    else
        server->globalRequests().cancelTcpipForward(bindAddress(), m_port, answered);
    server->wake();
}

std::function<void(std::unique_ptr<Channel>)>
RemoteForwarder::acceptorFor(const IncomingChannel &incoming)
{
    const Endpoint &bind = forward().bind;
    const bool ours = bind.isSocket()
        ? incoming.listener.path == bind.path
        : !incoming.listener.isSocket() && incoming.listener.port == m_port;
    if (!m_listening || !ours)
        return {};
    const QString peer =
        incoming.listener.isSocket() ? tr("local process") : incoming.originator.toString();
    return [this, peer](std::unique_ptr<Channel> channel) {
        emit channelArrived();
        serve(std::move(channel), peer);
    };
}

void RemoteForwarder::serve(std::unique_ptr<Channel> channel, const QString &peer)
{
    carry(std::move(channel), peer, *forward().destination);
}

void RemoteForwarder::carry(std::unique_ptr<Channel> channel, const QString &peer,
                            const Endpoint &target, const ChannelRelay::Preface &preface)
{
    // connector and channel wait together; whichever way it ends, one of the two lambdas runs
    auto *connector = new TargetConnector(target, this);
    auto waiting = std::make_shared<std::unique_ptr<Channel>>(std::move(channel));
    connect(connector, &TargetConnector::connected, this,
            [this, connector, waiting, peer, target, preface] {
                connector->deleteLater();
                if (!connection())
                    return;
                auto relay = std::make_unique<ChannelRelay>(
                    *connection(), std::move(*waiting), connector->takeSocket(), &meter(), id());
                ChannelRelay *started = relay.get();
                adopt(std::move(relay), peer, target.toString());
                started->start(preface.toSocket, preface.toChannel);
                emit targetTried({});
            });
    connect(connector, &TargetConnector::failed, this,
            [this, connector, waiting, peer, target, preface](const Error &error) {
                connector->deleteLater();
                if (preface.failureReply)
                    (*waiting)->write(preface.failureReply(error));
                waiting->reset();
                reportRefused(peer, target.toString(), error);
                emit targetTried(error);
            });
    connector->start();
}

} // namespace culvert
