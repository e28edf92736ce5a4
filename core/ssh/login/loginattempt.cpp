#include "core/ssh/login/loginattempt.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct LoginAttemptText : Speaks<LoginAttemptText>
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Authenticator)
};

/// By the server's own words, and by what it was offered.
Error refusal(const LoginAttempt &attempt)
{
    const Hop &hop = attempt.hop;
    const QString who = u"%1@%2"_s.arg(hop.options.user, hop.name);
    const Sentence shown = attempt.offered.isEmpty() ? LoginAttemptText::phrase("nothing")
                                                     : Sentence::joined(attempt.offered, u", "_s);
    const Sentence message = attempt.unasked
        ? LoginAttemptText::phrase(
            "The login of %1 needs a secret that nobody gave. The server accepts: "
            "%2. Offered: %3.")
        : LoginAttemptText::phrase("The server did not let %1 in. It accepts: %2. Offered: %3.");
    const std::optional<Error> &problem = attempt.lastKeyProblem;
    return {.code =
                attempt.unasked ? ErrorCode::CredentialMissing : ErrorCode::AuthenticationDenied,
            .message = message.arg(who, attempt.serverAccepts, shown),
            .remedy = {},
            .hop = hop.name,
            .detail = problem ? describe(*problem) : attempt.noTicket};
}

} // namespace

Error deniedError(const LoginAttempt &attempt)
{
    const std::optional<Error> &problem = attempt.lastKeyProblem;
    const bool wrongPassphrase = problem && problem->code == ErrorCode::PassphraseWrong;
    if (problem && (attempt.offered.isEmpty() || (wrongPassphrase && !attempt.unasked))) {
        Error cause = *problem;
        cause.hop = attempt.hop.name;
        return cause;
    }
    Error error = refusal(attempt);
    const bool filesFailed = !attempt.hop.options.missingIdentities.isEmpty()
        || (!attempt.hop.options.identityFilesAreDefault && !attempt.offeredFile);
    QList<Sentence> causes, others{error.message}; // what it failed of comes first
    for (const Error &passedOver : attempt.keyProblems) {
        const bool isCause = filesFailed && passedOver.code == ErrorCode::IdentityUnreadable;
        (isCause ? causes : others).append(describe(passedOver));
        error.code = isCause ? passedOver.code : error.code;
        error.remedy = remedyFor(passedOver);
    }
    error.message = Sentence::joined(causes + others);
    return error;
}

Error explainedLoss(const Error &lost, const LoginAttempt &attempt)
{
    const bool tooMany = lost.detail.contains("Too many authentication failures"_L1);
    const bool refused = lost.detail.contains("SSH_MSG_DISCONNECT: 14:"_L1)
        || lost.detail.contains("SSH_MSG_DISCONNECT: 15:"_L1);
    if (!tooMany && !refused)
        return lost;
    Error error = deniedError(attempt);
    if (tooMany) {
        error.message = LoginAttemptText::phrase("%1 ended the login after too many attempts. %2")
                            .arg(attempt.hop.name, error.message);
        error.remedy = LoginAttemptText::phrase(
            "Pin the right key: IdentityFile and IdentitiesOnly yes for this host.");
    }
    error.detail = lost.detail;
    return error;
}

} // namespace culvert
