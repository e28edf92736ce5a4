#include "core/forward/remoteforwarder.h"

#include "core/forward/pendingtarget.h"
#include "core/forward/portprobe.h"

#include <QPointer>

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
    setConnection(connection);
    m_state = Port::Opening;
    m_unwanted = false;
    m_serverSaid.clear();
    disconnect(m_hearing);
    m_hearing = connect(&connection, &Connection::serverSaid, this,
                        [this](const QString &text) { m_serverSaid = text; });
    GlobalRequests &requests = connection.globalRequests();
    const auto answered = answeredBy(&RemoteForwarder::onAnswer);
    if (forward().bind.isSocket())
        requests.streamlocalForward(forward().bind.path, answered);
    else
        requests.tcpipForward(bindAddress(), m_port, answered);
    connection.wake();
}

GlobalRequests::Answered
RemoteForwarder::answeredBy(void (RemoteForwarder::*handler)(const GlobalRequests::Answer &))
{
    return [self = QPointer(this), handler, token = ++m_token](const auto &answer) {
        if (self && self->m_token == token)
            (self->*handler)(answer);
    };
}

void RemoteForwarder::onAnswer(const GlobalRequests::Answer &answer)
{
    disconnect(m_hearing);
    const bool isSocket = forward().bind.isSocket();
    if (m_unwanted) {
        onUnwantedAnswer(answer);
    } else if (answer.unanswered) {
        fail(ErrorCode::ForwardUnanswered);
    } else if (answer.accepted && !isSocket && answer.port == 0) {
        fail(ErrorCode::ForwardUnanswered,
             phrase("The server was asked to pick a port and did not say which it opened."));
    } else if (answer.accepted) {
        m_state = Port::Open;
        m_port = answer.port;
        emit opened(isSocket ? forward().bind : Endpoint::tcp(forward().bind.host, m_port));
    } else if (m_serverSaid.contains("disabled"_L1) || m_serverSaid.contains("refused"_L1)) {
        // sshd says so, in SSH_MSG_DEBUG, when it is a rule; it says nothing when the port could
        // not be opened
        fail(ErrorCode::ForwardProhibited);
    } else if (isSocket || m_port == 0) {
        fail(ErrorCode::ForwardDenied);
    } else {
        explainRefusal(m_port);
    }
}

void RemoteForwarder::onUnwantedAnswer(const GlobalRequests::Answer &answer)
{
    if (!answer.accepted) {
        end();
        return;
    }
    m_port = answer.port;
    cancel();
}

/// Does somebody answer on that port over there? Then it is taken.
void RemoteForwarder::explainRefusal(quint16 port)
{
    m_state = Port::Explaining;
    auto *probe = new PortProbe(*connection(), Endpoint::tcp(u"localhost"_s, port), context());
    connect(probe, &PortProbe::answered, context(), [this, probe](PortProbe::Outcome outcome) {
        probe->deleteLater();
        switch (outcome) {
        case PortProbe::Outcome::Connected:
            fail(ErrorCode::RemotePortTaken);
            break;
        case PortProbe::Outcome::Refused:
            fail(ErrorCode::ForwardDenied);
            break;
        case PortProbe::Outcome::Prohibited:
        case PortProbe::Outcome::Unanswered:
            fail(ErrorCode::ForwardDenied,
                 phrase("The server could not open port %1; whether it is taken there could not be "
                        "checked.")
                     .arg(m_port));
            break;
        }
    });
    probe->start();
}

/// message: empty where the code's own says it.
void RemoteForwarder::fail(ErrorCode code, const Sentence &message)
{
    m_state = Port::Closed;
    emit failed({.code = code,
                 .message = message.isEmpty() ? refusal(code) : message,
                 .detail = m_serverSaid});
}

Sentence RemoteForwarder::refusal(ErrorCode code) const
{
    const Endpoint &bind = forward().bind;
    const QString what = bind.isSocket() ? bind.path : QString::number(m_port);
    if (code == ErrorCode::ForwardUnanswered)
        return phrase("The server never answered the request to open %1.").arg(what);
    if (code == ErrorCode::ForwardProhibited)
        return phrase("The server does not allow this account to open %1.").arg(what);
    if (code == ErrorCode::RemotePortTaken)
        return phrase("The server could not open port %1: it is taken there, most often by your "
                      "previous connection.")
            .arg(what);
    return phrase("The server could not open %1.").arg(what);
}

void RemoteForwarder::suspend()
{
    Forwarder::suspend();
    disconnect(m_hearing);
    m_state = Port::Closed;
    ++m_token;
}

void RemoteForwarder::close()
{
    switch (m_state) {
    case Port::Closed:
    case Port::Explaining:
        end();
        break;
    case Port::Opening: // there is no taking it back before the answer
        m_unwanted = true;
        break;
    case Port::Open:
        cancel();
        break;
    case Port::Cancelling:
        break;
    }
}

void RemoteForwarder::cancel()
{
    Connection *const server = connection();
    suspend();
    m_state = Port::Cancelling;
    const auto answered = answeredBy(&RemoteForwarder::onCancelled);
    if (forward().bind.isSocket())
        server->globalRequests().cancelStreamlocalForward(forward().bind.path, answered);
    else
        server->globalRequests().cancelTcpipForward(bindAddress(), m_port, answered);
    server->wake();
}

void RemoteForwarder::onCancelled(const GlobalRequests::Answer &)
{
    end();
}

void RemoteForwarder::end()
{
    suspend();
    emit stopped();
}

std::function<void(std::unique_ptr<Channel>)>
RemoteForwarder::acceptorFor(const IncomingChannel &incoming)
{
    const Endpoint &bind = forward().bind;
    const bool ours = bind.isSocket()
        ? incoming.listener.path == bind.path
        : !incoming.listener.isSocket() && incoming.listener.port == m_port;
    if (m_state != Port::Open || !ours)
        return {};
    const QString peer =
        incoming.listener.isSocket() ? tr("local process") : incoming.originator.toString();
    return [this, peer, token = m_token](std::unique_ptr<Channel> channel) {
        if (token != m_token) // the port was closed before its turn came
            return;
        emit channelArrived();
        serve(std::move(channel), peer);
    };
}

void RemoteForwarder::serve(std::unique_ptr<Channel> channel, const QString &peer)
{
    carry(std::move(channel), peer, *forward().destination);
}

void RemoteForwarder::carry(std::unique_ptr<Channel> channel, const QString &peer,
                            const Endpoint &target, const ChannelRelay::FirstBytes &first)
{
    auto *pending = new PendingTarget(std::move(channel), target, context());
    connect(pending, &PendingTarget::connected, context(), [this, pending, peer, target, first] {
        pending->deleteLater();
        auto relay = std::make_unique<ChannelRelay>(*connection(), pending->takeChannel(),
                                                    pending->takeSocket(), &meter(), id());
        ChannelRelay *started = relay.get();
        adopt(std::move(relay), peer, target.toString());
        started->start(first.toSocket, first.toChannel);
        emit targetTried({});
    });
    connect(pending, &PendingTarget::failed, context(),
            [this, pending, peer, target, first](const Error &error) {
                pending->deleteLater();
                const std::unique_ptr<Channel> refused = pending->takeChannel();
                if (first.failureReply)
                    refused->say(first.failureReply(error));
                reportRefused(peer, target.toString(), error);
                emit targetTried(error);
            });
    pending->start();
}

} // namespace culvert
