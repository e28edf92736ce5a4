#pragma once

#include "core/base/eventlog.h"
#include "core/forward/forwarder.h"
#include "core/plan/plan.h"
#include "core/session/proof.h"
#include "core/status/sessionstatus.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace culvert {

/// All forwards of one session: what is wanted of each and what it is doing, the failed ones tried
/// again, the proofs. On the session's thread.
class ForwardSet : public QObject
{
    Q_OBJECT

public:
    explicit ForwardSet(const Plan &plan);
    ~ForwardSet() override;

    const QList<ForwardStatus> &statuses() const { return m_statuses; }
    TrafficMeter &meter() { return m_meter; }

    void listen(); ///< on demand: our own ports only, now and when one is switched on
    void open(Connection &connection); ///< all that are switched on; settled() follows
    void suspend(); ///< the Connection is about to go
    void addFurther(Connection *connection); ///< for clients of our ports, too
    void removeFurther(Connection *connection); ///< what runs through it is reset
    void close(); ///< closed() follows when the server knows it too
    void setEnabled(ForwardId forward, bool enabled); ///< counts at once, whatever is under way
    void closeConnection(quint64 id);
    void prove();
    bool isSettled() const; ///< none is pending
    std::optional<Error> firstError() const;
    bool canBeWoken() const; ///< on demand: a port of ours listens, or will
    int liveConnections() const;
    QList<ConnectionTraffic> liveTraffic() const; ///< of the first few hundred that are open

signals:
    void changed(); ///< statuses() is not what it was
    // the next two may come from inside a forwarder: connect them queued
    void failed(); ///< one more has
    void settled(); ///< none is pending any more; once for each open()
    void closed(); ///< after close(), perhaps from inside
    void clientWaiting();
    void connectionChanged(const culvert::ConnectionInfo &connection);
    void proved(culvert::ForwardId forward, const culvert::Proof &proof);
    void logged(culvert::LogLevel level, const QString &message);

private:
    /// What is wanted of a forward, beside its status, which is what it does.
    struct Entry
    {
        std::unique_ptr<Forwarder> forwarder;
        std::unique_ptr<Prover> prover; ///< of the present Connection
        bool wanted = true;
        bool closing = false; ///< its stopped() is awaited
        int failures = 0; ///< since it was last open
        QTimer retryTimer;
    };

    void addEntry(int index);
    std::function<void(std::unique_ptr<Channel>)> acceptorFor(const IncomingChannel &incoming);
    void begin(int index);
    QString nameOf(int index) const; ///< "-L 8888:localhost:8888"
    void onOpened(int index, const Endpoint &actual);
    void onFailed(int index, const Error &error);
    void onProved(ForwardId forward, const Proof &proof);
    void onConnectionChanged(const ConnectionInfo &connection);
    void proveWhatIsDue();
    void onStopped(int index);
    void checkSettled();

    Plan m_plan;
    TrafficMeter m_meter;
    std::vector<std::unique_ptr<Entry>> m_entries;
    QList<ForwardStatus> m_statuses;
    Connection *m_connection = nullptr;
    QTimer m_proofTimer;
    bool m_listening = false; ///< our own ports are open, or should be
    bool m_closing = false;
    bool m_settledTold = false;
    bool m_strangerTold = false; ///< on this Connection
};

} // namespace culvert
