#include "core/status/check.h"

#include "core/base/wordtable.h"

namespace culvert {

namespace {

constexpr auto checkKindWords = wordTable<CheckKind>({
    {CheckKind::Configuration, "configuration"},
    {CheckKind::Identity, "identity"},
    {CheckKind::Agent, "agent"},
    {CheckKind::ListeningPort, "listening-port"},
    {CheckKind::OtherTunnel, "other-tunnel"},
    {CheckKind::Proxy, "proxy"},
    {CheckKind::Name, "name"},
    {CheckKind::Address, "address"},
    {CheckKind::Greeting, "greeting"},
    {CheckKind::HostKey, "host-key"},
    {CheckKind::Login, "login"},
    {CheckKind::RemotePort, "remote-port"},
    {CheckKind::Proof, "proof"},
});

constexpr auto checkOutcomeWords = wordTable<CheckOutcome>({
    {CheckOutcome::Unknown, "unknown"},
    {CheckOutcome::Passed, "passed"},
    {CheckOutcome::Warning, "warning"},
    {CheckOutcome::Failed, "failed"},
});

} // namespace

QString wordFor(CheckKind kind)
{
    return checkKindWords[kind];
}

QString wordFor(CheckOutcome outcome)
{
    return checkOutcomeWords[outcome];
}

Check passed(CheckKind kind, const Sentence &text)
{
    return {.kind = kind, .outcome = CheckOutcome::Passed, .text = text};
}

Check unknown(CheckKind kind, const Sentence &text)
{
    return {.kind = kind, .outcome = CheckOutcome::Unknown, .text = text};
}

Check failed(CheckKind kind, const Error &reason)
{
    return {.kind = kind,
            .outcome = CheckOutcome::Failed,
            .hop = reason.hop,
            .text = describe(reason),
            .reason = reason};
}

} // namespace culvert
