#pragma once

#include "core/forward/socks.h"
#include "core/net/socket.h"
#include "core/ssh/channel.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace culvert {

/// A client of our SOCKS proxy that has not said yet where it wants to go; it has 10 s to say so.
/// Ends with asked() or gaveUp(); its owner deletes it later then. On the session's thread.
class SocksClient : public QObject
{
    Q_OBJECT

public:
    explicit SocksClient(const QString &peer, QObject *parent);

    const SocksNegotiation &negotiation() const { return m_negotiation; }
    QByteArray takeRest() { return m_negotiation.takeRest(); }
    const QString &peer() const { return m_peer; }

signals:
    void asked();
    void gaveUp(const QString &complaint); ///< the refusal is sent; empty: it left without a word

protected:
    void feed(const QByteArray &bytes);
    virtual void reply(const QByteArray &bytes) = 0;
    void end(const QString &complaint);
    bool isOver() const { return m_over; }

private:
    SocksNegotiation m_negotiation;
    QString m_peer;
    QTimer m_deadline;
    bool m_over = false;
    bool m_spoke = false;
};

/// It came to our own port (-D).
class SocksSocketClient : public SocksClient
{
    Q_OBJECT

public:
    SocksSocketClient(net::Socket socket, const QString &peer, QObject *parent);
    net::Socket takeSocket() { return std::move(m_socket); }

private:
    void onReadable();
    void reply(const QByteArray &bytes) override;

    net::Socket m_socket;
    QSocketNotifier m_notifier;
};

/// It came to the server's port (-R without a target).
class SocksChannelClient : public SocksClient, private ChannelUser
{
    Q_OBJECT

public:
    SocksChannelClient(std::unique_ptr<Channel> channel, const QString &peer, QObject *parent);
    std::unique_ptr<Channel> takeChannel();

private:
    qsizetype onData(std::span<const char> bytes) override;
    void onEof() override;
    void onClosed() override { onEof(); }
    void onWritable() override {}
    void reply(const QByteArray &bytes) override;
    void drain();

    std::unique_ptr<Channel> m_channel;
    QByteArray m_received; ///< taken inside libssh, understood on the next turn
    bool m_ended = false; ///< after that
};

} // namespace culvert
