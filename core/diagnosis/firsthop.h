#pragma once

#include "core/diagnosis/addressprobe.h"
#include "core/net/hostlookup.h"
#include "core/ssh/connection.h"
#include "core/ssh/hostkeys.h"
#include "core/ssh/proxy/proxycommand.h"
#include "core/ssh/proxy/proxytunnel.h"
#include "core/status/check.h"

#include <vector>

namespace culvert {

/// The way to the first host of a plan, as far as it goes without a login: its name, each of its
/// addresses, its greeting, the key exchange and its key. No credential is ever sent. On the thread
/// that made it, which has an event loop; deleting it gives up.
class FirstHop : public QObject, public Speaks<FirstHop>
{
    Q_OBJECT

public:
    explicit FirstHop(const Hop &hop);

    /// checked() for each thing, then ended(); perhaps from inside start(): connect them queued to
    /// delete this.
    void start();

signals:
    void checked(const culvert::Check &check);
    void keyShown(const culvert::HostKey &key); ///< by the server, whatever known_hosts says of it
    void ended();

private:
    void runProxyCommand();
    void goByProxy(const Proxy &proxy);
    void dialProxy(const Proxy &proxy);
    void onFound(const QList<QHostAddress> &addresses);
    void onProbed();
    void reportAddresses();
    void greet(net::Socket socket);
    void onKeyExchanged();
    void report(Check check);
    void end(const Check &last);

    Hop m_hop;
    HostKeys m_hostKeys;
    std::unique_ptr<net::HostLookup> m_lookup;
    std::vector<std::unique_ptr<AddressProbe>> m_probes;
    std::unique_ptr<ProxyCommand> m_proxy;
    std::unique_ptr<ProxyTunnel> m_proxyTunnel;
    std::unique_ptr<Connector> m_proxyProbe;
    std::unique_ptr<Connection> m_connection;
    QTimer m_lookupDeadline;
    bool m_reported = false; ///< the addresses
};

} // namespace culvert
