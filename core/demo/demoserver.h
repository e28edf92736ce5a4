#pragma once

#include "core/base/result.h"
#include "core/demo/demologin.h"

#include <QTemporaryDir>
#include <QThread>

#include <memory>

namespace culvert {

class DemoAcceptor;

/// A small SSH server inside this program: 127.0.0.1, any free port, keys made at start and gone
/// afterwards, on a thread of its own. It serves forwards to and on loopback, and no shell. Its
/// functions are for the one thread that made it, and wait for the other.
class DemoServer
{
public:
    explicit DemoServer(const DemoLogin &login = {});
    ~DemoServer();
    Q_DISABLE_COPY_MOVE(DemoServer)

    void setService(quint16 port, quint16 here); ///< DemoLogin::services; before start()
    Result<void> start(); ///< takes connections when it returns; fails with Internal or BindFailed
    void stop(); ///< every connection ends, the thread is joined
    void disconnectClients(); ///< at once; they may come again

    QString host() const;
    quint16 port() const { return m_port; } ///< the same again after stop() and start()
    QString user() const { return QString::fromUtf8(m_login.user); }
    QString identityFile() const { return m_folder.filePath(QStringLiteral("identity")); }
    QString knownHostsFile() const { return m_folder.filePath(QStringLiteral("known_hosts")); }

private:
    DemoLogin m_login;
    QTemporaryDir m_folder;
    QThread m_thread;
    std::unique_ptr<DemoAcceptor> m_acceptor; ///< lives on m_thread
    quint16 m_port = 0;
};

} // namespace culvert
