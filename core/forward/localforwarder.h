#pragma once

#include "core/forward/forwarder.h"
#include "core/forward/localports.h"
#include "core/forward/waitingclients.h"

namespace culvert {

/// -L: a port or socket here, each connection carried to the far side. On the session's thread.
class LocalForwarder : public Forwarder
{
    Q_OBJECT

public:
    LocalForwarder(const ForwardSettings &settings, TrafficMeter &meter);

    void listen(); ///< opens our port, if it is not open, without a Connection (on demand)
    void open(Connection &connection) override;
    void close() override;
    Exposure exposure() const override { return m_ports ? m_ports->exposure() : Exposure::Unknown; }

protected:
    virtual void serve(net::Socket client, const QString &peer); ///< there is a Connection
    void carry(net::Socket client, const QString &peer, const Endpoint &destination,
               const ChannelRelay::FirstBytes &first = {});

private:
    void onClient(net::Socket client);

    std::unique_ptr<LocalPorts> m_ports;
    WaitingClients m_waiting;
};

} // namespace culvert
