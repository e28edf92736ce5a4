#pragma once

#include "core/forward/forwarder.h"
#include "core/forward/portprobe.h"
#include "core/status/sessionstatus.h"

#include <QTimer>

#include <memory>

namespace culvert {

/// Finds out whether one forward really leads to its target, sending no byte.
/// Local: the far side confirms a channel to the target. Remote: a channel from here to the
/// server's own port comes back here as a forwarded one, and the target takes our connection. A
/// second look at an outside address of the server says who can reach the port.
/// For one Connection, which it must not outlive, and on its thread.
class Prover : public QObject, public Speaks<Prover>
{
    Q_OBJECT

public:
    Prover(Connection &connection, Forwarder &forwarder);

    void prove(const Endpoint &actual); ///< proved() follows; one look at a time
    void forget(); ///< the port is being closed: nothing follows

signals:
    void proved(culvert::ForwardId forward, const culvert::Proof &proof);

private:
    enum class Look
    {
        Target,
        Exposure
    };

    void lookAt(const Endpoint &target);
    void onAnswered(PortProbe::Outcome outcome);
    void onChannelArrived();
    void onTargetTried(const std::optional<Error> &error);
    void judge();
    void judgeProhibited();
    void judgeRemote();
    void judgeExposure();
    void refute(const Error &reason);
    void finish(ProofResult result, const Sentence &message);
    Endpoint outsideAddress() const;
    const Forward &forward() const { return m_forwarder.forward(); }

    Connection &m_connection;
    Forwarder &m_forwarder;
    Endpoint m_actual; ///< the port that is open
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

/// Whether a forward is to be proved again, asked once a minute: what was refuted, unless only a
/// person can mend it, and what was proved an hour ago.
bool isDue(const Proof &proof, const QDateTime &now);

} // namespace culvert
