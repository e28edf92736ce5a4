#include "core/diagnosis/clashes.h"

#include "core/forward/localports.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct ClashesText : Speaks<ClashesText>
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Clashes)
};

bool clashHere(const Forward &ours, bool ourGateway, const Forward &theirs, bool theirGateway)
{
    if (ours.bind.isSocket() || theirs.bind.isSocket())
        return ours.bind.path == theirs.bind.path;
    if (ours.bind.port != theirs.bind.port || ours.bind.port == 0)
        return false;
    const auto addresses = [](const Forward &forward, bool gateway) {
        return addressesFor(forward.bind.host, gateway, AddressFamily::Any);
    };
    return overlap(addresses(ours, ourGateway), addresses(theirs, theirGateway));
}

bool clashThere(const Forward &ours, const Forward &theirs)
{
    if (ours.bind.isSocket() || theirs.bind.isSocket())
        return ours.bind.path == theirs.bind.path;
    return ours.bind.port == theirs.bind.port && ours.bind.port != 0;
}

Check clash(ForwardId forward, const Forward &ours, const QString &other)
{
    const Sentence where = ours.bind.isSocket()
        ? Sentence(ours.bind.path)
        : ClashesText::phrase("port %1").arg(ours.bind.port);
    Error error{.code = ErrorCode::BindFailed,
                .message = ClashesText::phrase(
                               "The tunnel '%1' wants %2, too: only one of the two can be up.")
                               .arg(other, where),
                .remedy = ClashesText::phrase("Use another port for one of them.")};
    if (!listensHere(ours.kind))
        error.code = ErrorCode::RemotePortTaken;
    Check check = failed(CheckKind::OtherTunnel, error);
    check.outcome = CheckOutcome::Warning;
    check.forward = forward;
    return check;
}

} // namespace

QList<Check> clashesOf(const Plan &plan, const QList<Profile> &others)
{
    QList<Check> checks;
    const HostOptions &options = plan.destination().options;
    for (int i = 0; i < int(plan.forwards.size()); ++i) {
        const Forward &ours = plan.forwards[i];
        for (const Profile &other : others) {
            const bool sameServer =
                other.host == options.originalHost || other.host == options.hostname;
            const bool gateway =
                optionValue(other, u"GatewayPorts").compare("yes"_L1, Qt::CaseInsensitive) == 0;
            if (other.id == plan.profile || other.surroundings.seat != Seat::Dialler)
                continue;
            const bool clashes = std::any_of(
                other.forwards.begin(), other.forwards.end(), [&](const Forward &theirs) {
                    if (!ours.enabled || !theirs.enabled
                        || listensHere(ours.kind) != listensHere(theirs.kind))
                        return false;
                    return listensHere(ours.kind)
                        ? clashHere(ours, options.gatewayPorts, theirs, gateway)
                        : sameServer && clashThere(ours, theirs);
                });
            if (clashes)
                checks.append(clash({i}, ours, other.name));
        }
    }
    return checks;
}

} // namespace culvert
