#include "ui/models/otherend.h"

#include "core/profile/machinename.h"

#include <QCoreApplication>

#include <algorithm>

namespace culvert {

namespace {

struct OtherEndText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::OtherEnd)
};

/// The listener that leads to a partner where both dial a third host, and this computer runs its
/// half.
const ForwardStatus *forwardTowardsPartner(const Profile &profile, const SessionStatus &status)
{
    if (!profile.surroundings.partner || listensHere(profile.surroundings.partner->forward.kind))
        return nullptr;
    const auto found = std::find_if(
        status.forwards.begin(), status.forwards.end(), [](const ForwardStatus &forward) {
            return listensHere(forward.forward.kind) && forward.state == ForwardState::Listening
                && !forward.actual.isSocket();
        });
    return found == status.forwards.end() ? nullptr : &*found;
}

} // namespace

QString nameOfOther(const Profile &profile)
{
    if (!runsHere(profile))
        return nameOfRunner(profile);
    const std::optional<Partner> &partner = profile.surroundings.partner;
    return partner ? partner->machine : QString();
}

std::optional<Endpoint> portHere(const Profile &profile)
{
    const bool ours = runsHere(profile);
    if (!ours && profile.surroundings.seat != Seat::Acceptor)
        return {};
    const auto found = std::find_if(profile.forwards.begin(), profile.forwards.end(),
                                    [ours](const Forward &forward) {
                                        return forward.enabled && listensHere(forward.kind) == ours
                                            && !forward.bind.isSocket() && forward.bind.port != 0;
                                    });
    return found == profile.forwards.end() ? std::nullopt : std::optional(found->bind);
}

std::optional<Endpoint> portTowards(const Profile &profile, const SessionStatus &status)
{
    if (!runsHere(profile))
        return portHere(profile);
    const ForwardStatus *ours = forwardTowardsPartner(profile, status);
    return ours && ours->proof.result == ProofResult::Proved ? std::optional(ours->actual)
                                                             : std::nullopt;
}

OtherEnd otherEndOf(const Profile &profile, const SessionStatus &status, PortAnswer answer)
{
    if (nameOfOther(profile).isEmpty())
        return OtherEnd::NotNeeded;
    if (runsHere(profile)) {
        if (listensHere(profile.surroundings.partner->forward.kind))
            return OtherEnd::Unseen; // it is they who come, and their port is theirs
        if (status.state != SessionState::Established)
            return OtherEnd::OursFirst;
        if (!portTowards(profile, status) || answer == PortAnswer::HungUp)
            return OtherEnd::Waiting; // our own listener answers for a server that refuses
    } else if (!portTowards(profile, status)) {
        return OtherEnd::Unseen;
    }
    switch (answer) {
    case PortAnswer::Unknown:
    case PortAnswer::Refused:
        return OtherEnd::Waiting;
    case PortAnswer::HungUp:
        return OtherEnd::HungUp;
    case PortAnswer::Silent:
        return OtherEnd::Silent;
    case PortAnswer::Spoke:
        return OtherEnd::Answers;
    }
    Q_UNREACHABLE();
}

Mark markFor(OtherEnd end)
{
    switch (end) {
    case OtherEnd::NotNeeded:
    case OtherEnd::Unseen:
    case OtherEnd::OursFirst:
        return Mark::Stopped;
    case OtherEnd::Waiting:
        return Mark::Standby;
    case OtherEnd::HungUp:
        return Mark::Waiting;
    case OtherEnd::Silent:
        return Mark::Unproved;
    case OtherEnd::Answers:
        return Mark::Proved;
    }
    Q_UNREACHABLE();
}

bool isConnected(OtherEnd end)
{
    return end == OtherEnd::Answers || end == OtherEnd::Silent;
}

bool runsElsewhere(const Profile &profile, const SessionStatus &status)
{
    return !runsHere(profile) && status.state == SessionState::Stopped;
}

Mark markFor(const Profile &profile, const SessionStatus &status, OtherEnd end)
{
    return runsElsewhere(profile, status) ? markFor(end) : markFor(status);
}

QString otherEndText(OtherEnd end, const Profile &profile)
{
    const QString other = dativeOf(nameOfOther(profile));
    switch (end) {
    case OtherEnd::NotNeeded:
    case OtherEnd::OursFirst:
    case OtherEnd::Unseen:
        return OtherEndText::tr("Runs on %1").arg(other);
    case OtherEnd::Waiting:
        return OtherEndText::tr("Waiting for %1").arg(nameOfOther(profile));
    case OtherEnd::HungUp:
        return OtherEndText::tr("Runs on %1; nothing answers behind it").arg(other);
    case OtherEnd::Silent:
    case OtherEnd::Answers:
        return OtherEndText::tr("Runs on %1; its port answers here").arg(other);
    }
    Q_UNREACHABLE();
}

QString otherEndSentence(OtherEnd end, const Profile &profile)
{
    const QString other = nameOfOther(profile);
    const QString port = QString::number(portHere(profile).value_or(Endpoint()).port);
    switch (end) {
    case OtherEnd::NotNeeded:
        return {};
    case OtherEnd::Unseen:
        return OtherEndText::tr("Whether %1 does its part cannot be seen from this computer.")
            .arg(other);
    case OtherEnd::OursFirst:
        return OtherEndText::tr(
                   "Start the tunnel: only through it can be seen whether %1 is there.")
            .arg(other);
    case OtherEnd::Waiting:
        return runsHere(profile)
            ? OtherEndText::tr("Nothing of %1 is at %2 yet. It comes when %1 runs the script below "
                               "and its key is allowed there.")
                  .arg(other,
                       dativeOf(profile.surroundings.serverMachine.isEmpty()
                                    ? profile.host
                                    : profile.surroundings.serverMachine))
            : OtherEndText::tr("Nothing listens on port %2 of this computer yet. %1 opens it when "
                               "it runs the script below and its key is allowed here.")
                  .arg(other, port);
    case OtherEnd::HungUp:
        return OtherEndText::tr("%1 is connected, but what it should lead to does not answer: is "
                                "the service running there?")
            .arg(other);
    case OtherEnd::Silent:
        return OtherEndText::tr("%1 is connected: port %2 is open and waits for a client to speak.")
            .arg(other, port);
    case OtherEnd::Answers:
        return OtherEndText::tr("%1 is connected: port %2 leads to it and answers.")
            .arg(other, port);
    }
    Q_UNREACHABLE();
}

} // namespace culvert
