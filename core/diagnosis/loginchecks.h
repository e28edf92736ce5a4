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

/// The key files of the same host that could not be read, as failed, where a login was denied: the
/// server was not offered what the user meant. `before` is what was looked at till then.
QList<Check> blamedFor(const Check &failure, const QList<Check> &before);

} // namespace culvert
