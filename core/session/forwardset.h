#pragma once

#include "core/base/eventlog.h"
#include "core/plan/plan.h"
#include "core/session/forwardproofs.h"
#include "core/status/sessionstatus.h"

#include <memory>
#include <vector>

namespace culvert {

/// All forwards of one session: what is wanted of each and what it is doing; the failed ones are
/// tried again. On the session's thread.
class ForwardSet : public QObject, public Speaks<ForwardSet>
{
    Q_OBJECT

public:
    explicit ForwardSet(const Plan &plan);
    ~ForwardSet() override;

    /// The profile's in its order, then ssh_config's.
    QList<ForwardStatus> statuses() const { return statusesOf(m_entries); }
    TrafficMeter &meter() { return m_meter; }

    void listen(); ///< on demand: our own ports only, now and when one is switched on
    void open(Connection &connection); ///< all that are switched on; settled() follows
    void suspend(); ///< the Connection is about to go
    void addFurther(Connection *connection); ///< for clients of our ports, too
    void removeFurther(Connection *connection); ///< what runs through it is reset
    void close(); ///< closed() follows when the server knows it too
    void setEnabled(ForwardId forward, bool enabled); ///< counts at once, whatever is under way
    /// What the profile says now, in its own words: what it says no more is closed, what is new is
    /// opened, the rest goes on undisturbed. ssh_config's forwards stay.
    void setForwards(const QList<Forward> &written);
    void closeConnection(quint64 id);
    void prove() { m_proofs.proveAll(); }
    bool isSettled() const; ///< none is pending
    std::optional<Error> firstError() const { return firstErrorOf(m_entries); }
    bool canBeWoken() const { return culvert::canBeWoken(m_entries); }
    int liveConnections() const { return m_meter.connections(); }
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
    using Entry = ForwardEntry;
    using Entries = ForwardEntries;

    std::unique_ptr<Entry> makeEntry(const Forward &forward);
    Entries takeOver(const QList<Forward> &written, Entries &before);
    void remove(std::unique_ptr<Entry> entry);
    void forgetLeft();
    std::function<void(std::unique_ptr<Channel>)> acceptorFor(const IncomingChannel &incoming);
    void begin(Entry &entry);
    void setWanted(Entry &entry, bool wanted);
    void switchOff(Entry &entry);
    void onOpened(Entry &entry, const Endpoint &actual);
    void onFailed(Entry &entry, const Error &error);
    void onStopped(Entry &entry);
    void checkSettled();
    void checkClosed();

    Plan m_plan;
    TrafficMeter m_meter;
    Entries m_entries;
    Entries m_leaving; ///< removed; each stays until its port is closed
    int m_lastId = -1;
    Connection *m_connection = nullptr;
    QList<Connection *> m_further;
    ForwardProofs m_proofs;
    bool m_listening = false; ///< our own ports are open, or should be
    bool m_closing = false;
    bool m_settledTold = false;
    bool m_strangerTold = false; ///< on this Connection
};

} // namespace culvert
