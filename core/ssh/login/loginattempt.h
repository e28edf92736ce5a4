#pragma once

#include "core/base/error.h"
#include "core/plan/plan.h"

#include <optional>

namespace culvert {

/// What a login has come to so far: from it the reason is told why a server let nobody in.
struct LoginAttempt
{
    Hop hop;
    QString serverAccepts; ///< its methods, with commas
    QList<Sentence> offered; ///< keys and other methods
    bool unasked = false; ///< a question could not be asked or was declined
    QString noTicket; ///< why Kerberos could not be tried; empty when it could
    QList<Error> keyProblems; ///< of keys that were passed over
    std::optional<Error> lastKeyProblem;
    bool offeredFile = false; ///< one of the keys came from a file
};

/// AuthenticationDenied or CredentialMissing; or what a key file failed of, where that is a truer
/// cause than the server's refusal of the rest.
Error deniedError(const LoginAttempt &attempt);

/// What losing the connection means while logging in: the server may say by its
/// SSH_MSG_DISCONNECT that it lets nobody in (RFC 4253, 11.1).
Error explainedLoss(const Error &lost, const LoginAttempt &attempt);

} // namespace culvert
