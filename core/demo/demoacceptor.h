#pragma once

#include "core/base/result.h"
#include "core/demo/democlient.h"

#include <QTcpServer>

namespace culvert {

/// The demo server's listener and its clients; all of it on the demo server's thread.
class DemoAcceptor : public QTcpServer
{
    Q_OBJECT

public:
    /// Makes the host key and the key that logs in; isValid() says whether that worked.
    explicit DemoAcceptor(const DemoLogin &login);
    ~DemoAcceptor() override;

    bool isValid() const { return m_bind && m_clientKey; }
    QByteArray hostKeyText() const { return m_hostKeyText; } ///< "ssh-ed25519 AAAA…"
    QByteArray clientKeyPem() const; ///< the private key, OpenSSH's format; empty: failed

public slots:
    bool listenAgain(quint16 port); ///< on 127.0.0.1; 0: any free port
    void disconnectClients();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void drop(const DemoClient *client);

    DemoLogin m_login;
    DemoBindHandle m_bind;
    DemoKeyHandle m_clientKey;
    QByteArray m_hostKeyText;
    std::vector<std::unique_ptr<DemoClient>> m_clients;
};

} // namespace culvert
