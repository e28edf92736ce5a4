#pragma once

#include "core/session/forwardentry.h"

#include <QObject>
#include <QTimer>

namespace culvert {

/// The proofs of a session's forwards: each by a Prover of its own, all when they have settled,
/// again what is due once a minute; and a client that got through is as good as a proof of ours. On
/// the session's thread.
class ForwardProofs : public QObject
{
    Q_OBJECT

public:
    explicit ForwardProofs(ForwardEntries &entries); ///< which outlive it

    void begin(); ///< there is a Connection: what is due is looked at from now on
    void end(); ///< it is about to go
    void equip(ForwardEntry &entry, Connection &connection); ///< makes its Prover, for that
    void proveAll(); ///< that listen; proved() follows for each
    static void prove(const ForwardEntry &entry); ///< nothing without a Prover
    void note(const ConnectionInfo &connection); ///< a connection through one of them

signals:
    void proved(culvert::ForwardId forward, const culvert::Proof &proof); ///< its status has it
    void logged(culvert::LogLevel level, const QString &message);

private:
    void onProved(ForwardId forward, const Proof &proof);
    void proveWhatIsDue();

    ForwardEntries &m_entries;
    QTimer m_timer;
};

} // namespace culvert
