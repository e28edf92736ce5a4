#include "core/demo/democlient.h"

#include "core/base/endpoint.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#define poll WSAPoll
#else
#include <poll.h>
#endif

#include <algorithm>
#include <iterator>

namespace culvert {

namespace {

bool becomesWritable(qintptr socket)
{
    pollfd wait{};
    wait.fd = socket_t(socket);
    wait.events = POLLOUT;
    return poll(&wait, 1, 2000) == 1;
}

/// Where this host leads without leaving the computer. Other addresses of the loopback are not
/// 127.0.0.1: who asks for them wants to know how widely a port is open.
QList<QHostAddress> loopbackAddresses(const QString &host)
{
    if (!isLoopback(host))
        return {};
    const QHostAddress address(host);
    if (!address.isNull())
        return {address};
    return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
}

/// Blocks, but only as long as loopback takes.
net::Socket connectToAny(const QList<QHostAddress> &addresses, int port)
{
    for (const QHostAddress &address : addresses) {
        net::Outcome<net::Socket> socket = net::connectTcp(address, quint16(port));
        if (socket && becomesWritable(socket->handle()) && !net::connectResult(socket->handle()))
            return std::move(*socket);
    }
    return {};
}

} // namespace

DemoClient::DemoClient(ssh_bind bind, qintptr descriptor, const DemoLogin &login, ssh_key clientKey)
    : m_session(ssh_new()), m_event(ssh_event_new()), m_gate(m_session.get(), login, clientKey),
      m_remoteForwards(login.remoteForwards), m_services(login.services),
      m_readable(descriptor, QSocketNotifier::Read), m_writable(descriptor, QSocketNotifier::Write)
{
    ssh_set_message_callback(m_session.get(), &DemoClient::onMessage, this);
    connect(&m_readable, &QSocketNotifier::activated, this, &DemoClient::turn);
    connect(&m_writable, &QSocketNotifier::activated, this, &DemoClient::turn);
    ssh_bind_accept_fd(bind, m_session.get(), socket_t(descriptor)); // the session's from here on
    ssh_set_blocking(m_session.get(), 0);
    ssh_handle_key_exchange(m_session.get()); // starts it; turn() goes on
    ssh_event_add_session(m_event.get(), m_session.get());
    settle();
}

DemoClient::~DemoClient()
{
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    m_relays.clear();
    m_newRelays.clear();
    ssh_event_remove_session(m_event.get(), m_session.get());
    ssh_disconnect(m_session.get());
}

bool DemoClient::hasEnded() const
{
    return ssh_is_connected(m_session.get()) == 0;
}

int DemoClient::onMessage(ssh_session, ssh_message message, void *self)
{
    auto *client = static_cast<DemoClient *>(self);
    const bool answered =
        client->m_gate.isOpen() ? client->serve(message) : client->m_gate.answer(message);
    return answered ? 0 : 1; // 1: libssh sends the fitting refusal
}

bool DemoClient::serve(ssh_message message)
{
    const int kind = ssh_message_subtype(message);
    switch (ssh_message_type(message)) {
    case SSH_REQUEST_CHANNEL_OPEN:
        return kind == SSH_CHANNEL_DIRECT_TCPIP && openChannel(message);
    case SSH_REQUEST_GLOBAL:
        return (kind == SSH_GLOBAL_REQUEST_TCPIP_FORWARD && answerForward(message))
            || (kind == SSH_GLOBAL_REQUEST_CANCEL_TCPIP_FORWARD && stopListening(message));
    default: // shells, environment, agents: not here
        return false;
    }
}

void DemoClient::turn()
{
    for (int i = 0; i < 64; ++i) {
        if (ssh_event_dopoll(m_event.get(), 0) != SSH_OK) // AGAIN: nothing left to do
            break;
    }
    settle();
}

void DemoClient::settle()
{
    if (hasEnded()) {
        m_readable.setEnabled(false);
        m_writable.setEnabled(false);
        emit ended(this);
        return;
    }
    const auto isWriting = [this] {
        return (ssh_get_status(m_session.get()) & SSH_WRITE_PENDING) != 0;
    };
    std::ranges::move(std::exchange(m_newRelays, {}), std::back_inserter(m_relays));
    for (const std::unique_ptr<DemoRelay> &relay : m_relays)
        relay->settle(!isWriting());
    std::erase_if(m_relays, [](const auto &relay) { return relay->isOver(); });
    m_writable.setEnabled(isWriting());
}

bool DemoClient::openChannel(ssh_message message)
{
    const QString host = QString::fromUtf8(ssh_message_channel_request_open_destination(message));
    const int port = ssh_message_channel_request_open_destination_port(message);
    const int leadsTo = m_services.value(quint16(port), quint16(port));
    net::Socket socket = connectToAny(loopbackAddresses(host), leadsTo);
    if (!socket.isValid())
        return false;
    DemoChannelHandle channel(ssh_channel_new(m_session.get()));
    if (ssh_message_channel_request_open_reply_accept_channel(message, channel.get()) != SSH_OK)
        return false;
    adopt(std::make_unique<DemoRelay>(std::move(channel), std::move(socket)));
    return true;
}

bool DemoClient::answerForward(ssh_message message)
{
    switch (m_remoteForwards) {
    case DemoForwards::Granted:
        return listen(message);
    case DemoForwards::Refused:
        return false;
    case DemoForwards::Unanswered:
        return true; // taken, and nothing more
    }
    Q_UNREACHABLE();
}

bool DemoClient::listen(ssh_message message)
{
    const QByteArray address = ssh_message_global_request_address(message);
    net::Outcome<net::Socket> socket =
        net::listenTcp(QHostAddress::LocalHost, quint16(ssh_message_global_request_port(message)));
    if (!socket)
        return false;
    const int port = net::localPort(socket->handle());
    m_listeners[port] = std::make_unique<net::Listener>(
        std::move(*socket), [this, address, port](net::Socket accepted) {
            openForwarded(std::move(accepted), address, port);
        });
    return ssh_message_global_request_reply_success(message, quint16(port)) == SSH_OK;
}

bool DemoClient::stopListening(ssh_message message)
{
    const int port = ssh_message_global_request_port(message);
    return m_listeners.erase(port) > 0
        && ssh_message_global_request_reply_success(message, quint16(port)) == SSH_OK;
}

void DemoClient::openForwarded(net::Socket socket, const QByteArray &address, int port)
{
    DemoChannelHandle channel(ssh_channel_new(m_session.get()));
    const auto open = [address, port](ssh_channel opening) {
        return ssh_channel_open_reverse_forward(opening, address.constData(), port, "127.0.0.1", 0);
    };
    adopt(std::make_unique<DemoRelay>(std::move(channel), std::move(socket), open));
    QMetaObject::invokeMethod(this, &DemoClient::turn, Qt::QueuedConnection); // not in onReadable
}

void DemoClient::adopt(std::unique_ptr<DemoRelay> relay)
{
    connect(relay.get(), &DemoRelay::stirred, this, &DemoClient::turn, Qt::QueuedConnection);
    m_newRelays.push_back(std::move(relay));
}

} // namespace culvert
