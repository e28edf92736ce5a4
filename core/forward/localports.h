#pragma once

#include "core/forward/forwarder.h"
#include "core/net/hostlookup.h"
#include "core/net/listener.h"
#include "core/status/exposure.h"

#include <vector>

namespace culvert {

class OwnSocket;

/// The listening side of a forward on this machine: all the addresses that its bind asks for, or
/// none. GatewayPorts, both loopback families, Unix sockets with their mask and unlinking. On the
/// thread that made it.
class LocalPorts : public QObject, public Speaks<LocalPorts>
{
    Q_OBJECT

public:
    explicit LocalPorts(const ForwardSettings &settings);
    ~LocalPorts() override; ///< a Unix socket's file is removed

    void open(); ///< opened() or failed() follows, perhaps at once
    bool isOpen() const { return !m_listeners.empty(); }
    const Endpoint &actual() const { return m_actual; }
    Exposure exposure() const; ///< of what is really open

    std::function<void(net::Socket)> onClient; ///< each accepted connection; set before open()

signals:
    void opened();
    void ranShort(const QString &reason); ///< net::Listener's, of any of the addresses
    void failed(
        const culvert::Error &error); ///< BindFailed, with who holds the port where that is known

private:
    void bindAll(const QList<QHostAddress> &addresses);
    void openSocket();
    void add(net::Socket socket);
    Error bindError(const net::SystemError &error, const QHostAddress &address, quint16 port) const;

    ForwardSettings m_settings;
    std::unique_ptr<net::HostLookup> m_lookup;
    std::vector<std::unique_ptr<net::Listener>> m_listeners;
    std::unique_ptr<OwnSocket> m_file; ///< goes before the listeners
    Endpoint m_actual;
};

/// Which addresses a local bind means: ssh's channel_fwd_bind_addr(). Empty: a name, to be looked
/// up.
QList<QHostAddress> addressesFor(const QString &bindHost, bool gatewayPorts, AddressFamily family);

} // namespace culvert
