#pragma once

#include "core/forward/forwarder.h"
#include "core/forward/portprobe.h"
#include "core/status/sessionstatus.h"

#include <QTimer>

#include <deque>
#include <memory>

namespace culvert {

/// Finds out whether forwards really lead to their targets, one at a time, sending no byte.
/// Local: the far side confirms a channel to the target. Remote: a channel from here to the
/// server's own port comes back here as a forwarded one, and the target takes our connection. A
/// second look at an outside address of the server says who can reach the port.
class Prover : public QObject
{
    Q_OBJECT

public:
    explicit Prover(Connection &connection);

    void prove(Forwarder &forwarder, const Endpoint &actual); ///< proved() follows
    void forget(ForwardId forward);

signals:
    void proved(culvert::ForwardId forward, const culvert::Proof &proof);

private:
    struct Task
    {
        Forwarder *forwarder = nullptr;
        Endpoint actual;
    };
    enum class Look
    {
        Target,
        Exposure
    };

    void next();
    void lookAt(const Endpoint &target);
    void onAnswered(PortProbe::Outcome outcome);
    void onChannelArrived();
    void onTargetTried(const std::optional<Error> &error);
    void judge();
    QString whatIsForbidden() const;
    void judgeRemote();
    void judgeExposure();
    void refute(const Error &reason);
    void finish(ProofResult result, const QString &message);
    Endpoint outsideAddress() const;
    const Forward &forward() const { return m_queue.front().forwarder->forward(); }

    Connection &m_connection;
    std::deque<Task> m_queue;
    bool m_busy = false;
    Look m_look = Look::Target;
    std::unique_ptr<PortProbe> m_probe;
    QList<Endpoint> m_targets; ///< still to be looked at
    QTimer m_patience; ///< for the channel that should come back
    PortProbe::Outcome m_outcome = PortProbe::Outcome::Unanswered;
    ErrorCode m_refusal = ErrorCode::TargetRefused; ///< where the outcome is Refused
    bool m_arrived = false;
    bool m_targetTried = false;
    bool m_anyProved = false;
    std::optional<Error> m_targetError;
    Proof m_proof;
};

/// Once a minute this is asked: what was refuted is looked at again, and seldom the rest.
bool isDue(const Proof &proof, const QDateTime &now);

} // namespace culvert
