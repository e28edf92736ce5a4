#pragma once

#include "core/status/check.h"
#include "core/status/sessionstatus.h"

#include <QHash>

namespace culvert {

/// What a tunnel's start tells, as checks: each hop's login, each port at the server, each forward
/// proved. To be fed with all that Engine says of that tunnel. A value.
class LoginChecks
{
public:
    QList<Check> take(const SessionStatus &status);
    QList<Check> take(ForwardId forward, const Proof &proof);

    bool isComplete() const; ///< it is up, and every port that listens was looked at

private:
    void passHops(const SessionStatus &status, QList<Check> &checks);
    void takeForward(const ForwardStatus &forward, QList<Check> &checks);
    QString server() const { return m_status.hops.isEmpty() ? QString() : m_status.hops.last(); }

    SessionStatus m_status;
    qsizetype m_hopsPassed = 0;
    QHash<ForwardId, Proof> m_proofs;
};

/// Which check an error of this code would have failed.
CheckKind checkKindFor(ErrorCode code);

/// Where `failure` is a denied login: the same host's key files that could not be read, as failed,
/// since the server was not offered what the user meant. `before`: the checks made so far. Pure.
QList<Check> faultyIdentitiesFor(const Check &failure, const QList<Check> &before);

} // namespace culvert
