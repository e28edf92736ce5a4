#include "core/topology/facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

Part partOf(const Check &check)
{
    if (check.kind != CheckKind::Proof)
        return Part::Listener;
    return check.reason ? faultyPart(check.reason->code) : Part::Target;
}

/// Where something that is not wrong is shown.
QString placeOf(const Check &check, const Facts &facts)
{
    const qsizetype hop = hopIndex(facts, check.hop);
    switch (check.kind) {
    case CheckKind::Configuration:
    case CheckKind::Identity:
    case CheckKind::Agent:
    case CheckKind::ListeningPort:
    case CheckKind::OtherTunnel:
    case CheckKind::Proxy:
    case CheckKind::Name:
        return u"here"_s;
    case CheckKind::Address:
        return hop == 0 ? u"network"_s : hopNode(facts, hop);
    case CheckKind::Greeting:
    case CheckKind::HostKey:
    case CheckKind::RemotePort:
    case CheckKind::Proof:
        return hopNode(facts, hop);
    case CheckKind::Login:
        return u"ssh-%1"_s.arg(hop + 1);
    }
    Q_UNREACHABLE();
}

Finding findingOf(const Check &check, const Facts &facts, const Topology &topology)
{
    if (check.forward && topology.forwardArrow(forwardIdText(*check.forward)))
        return {
            .item = forwardIdText(*check.forward), .part = partOf(check), .outcome = check.outcome};
    const bool wrong = check.outcome == CheckOutcome::Failed && check.reason;
    return {.item = wrong ? faultyItem(facts, topology, *check.reason) : placeOf(check, facts),
            .outcome = check.outcome};
}

} // namespace

void addFindings(Topology &topology, const Facts &facts, const QList<Check> &checks)
{
    for (const Check &check : checks) {
        const Finding finding = findingOf(check, facts, topology);
        const auto same = std::find_if(
            topology.findings.begin(), topology.findings.end(), [&finding](const Finding &other) {
                return other.item == finding.item && other.part == finding.part;
            });
        if (same == topology.findings.end())
            topology.findings.append(finding);
        else
            same->outcome = std::max(same->outcome, finding.outcome);
        if (check.outcome == CheckOutcome::Failed || check.outcome == CheckOutcome::Warning) {
            topology.faults.append({.item = finding.item,
                                    .part = finding.part,
                                    .severity = check.outcome == CheckOutcome::Failed
                                        ? Severity::Broken
                                        : Severity::Warning,
                                    .sentence = check.text.again(),
                                    .remedy = check.reason ? remedyFor(*check.reason) : QString()});
        }
    }
    std::stable_sort(topology.faults.begin(), topology.faults.end(),
                     [](const Fault &a, const Fault &b) { return a.severity > b.severity; });
}

} // namespace culvert
