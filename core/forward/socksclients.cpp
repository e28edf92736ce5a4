#include "core/forward/socksclients.h"

namespace culvert {

namespace {

constexpr std::chrono::seconds requestPatience{10}; // a request is a few bytes
constexpr qsizetype largestRequest = 4096;

} // namespace

SocksClient::SocksClient(const QString &peer, QObject *parent) : QObject(parent), m_peer(peer)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { end(tr("it took too long over its request")); });
    m_deadline.start(requestPatience);
}

void SocksClient::feed(const QByteArray &bytes)
{
    if (m_over)
        return;
    m_spoke = true;
    const SocksState state = m_negotiation.feed(bytes);
    if (const QByteArray answer = m_negotiation.takeReply(); !answer.isEmpty())
        reply(answer);
    if (state == SocksState::Refused) {
        end(m_negotiation.complaint());
    } else if (state == SocksState::Asked) {
        m_over = true;
        m_deadline.stop();
        emit asked();
    }
}

void SocksClient::end(const QString &complaint)
{
    if (std::exchange(m_over, true))
        return;
    m_deadline.stop();
    emit gaveUp(m_spoke ? complaint : QString());
}

SocksSocketClient::SocksSocketClient(net::Socket socket, const QString &peer, QObject *parent)
    : SocksClient(peer, parent), m_socket(std::move(socket)),
      m_notifier(m_socket.handle(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &SocksSocketClient::onReadable);
}

void SocksSocketClient::onReadable()
{
    char bytes[largestRequest];
    const net::Received received = net::receive(m_socket.handle(), bytes);
    if (received.kind == net::Received::Kind::WouldBlock)
        return;
    if (received.kind != net::Received::Kind::Data) {
        m_notifier.setEnabled(false);
        end(tr("it closed in the middle of its request"));
        return;
    }
    feed(QByteArray(bytes, received.size));
    if (isOver())
        m_notifier.setEnabled(false);
}

void SocksSocketClient::reply(const QByteArray &bytes)
{
    (void)net::send(m_socket.handle(), bytes); // a few bytes into an empty buffer
}

SocksChannelClient::SocksChannelClient(std::unique_ptr<Channel> channel, const QString &peer,
                                       QObject *parent)
    : SocksClient(peer, parent), m_channel(std::move(channel))
{
    m_channel->setUser(this);
    QMetaObject::invokeMethod(this, &SocksChannelClient::drain,
                              Qt::QueuedConnection); // what came before us
}

std::unique_ptr<Channel> SocksChannelClient::takeChannel()
{
    m_channel->setUser(nullptr); // what comes now waits for whoever uses it next
    return std::move(m_channel);
}

qsizetype SocksChannelClient::onData(std::span<const char> bytes)
{
    if (isOver())
        return 0; // for whoever has the channel next
    m_received.append(bytes.data(), qsizetype(bytes.size()));
    QMetaObject::invokeMethod(this, &SocksChannelClient::drain, Qt::QueuedConnection);
    return qsizetype(bytes.size());
}

void SocksChannelClient::drain()
{
    if (isOver() || !m_channel)
        return;
    const QByteArray bytes = std::exchange(m_received, {}) + m_channel->readAll();
    if (!bytes.isEmpty())
        feed(bytes);
    if (m_ended && !isOver())
        end(tr("it ended in the middle of its request"));
}

/// What came before it is still to be understood.
void SocksChannelClient::onEof()
{
    m_ended = true;
    QMetaObject::invokeMethod(this, &SocksChannelClient::drain, Qt::QueuedConnection);
}

void SocksChannelClient::reply(const QByteArray &bytes)
{
    m_channel->say(bytes);
}

} // namespace culvert
