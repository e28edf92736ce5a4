#include "core/forward/channelrelay.h"

#include "core/forward/trafficmeter.h"

namespace culvert {

namespace {

constexpr qsizetype chunkForMany =
    64 * 1024; // with many flows on one connection each gets its turn sooner
constexpr int many = 8;

} // namespace

ChannelRelay::ChannelRelay(Connection &connection, std::unique_ptr<Channel> channel,
                           net::Socket socket, TrafficMeter *meter, ForwardId forward,
                           QObject *parent)
    : QObject(parent), m_connection(connection), m_channel(std::move(channel)),
      m_socket(std::move(socket)), m_meter(meter), m_forward(forward),
      m_readable(QSocketNotifier::Read), m_writable(QSocketNotifier::Write)
{
    m_readable.setSocket(m_socket.handle()); // and stays off: each change wakes GLib's loop
    m_writable.setSocket(m_socket.handle());
    connect(&m_readable, &QSocketNotifier::activated, this, &ChannelRelay::onSocketReadable);
    connect(&m_writable, &QSocketNotifier::activated, this, &ChannelRelay::onSocketWritable);
    net::setNoDelay(m_socket.handle());
}

ChannelRelay::~ChannelRelay()
{
    letGo();
}

std::chrono::nanoseconds ChannelRelay::openedIn() const
{
    return m_channel->openedIn();
}

void ChannelRelay::openTo(const Endpoint &destination, const Endpoint &originator,
                          const FirstBytes &first)
{
    m_first = first;
    m_channel->setUser(this);
    if (destination.isSocket())
        m_channel->openDirectStreamlocal(destination.path);
    else
        m_channel->openDirectTcpip(destination, originator);
}

void ChannelRelay::keepSocketAlive()
{
    net::setTcpKeepAlive(m_socket.handle());
}

void ChannelRelay::onOpened()
{
    start(m_first.toSocket, m_first.toChannel);
    for (int i = 0; i < 2; ++i) // what the client has said meanwhile, and its end
        onSocketReadable();
}

void ChannelRelay::onRefused(const Error &error)
{
    if (m_finished)
        return;
    m_finished = true;
    if (m_first.failureReply)
        (void)net::send(m_socket.handle(),
                        m_first.failureReply(error)); // a few bytes into an empty buffer
    m_socket.close();
    emit refused(error);
}

void ChannelRelay::start(const QByteArray &toSocket, const QByteArray &firstToChannel)
{
    if (m_finished)
        return;
    emit opened();
    m_toSocket = toSocket;
    m_channel->setUser(this);
    m_readable.setEnabled(true);
    if (m_channel->hasUnread() || !m_toSocket.isEmpty()) // it came before we were there
        m_writable.setEnabled(true);
    if (!firstToChannel.isEmpty())
        toChannel(firstToChannel);
}

void ChannelRelay::giveUp(const Error &why)
{
    if (m_channel->isOpen()) {
        finish(ClosedBy::Us);
        return;
    }
    if (!m_first.failureReply)
        net::resetOnClose(m_socket.handle());
    onRefused(why);
}

void ChannelRelay::abort()
{
    finish(ClosedBy::Us);
}

void ChannelRelay::onSocketReadable()
{
    if (m_finished || m_outbound != Flow::Open)
        return;
    const qsizetype room = m_channel->writable();
    if (room == 0 || !m_toChannel.isEmpty()) {
        m_readable.setEnabled(false);
        m_channel->waitUntilWritable();
        return;
    }
    const std::span<char> scratch = m_connection.scratch();
    const qsizetype limit =
        m_connection.channelCount() > many ? chunkForMany : qsizetype(scratch.size());
    const net::Received received =
        net::receive(m_socket.handle(), scratch.first(size_t(std::min(room, limit))));
    switch (received.kind) {
    case net::Received::Kind::WouldBlock:
        break;
    case net::Received::Kind::Data:
        toChannel(scratch.first(size_t(received.size)));
#ifdef Q_OS_WIN // the end of a connection may be told before what is left to read, and then nothing
        m_channel->waitUntilWritable();
#endif
        break;
    case net::Received::Kind::End:
        m_readable.setEnabled(false);
        m_socketEnded = true;
        m_channel->sendEof();
        m_outbound = Flow::Closed;
        closeWhenBothClosed(ClosedBy::Client);
        break;
    case net::Received::Kind::Error:
        finish(ClosedBy::Client);
        break;
    }
}

void ChannelRelay::toChannel(std::span<const char> bytes)
{
    const qsizetype taken = m_channel->write(bytes);
    m_bytesOut += quint64(bytes.size());
    if (m_meter)
        m_meter->addOut(m_forward, qsizetype(bytes.size()));
    if (taken == qsizetype(bytes.size()))
        return;
    m_toChannel = QByteArray(bytes.data() + taken, qsizetype(bytes.size()) - taken);
    m_readable.setEnabled(false);
    m_channel->waitUntilWritable();
}

void ChannelRelay::onWritable()
{
    if (m_finished || m_outbound != Flow::Open)
        return;
    if (!m_toChannel.isEmpty()) {
        m_toChannel.remove(0, m_channel->write(m_toChannel));
        if (!m_toChannel.isEmpty()) {
            m_channel->waitUntilWritable();
            return;
        }
    }
    m_readable.setEnabled(true);
    onSocketReadable();
}

/// Inside libssh: only our own socket may be touched.
qsizetype ChannelRelay::onData(std::span<const char> bytes)
{
    const auto size = qsizetype(bytes.size());
    if (m_finished || m_inbound != Flow::Open)
        return size; // nobody wants it any more
    if (!m_toSocket.isEmpty())
        return 0;
    const net::Outcome<qsizetype> sent =
        net::send(m_socket.handle(), bytes,
                  m_channel->hasEofArrived() ? net::Leave::WithEnd : net::Leave::Now);
    if (!sent) {
        QMetaObject::invokeMethod(
            this, [this] { finish(ClosedBy::Client); }, Qt::QueuedConnection);
        return size;
    }
    countIn(*sent);
    if (*sent < size)
        m_writable.setEnabled(true);
    return *sent;
}

void ChannelRelay::countIn(qsizetype size)
{
    const bool first = m_bytesIn == 0 && size > 0;
    m_bytesIn += quint64(size);
    if (m_meter)
        m_meter->addIn(m_forward, size);
    if (first)
        emit firstByteReceived();
}

/// False when the socket is full or broken.
bool ChannelRelay::flushToSocket()
{
    while (!m_toSocket.isEmpty()) {
        const net::Outcome<qsizetype> sent = net::send(
            m_socket.handle(), std::span(m_toSocket.constData(), size_t(m_toSocket.size())));
        if (!sent) {
            finish(ClosedBy::Client);
            return false;
        }
        countIn(*sent);
        m_toSocket.remove(0, *sent);
        if (*sent == 0)
            return false;
    }
    return true;
}

void ChannelRelay::onSocketWritable()
{
    if (m_finished || !flushToSocket())
        return;
    m_toSocket = m_channel->readAll();
    if (!flushToSocket())
        return;
    if (m_toSocket.isEmpty() && !m_channel->hasUnread())
        m_writable.setEnabled(false);
    if (m_inbound == Flow::Draining)
        endInbound();
}

void ChannelRelay::onEof()
{
    if (m_inbound != Flow::Open)
        return;
    if (m_toSocket.isEmpty())
        endInbound();
    else
        m_inbound = Flow::Draining;
}

void ChannelRelay::endInbound()
{
    if (!m_socketEnded) // else all of it was read, and closing it says the same
        net::shutdownWrite(m_socket.handle());
    m_inbound = Flow::Closed;
    closeWhenBothClosed(ClosedBy::Target);
}

void ChannelRelay::onClosed()
{
    m_outbound = Flow::Closed;
    m_readable.setEnabled(false);
    if (m_inbound == Flow::Open)
        onEof();
    closeWhenBothClosed(ClosedBy::Target);
}

void ChannelRelay::closeWhenBothClosed(ClosedBy by)
{
    if (m_inbound == Flow::Closed && m_outbound == Flow::Closed)
        finish(by);
}

void ChannelRelay::finish(ClosedBy by)
{
    if (std::exchange(m_finished, true))
        return;
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    letGo();
    emit finished(by);
}

/// FIN says that all was there: whoever was cut off in the middle must see RST. After a proper end
/// it would take back what the kernel still holds for a slow reader.
void ChannelRelay::letGo()
{
    if (m_socket.isValid() && m_inbound != Flow::Closed)
        net::resetOnClose(m_socket.handle());
    m_socket.close();
}

} // namespace culvert
