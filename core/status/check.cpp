#include "core/status/check.h"

using namespace Qt::StringLiterals;

namespace culvert {

QString wordFor(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Configuration:
        return u"configuration"_s;
    case CheckKind::Identity:
        return u"identity"_s;
    case CheckKind::Agent:
        return u"agent"_s;
    case CheckKind::ListeningPort:
        return u"listening-port"_s;
    case CheckKind::OtherTunnel:
        return u"other-tunnel"_s;
    case CheckKind::Proxy:
        return u"proxy"_s;
    case CheckKind::Name:
        return u"name"_s;
    case CheckKind::Address:
        return u"address"_s;
    case CheckKind::Greeting:
        return u"greeting"_s;
    case CheckKind::HostKey:
        return u"host-key"_s;
    case CheckKind::Login:
        return u"login"_s;
    case CheckKind::RemotePort:
        return u"remote-port"_s;
    case CheckKind::Proof:
        return u"proof"_s;
    }
    Q_UNREACHABLE();
}

QString wordFor(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Unknown:
        return u"unknown"_s;
    case CheckOutcome::Passed:
        return u"passed"_s;
    case CheckOutcome::Warning:
        return u"warning"_s;
    case CheckOutcome::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

Check passed(CheckKind kind, const QString &text)
{
    return {kind, CheckOutcome::Passed, {}, {}, text};
}

Check unknown(CheckKind kind, const QString &text)
{
    return {kind, CheckOutcome::Unknown, {}, {}, text};
}

Check failed(CheckKind kind, const Error &reason)
{
    return {kind, CheckOutcome::Failed, reason.hop, {}, describe(reason), reason};
}

} // namespace culvert
