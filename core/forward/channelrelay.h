#pragma once

#include "core/net/socket.h"
#include "core/ssh/connection.h"
#include "core/status/sessionstatus.h"

#include <QObject>
#include <QSocketNotifier>

namespace culvert {

class TrafficMeter;

/// One Channel <-> one socket, bounded both ways. Each direction ends by itself (RFC 4254, 5.3);
/// only both ends end the relay. Whose channel ends without EOF, with the connection or by abort(),
/// sees its socket reset. Its owner has the connection delete it, at finished() or refused(). On
/// the session's thread, and never longer than the Connection.
class ChannelRelay : public QObject, private ChannelUser
{
    Q_OBJECT

public:
    /// The channel may be open already or about to be opened. meter: null where the relay carries
    /// the next hop's connection.
    ChannelRelay(Connection &connection, std::unique_ptr<Channel> channel, net::Socket socket,
                 TrafficMeter *meter, ForwardId forward, QObject *parent = nullptr);
    ~ChannelRelay() override;

    /// What goes ahead of the payload where a protocol precedes it (SOCKS): its last reply to the
    /// client, and what the client sent behind its request.
    struct FirstBytes
    {
        QByteArray toSocket; ///< once the channel is open
        QByteArray toChannel; ///< likewise
        std::function<QByteArray(const Error &)>
            failureReply; ///< to the client, instead, where the connection cannot be made
    };
    /// Asks the server for a channel to the destination; opened() or refused() follows.
    void openTo(const Endpoint &destination, const Endpoint &originator,
                const FirstBytes &first = {});
    void start(const QByteArray &toSocket = {},
               const QByteArray &toChannel = {}); ///< the channel is open
    void keepSocketAlive(); ///< TCPKeepAlive all
    void abort(); ///< at once, both ends; finished() comes from inside
    /// The same because the connection goes: refused() where the channel was still to be opened.
    void giveUp(const Error &why);

    Connection &connection() const { return m_connection; } ///< through which it runs
    quint64 bytesIn() const { return m_bytesIn; } ///< channel to socket
    quint64 bytesOut() const { return m_bytesOut; } ///< socket to channel
    bool hasInboundEnded() const { return m_inbound != Flow::Open; } ///< the channel sent EOF
    std::chrono::nanoseconds openedIn() const; ///< Channel's

signals:
    void opened();
    void refused(const culvert::Error &error); ///< instead of opened(); nothing else follows
    void firstByteReceived(); ///< out of the channel; perhaps inside libssh: connect it queued
    void finished(culvert::ClosedBy by); ///< last

private:
    enum class Flow
    {
        Open,
        Draining,
        Closed
    };

    void onOpened() override;
    void onRefused(const Error &error) override;
    qsizetype onData(std::span<const char> bytes) override;
    void onEof() override;
    void onClosed() override;
    void onWritable() override;
    void onSocketReadable();
    void onSocketWritable();
    void toChannel(std::span<const char> bytes);
    bool flushToSocket();
    void endInbound();
    void countIn(qsizetype size);
    void closeWhenBothClosed(ClosedBy by);
    void finish(ClosedBy by);
    void letGo();

    Connection &m_connection;
    std::unique_ptr<Channel> m_channel;
    net::Socket m_socket;
    TrafficMeter *m_meter;
    ForwardId m_forward;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    Flow m_inbound = Flow::Open; ///< channel to socket
    Flow m_outbound = Flow::Open;
    FirstBytes m_first;
    QByteArray m_toSocket; ///< taken from the channel, at most two windows
    QByteArray m_toChannel; ///< what the channel did not take: a re-exchange of keys is under way
    bool m_socketEnded = false; ///< the socket's EOF was read
    bool m_finished = false;
    quint64 m_bytesIn = 0;
    quint64 m_bytesOut = 0;
};

} // namespace culvert

Q_DECLARE_METATYPE(culvert::ClosedBy)
