#include "core/demo/demorelay.h"

namespace culvert {

namespace {

constexpr qsizetype blockSize = 64 * 1024;

} // namespace

DemoRelay::DemoRelay(DemoChannelHandle channel, net::Socket socket, Open open)
    : m_socket(std::move(socket)), m_readable(m_socket.handle(), QSocketNotifier::Read),
      m_writable(m_socket.handle(), QSocketNotifier::Write), m_open(std::move(open)),
      m_channel(std::move(channel))
{
    net::setNoDelay(m_socket.handle());
    m_writable.setEnabled(false);
    for (QSocketNotifier *notifier : {&m_readable, &m_writable})
        connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
            notifier->setEnabled(false); // until settle(): Windows' loop would come to nothing else
            emit stirred();
        });
    m_callbacks.userdata = this;
    m_callbacks.channel_data_function = &DemoRelay::onData;
    m_callbacks.channel_eof_function = &DemoRelay::onEof;
    ssh_callbacks_init(&m_callbacks);
    ssh_set_channel_callbacks(m_channel.get(), &m_callbacks);
}

DemoRelay::~DemoRelay()
{
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    ssh_remove_channel_callbacks(m_channel.get(), &m_callbacks);
    for (int attempt = 0; attempt < 3; ++attempt) { // the first may send the EOF alone
        if (ssh_channel_close(m_channel.get()) != SSH_AGAIN)
            break;
    }
}

void DemoRelay::settle(bool sessionMayWrite)
{
    if (m_over || !finishOpening())
        return;
    do {
        takeFromChannel();
        moveToSocket();
    } while (!m_over && m_toSocket.isEmpty() && ssh_channel_poll(m_channel.get(), 0) > 0);
    moveToChannel(sessionMayWrite);
    const bool channelEnded = ssh_channel_is_closed(m_channel.get()) != 0 && m_toSocket.isEmpty();
    m_over = m_over || channelEnded || (m_inbound == Flow::Closed && m_outbound == Flow::Closed);
    m_readable.setEnabled(!m_over && m_outbound == Flow::Open && m_toChannel.isEmpty());
    m_writable.setEnabled(!m_over && !m_toSocket.isEmpty());
    const bool eofCame = m_inbound == Flow::Open && ssh_channel_is_eof(m_channel.get()) != 0;
    if (!m_over && m_toSocket.isEmpty() && eofCame)
        emit stirred(); // inside one of the calls above: no notifier tells of it
}

int DemoRelay::onData(ssh_session, ssh_channel, void *data, uint32_t size, int, void *self)
{
    auto *relay = static_cast<DemoRelay *>(self);
    if (relay->m_open || !relay->m_toSocket.isEmpty())
        return 0; // stays in the channel; its window stays shut
    relay->m_toSocket.append(static_cast<const char *>(data), qsizetype(size));
    relay->m_writable.setEnabled(true); // it may come while libssh is asked about another channel
    return int(size);
}

void DemoRelay::onEof(ssh_session, ssh_channel, void *self)
{
    static_cast<DemoRelay *>(self)->m_writable.setEnabled(true);
}

/// A channel that opens is asked again after each turn.
bool DemoRelay::finishOpening()
{
    if (!m_open)
        return true;
    const int rc = m_open(m_channel.get());
    if (rc == SSH_OK)
        m_open = nullptr;
    m_over = rc == SSH_ERROR;
    return rc == SSH_OK;
}

/// Takes all that the callback had to leave: libssh grows the window at every partial read.
void DemoRelay::takeFromChannel()
{
    if (!m_toSocket.isEmpty())
        return;
    if (const int waiting = ssh_channel_poll(m_channel.get(), 0); waiting > 0) {
        m_toSocket.resize(waiting);
        const int got =
            ssh_channel_read_nonblocking(m_channel.get(), m_toSocket.data(), uint32_t(waiting), 0);
        m_toSocket.resize(std::max(got, 0));
    }
    if (m_inbound == Flow::Open && ssh_channel_is_eof(m_channel.get()) != 0)
        m_inbound = Flow::Draining;
}

void DemoRelay::moveToSocket()
{
    if (!m_toSocket.isEmpty()) {
        const net::Outcome<qsizetype> sent = net::send(m_socket.handle(), m_toSocket);
        m_over = !sent;
        m_toSocket.remove(0, sent.value_or(0));
    }
    if (m_inbound == Flow::Draining && m_toSocket.isEmpty()) {
        m_inbound = Flow::Closed;
        net::shutdownWrite(m_socket.handle());
    }
}

void DemoRelay::moveToChannel(bool sessionMayWrite)
{
    if (m_toChannel.isEmpty() && m_outbound == Flow::Open) {
        m_toChannel.resize(blockSize);
        const net::Received received =
            net::receive(m_socket.handle(), {m_toChannel.data(), size_t(blockSize)});
        m_toChannel.resize(received.size);
        if (received.kind == net::Received::Kind::End)
            m_outbound = Flow::Draining;
        m_over = m_over || received.kind == net::Received::Kind::Error;
    }
    const qsizetype window = ssh_channel_window_size(m_channel.get());
    if (const qsizetype size = std::min(m_toChannel.size(), window); size > 0 && sessionMayWrite) {
        const int written =
            ssh_channel_write(m_channel.get(), m_toChannel.constData(), uint32_t(size));
        m_toChannel.remove(0, std::max(written, 0)); // 0 while keys are exchanged anew
    }
    if (m_outbound == Flow::Draining && m_toChannel.isEmpty()) {
        m_outbound = Flow::Closed;
        ssh_channel_send_eof(m_channel.get());
    }
}

} // namespace culvert
