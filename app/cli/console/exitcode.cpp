#include "app/cli/console/exitcode.h"

namespace culvert {

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Cancelled:
        return ExitCode::Ok;
    case ErrorCode::ProfileInvalid:
    case ErrorCode::ConsentMissing:
    case ErrorCode::FeatureUnavailable:
        return ExitCode::Invalid;
    case ErrorCode::NameNotResolved:
    case ErrorCode::ConnectFailed:
    case ErrorCode::ConnectTimedOut:
    case ErrorCode::ProxyFailed:
    case ErrorCode::KeyExchangeFailed:
    case ErrorCode::ConnectionLost:
    case ErrorCode::KeepAliveTimedOut:
    case ErrorCode::LoginTimedOut:
        return ExitCode::Connect;
    case ErrorCode::IdentityUnreadable:
    case ErrorCode::CredentialMissing:
    case ErrorCode::ProxyDenied:
    case ErrorCode::AuthenticationDenied:
    case ErrorCode::PassphraseWrong:
        return ExitCode::Login;
    case ErrorCode::HostKeyUnknown:
    case ErrorCode::HostKeyChanged:
    case ErrorCode::HostKeyRevoked:
    case ErrorCode::HostKnownOnlyByCa:
        return ExitCode::HostKey;
    case ErrorCode::BindFailed:
    case ErrorCode::ForwardDenied:
    case ErrorCode::RemotePortTaken:
    case ErrorCode::ForwardProhibited:
    case ErrorCode::ForwardUnanswered:
    case ErrorCode::TargetRefused:
    case ErrorCode::TargetProhibited:
    case ErrorCode::TargetUnresolved:
    case ErrorCode::TargetUnreachable:
        return ExitCode::Forward;
    case ErrorCode::OutOfResources:
    case ErrorCode::Internal:
        return ExitCode::Internal;
    }
    Q_UNREACHABLE();
}

} // namespace culvert
