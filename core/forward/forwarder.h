#pragma once

#include "core/base/eventlog.h"
#include "core/forward/channelrelay.h"
#include "core/forward/trafficmeter.h"
#include "core/plan/plan.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <unordered_map>
#include <vector>

namespace culvert {

/// What a Forwarder is made from: its forward, and the settings of ssh_config(5) that bear on it.
struct ForwardSettings
{
    ForwardId id;
    Forward forward;
    bool gatewayPorts = false;
    bool streamLocalBindUnlink = false;
    int streamLocalBindMask = 0177;
    AddressFamily addressFamily = AddressFamily::Any;
    TcpKeepAlive tcpKeepAlive = TcpKeepAlive::Transport;
    QStringList permitRemoteOpen; ///< remote SOCKS only
    std::chrono::seconds clientPatience{30}; ///< Plan's
};

/// forward: planned for the same destination.
ForwardSettings settingsFor(const Plan &plan, ForwardId id, const Forward &forward);

/// One forward of a running tunnel, across all its Connections: the contract all kinds keep. On the
/// session's thread.
class Forwarder : public QObject
{
    Q_OBJECT

public:
    Forwarder(const ForwardSettings &settings, TrafficMeter &meter);
    ~Forwarder() override;

    ForwardId id() const { return m_settings.id; }
    const Forward &forward() const { return m_settings.forward; }

    /// A Connection is there: open the port, or go on with the one that is open. opened() or
    /// failed() follows, perhaps from inside.
    virtual void open(Connection &connection) = 0;
    /// The Connection is about to go, and with it all that runs through it or waits to; ports of
    /// ours stay.
    virtual void suspend();
    /// One more that goes to the same server: clients of a port of ours go through the one that has
    /// the least to do; what the server opens stays with the one of open().
    void addFurther(Connection &connection) { m_further.push_back(&connection); }
    void removeFurther(Connection &connection); ///< and all that runs through it
    /// Closes the port and every connection; stopped() comes when the server knows it too, but not
    /// when the Connection goes first.
    virtual void close() = 0;
    /// Does this channel come from our port at the server? Then who takes it. Asked inside libssh;
    /// the acceptor is called between turns.
    virtual std::function<void(std::unique_ptr<Channel>)>
    acceptorFor(const IncomingChannel &incoming);

    /// Who reaches the port that is open; Unknown where only the server could tell.
    virtual Exposure exposure() const { return Exposure::Unknown; }

    /// While a proof is under way, a connection may be its probe: it is reported once a client has
    /// sent something through it, or when all probes are accounted for.
    void setProbing(bool probing);
    /// One more probe will come out of the server. Not counted for a SOCKS proxy, whose silent
    /// clients are never reported anyway.
    void expectProbe() { m_probes += forward().destination ? 1 : 0; }
    void missProbe() { m_probes -= m_probes > 0 ? 1 : 0; } ///< it did not

    /// Appends what the open connections have carried, those that may be probes left out, as far as
    /// `most` allows.
    void addTraffic(QList<ConnectionTraffic> &live, qsizetype most) const;

    void closeConnection(quint64 id); ///< nothing happens for an unknown one

signals:
    void opened(const culvert::Endpoint &actual); ///< the server may have picked the port
    /// Instead of opened(), never after it: BindFailed, or of a server's port ForwardDenied,
    /// ForwardProhibited, ForwardUnanswered, RemotePortTaken.
    void failed(const culvert::Error &error);
    void stopped(); ///< after close()
    void connectionChanged(const culvert::ConnectionInfo &connection);
    void logged(culvert::LogLevel level, const QString &message);
    void clientWaiting(); ///< a client came while there is no Connection
    void channelArrived(); ///< the server opened a channel to us, whatever comes of it
    void targetTried(
        const std::optional<culvert::Error> &error); ///< none: our target took the connection

protected:
    /// Follows a relay from its opening to its end and reports it.
    void adopt(std::unique_ptr<ChannelRelay> relay, const QString &peer, const QString &target);
    void reportRefused(const QString &peer, const QString &target, const Error &error);
    TrafficMeter &meter() { return m_meter; }
    const ForwardSettings &settings() const { return m_settings; }
    Connection *connection() const { return m_connection; }
    /// That one, or the further one with the fewest channels; of equals what carried least so far.
    Connection *leastBusy() const;
    void setConnection(Connection &connection); ///< until suspend()
    /// Lives as long as that: parent and context of all that must not outlive the Connection.
    QObject *context() const { return m_context.get(); }

private:
    struct Live
    {
        std::unique_ptr<ChannelRelay> relay;
        ConnectionInfo info;
        std::chrono::steady_clock::time_point since;
        bool unannounced = false; ///< came during a proof and may be its probe
    };
    void onOpened(quint64 id);
    void onRefused(quint64 id, const Error &error);
    void onFinished(quint64 id, ClosedBy by);
    void retire(std::unordered_map<quint64, Live>::iterator live);
    void announce(quint64 id);
    void tellProbesFromClients();

    ForwardSettings m_settings;
    TrafficMeter &m_meter;
    Connection *m_connection = nullptr;
    std::vector<Connection *> m_further;
    std::unique_ptr<QObject> m_context;
    bool m_probing = false;
    int m_probes = 0; ///< expected, and not yet seen to end
    std::unordered_map<quint64, Live> m_live;
};

} // namespace culvert
