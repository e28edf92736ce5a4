#pragma once

#include "core/net/socket.h"
#include "core/ssh/connector.h"
#include "core/ssh/proxy/proxyhandshake.h"
#include "core/status/questions.h"

#include <QSocketNotifier>
#include <QTimer>

namespace culvert {

/// A connected socket to a server by way of a proxy: dials the proxy, logs in there where its
/// address names a user, and lets it connect. Each step within ConnectTimeout. On the thread that
/// made it; deleting it gives up.
class ProxyTunnel : public QObject, public Speaks<ProxyTunnel>
{
    Q_OBJECT

public:
    ProxyTunnel(const Proxy &proxy, const HostOptions &target, QObject *parent = nullptr);
    ~ProxyTunnel() override;

    void start();
    void answer(const CredentialAnswer &answer); ///< to the last asked()
    net::Socket takeSocket() { return std::move(m_socket); } ///< after connected()

signals:
    void connected();
    /// ProxyFailed, ProxyDenied, ConnectFailed, ConnectTimedOut, CredentialMissing
    void failed(const culvert::Error &error);
    void asked(const culvert::CredentialQuestion &question); ///< without an id, profile and tunnel
    void secretAccepted(culvert::CredentialKind kind, const QString &subject);

private:
    void ask();
    void dial();
    void onDialFailed(const Error &error);
    void onDialled();
    void advance();
    void onReadable();
    void onFailed();
    void giveUp(const Error &error);

    Proxy m_proxy;
    HostOptions m_target;
    Secret m_password;
    int m_attempt = 1;
    std::unique_ptr<Connector> m_connector;
    net::Socket m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<ProxyHandshake> m_handshake;
    QByteArray m_received; ///< less than the handshake wants
    QTimer m_deadline;
};

} // namespace culvert
