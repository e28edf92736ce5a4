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

/// All forwards of one session: what each is doing, the failed ones tried again, the proofs.
class ForwardSet : public QObject
{
    Q_OBJECT

public:
    explicit ForwardSet(const Plan &plan);
    ~ForwardSet() override;

    const QList<ForwardStatus> &statuses() const { return m_statuses; }
    TrafficMeter &meter() { return m_meter; }

    void listen(); ///< on demand: our own ports only
    void open(Connection &connection); ///< all that are switched on; settled() follows
    void suspend(); ///< the Connection is about to go
    void close(); ///< closed() follows when the server knows it too
    void setEnabled(ForwardId forward, bool enabled);
    void closeConnection(quint64 id);
    void prove();
    bool isSettled() const; ///< none is pending
    std::optional<Error> firstError() const;
    int liveConnections() const;

signals:
    void changed(); ///< statuses() is not what it was
    void settled();
    void closed();
    void clientWaiting();
    void connectionChanged(const culvert::ConnectionInfo &connection);
    void proved(culvert::ForwardId forward, const culvert::Proof &proof);
    void logged(culvert::LogLevel level, const QString &message);

private:
    std::function<void(std::unique_ptr<Channel>)> acceptorFor(const IncomingChannel &incoming);
    void openOne(int index);
    QString nameOf(int index) const; ///< "-L 8888:localhost:8888"
    void onOpened(int index, const Endpoint &actual);
    void onFailed(int index, const Error &error);
    void onProved(ForwardId forward, const Proof &proof);
    void onConnectionChanged(const ConnectionInfo &connection);
    void proveWhatIsDue();
    void onStopped(int index);
    void retryFailed();
    void scheduleRetry();
    void checkSettled();

    Plan m_plan;
    TrafficMeter m_meter;
    std::vector<std::unique_ptr<Forwarder>> m_forwarders;
    QList<ForwardStatus> m_statuses;
    Connection *m_connection = nullptr;
    std::vector<std::unique_ptr<Prover>> m_provers; ///< one a forward: none waits for another's
    QTimer m_retryTimer;
    QTimer m_proofTimer;
    int m_retries = 0;
    bool m_closing = false;
    bool m_settledTold = false;
    bool m_strangerTold = false; ///< on this Connection
};

} // namespace culvert
