#pragma once

#include "core/base/sentence.h"

#include <QMetaType>

namespace culvert {

/// Where it broke. Each code has one rule (recoveryFor), one remedy and one stable word
/// (docs/errors.md).
enum class ErrorCode
{
    ProfileInvalid,
    ConsentMissing,
    IdentityUnreadable,
    CredentialMissing,
    NameNotResolved,
    ConnectFailed,
    ConnectTimedOut,
    ProxyFailed,
    ProxyDenied,
    KeyExchangeFailed,
    HostKeyUnknown,
    HostKeyChanged,
    HostKeyRevoked,
    HostKnownOnlyByCa,
    AuthenticationDenied,
    PassphraseWrong,
    LoginTimedOut,
    BindFailed,
    ForwardDenied,
    RemotePortTaken,
    ForwardProhibited,
    ForwardUnanswered,
    TargetRefused,
    TargetProhibited,
    TargetUnresolved,
    TargetUnreachable,
    FeatureUnavailable,
    ConnectionLost,
    KeepAliveTimedOut,
    OutOfResources,
    Cancelled,
    Internal,
};

/// Whether trying again can help; what a failed tunnel does by itself.
enum class Recovery
{
    Retry, ///< can get better by itself
    AskUser, ///< a person must answer or change something, then it may go on
    Stop, ///< trying again is useless or harmful
};

/// What went wrong, and where: the code is for the program, the texts are for people.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    Sentence message = {}; ///< what happened and where; empty: the code's own
    Sentence remedy = {}; ///< what to do, where the place knows better than the code; else empty
    QString hop = {}; ///< the host it broke at, as the user names it; empty: this machine
    QString detail = {}; ///< the library's own words, for the log; never a secret

    bool operator==(const Error &) const = default;
};

// in the language of now, whichever they were told in first
Sentence describe(const Error &error); ///< what happened and where
Sentence remedyFor(const Error &error); ///< one thing to do
Recovery recoveryFor(ErrorCode code);
QString wordFor(ErrorCode code); ///< the stable word: lower case, hyphens, never translated
std::optional<ErrorCode> errorCodeFrom(QStringView word); ///< the other way round
const QList<ErrorCode> &allErrorCodes(); ///< in the order of the enum

} // namespace culvert

Q_DECLARE_METATYPE(culvert::Error)
