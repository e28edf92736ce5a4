#include "core/status/sessionstatus.h"

#include "core/base/wordtable.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr auto proofResultWords = wordTable<ProofResult>({
    {ProofResult::Unknown, "unknown"},
    {ProofResult::Proved, "proved"},
    {ProofResult::Refuted, "refuted"},
    {ProofResult::NotAllowed, "not-allowed"},
});

constexpr auto exposureWords = wordTable<Exposure>({
    {Exposure::Unknown, "unknown"},
    {Exposure::Loopback, "loopback"},
    {Exposure::Network, "network"},
    {Exposure::Everyone, "network"},
});

/// Empty for a name that only the system can look up.
QList<QHostAddress> addressesOf(const QString &bindHost)
{
    if (bindHost == "*"_L1)
        return {QHostAddress(QHostAddress::AnyIPv4), QHostAddress(QHostAddress::AnyIPv6)};
    const QHostAddress address(bindHost);
    if (!address.isNull())
        return {address};
    if (bindHost.isEmpty() || isLoopback(bindHost))
        return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    return {};
}

} // namespace

bool shareAnAddress(const QString &bindHost, const QString &otherHost)
{
    return overlap(addressesOf(bindHost), addressesOf(otherHost))
        || bindHost.compare(otherHost, Qt::CaseInsensitive) == 0;
}

const ForwardStatus *SessionStatus::find(ForwardId forward) const
{
    const auto found =
        std::find_if(forwards.begin(), forwards.end(),
                     [forward](const ForwardStatus &status) { return status.id == forward; });
    return found == forwards.end() ? nullptr : &*found;
}

bool SessionStatus::isDegraded() const
{
    return (state == SessionState::Established || state == SessionState::Standby)
        && std::any_of(forwards.begin(), forwards.end(), [](const ForwardStatus &forward) {
               return forward.state == ForwardState::Failed
                   || (forward.state == ForwardState::Listening
                       && forward.proof.result == ProofResult::Refuted);
           });
}

bool SessionStatus::isReady() const
{
    if (isDegraded())
        return false;
    const bool canBeWoken =
        std::any_of(forwards.begin(), forwards.end(), [](const ForwardStatus &forward) {
            return listensHere(forward.forward.kind) && forward.state == ForwardState::Listening;
        });
    return state == SessionState::Established || (state == SessionState::Standby && canBeWoken);
}

bool listensOn(const SessionStatus &status, const Endpoint &bind)
{
    return std::any_of(status.forwards.begin(), status.forwards.end(),
                       [&bind](const ForwardStatus &forward) {
                           return listensHere(forward.forward.kind)
                               && forward.state == ForwardState::Listening && !bind.isSocket()
                               && !forward.actual.isSocket() && forward.actual.port == bind.port
                               && shareAnAddress(forward.actual.host, bind.host);
                       });
}

QString wordFor(const SessionStatus &status)
{
    return status.isDegraded() ? u"degraded"_s : wordFor(status.state);
}

QString wordFor(ProofResult result)
{
    return proofResultWords[result];
}

QString wordFor(Exposure exposure)
{
    return exposureWords[exposure];
}

} // namespace culvert
