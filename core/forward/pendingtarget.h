#pragma once

#include "core/forward/targetconnector.h"
#include "core/ssh/channel.h"

namespace culvert {

/// A connection that came out of the server while its target is being connected to: channel and
/// connector, together to the end. Deleting it gives up; nothing is emitted then. On the session's
/// thread, and never longer than the Connection.
class PendingTarget : public QObject, private ChannelUser, public Speaks<PendingTarget>
{
    Q_OBJECT

public:
    PendingTarget(std::unique_ptr<Channel> channel, const Endpoint &target, QObject *parent);

    void start(); ///< connected() or failed() follows
    std::unique_ptr<Channel> takeChannel();
    net::Socket takeSocket() { return m_connector.takeSocket(); } ///< after connected()

signals:
    void connected();
    void failed(const culvert::Error &error); ///< TargetConnector's; Cancelled: the client has left

private:
    qsizetype onData(std::span<const char>) override { return 0; } ///< for the relay
    void onEof() override {} ///< it may still want an answer (RFC 4254, 5.3)
    void onClosed() override;
    void onWritable() override {}

    std::unique_ptr<Channel> m_channel;
    Endpoint m_target;
    TargetConnector m_connector;
    bool m_over = false;
};

} // namespace culvert
