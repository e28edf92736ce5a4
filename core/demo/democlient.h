#pragma once

#include "core/demo/demogate.h"
#include "core/demo/demorelay.h"
#include "core/net/listener.h"

#include <QSocketNotifier>

#include <map>
#include <vector>

namespace culvert {

/// One client of the demo server, from the accepted descriptor to its end. It reaches loopback
/// only, and what it opens listens on loopback only. On the demo server's thread.
class DemoClient : public QObject
{
    Q_OBJECT

public:
    DemoClient(ssh_bind bind, qintptr descriptor, const DemoLogin &login, ssh_key clientKey);
    ~DemoClient() override;

    bool hasEnded() const;

signals:
    /// May come several times. Connect it queued to delete this.
    void ended(culvert::DemoClient *client);

private:
    static int onMessage(ssh_session, ssh_message message, void *self);

    void turn();
    void settle();
    bool serve(ssh_message message); ///< false: refuse it
    bool openChannel(ssh_message message);
    bool answerForward(ssh_message message);
    bool listen(ssh_message message);
    bool stopListening(ssh_message message);
    void openForwarded(net::Socket socket, const QByteArray &address, int port);
    void adopt(std::unique_ptr<DemoRelay> relay);

    DemoSessionHandle m_session;
    DemoEventHandle m_event;
    DemoGate m_gate;
    DemoForwards m_remoteForwards;
    QHash<quint16, quint16> m_services; ///< DemoLogin's
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    std::map<int, std::unique_ptr<net::Listener>> m_listeners; ///< by port
    std::vector<std::unique_ptr<DemoRelay>> m_relays;
    std::vector<std::unique_ptr<DemoRelay>> m_newRelays; ///< made inside a callback of libssh
};

} // namespace culvert
