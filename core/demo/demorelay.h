#pragma once

#include "core/demo/demohandles.h"
#include "core/net/socket.h"

#include <libssh/callbacks.h>

#include <QObject>
#include <QSocketNotifier>

#include <functional>

namespace culvert {

/// One channel of the demo server and the socket it leads to, bounded both ways. On the demo
/// server's thread.
class DemoRelay : public QObject
{
    Q_OBJECT

public:
    /// Opens the channel; called again while it returns SSH_AGAIN.
    using Open = std::function<int(ssh_channel)>;

    /// `open` is empty for a channel that is open already.
    DemoRelay(DemoChannelHandle channel, net::Socket socket, Open open = {});
    ~DemoRelay() override;

    /// To be called after every turn of libssh, never inside one of its callbacks.
    void settle(bool sessionMayWrite);
    bool isOver() const { return m_over; }

signals:
    void stirred(); ///< the socket can do something: libssh must be turned

private:
    enum class Flow
    {
        Open,
        Draining, ///< the EOF has come, some bytes have not gone on yet
        Closed
    };

    static int onData(ssh_session, ssh_channel, void *data, uint32_t size, int isStderr,
                      void *self);
    static void onEof(ssh_session, ssh_channel, void *self);
    bool finishOpening();
    void takeFromChannel();
    void moveToSocket();
    void moveToChannel(bool sessionMayWrite);

    net::Socket m_socket;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    QByteArray m_toSocket;
    QByteArray m_toChannel;
    Flow m_inbound = Flow::Open; ///< from the channel to the socket
    Flow m_outbound = Flow::Open;
    Open m_open;
    ssh_channel_callbacks_struct m_callbacks{};
    DemoChannelHandle m_channel;
    bool m_over = false;
};

} // namespace culvert
