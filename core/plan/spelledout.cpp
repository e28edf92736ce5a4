#include "core/plan/spelledout.h"

#include "core/openssh/inherited.h"
#include "core/openssh/localuser.h"
#include "core/plan/plan.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

RouteHop routeHopOf(const HostOptions &options)
{
    const bool userSaid =
        options.origins.value(u"user"_s).line != 0 || options.user != LocalUser::current().name;
    return {options.originalHost, userSaid ? options.user : QString(), options.hostname,
            quint16(options.port == 22 ? 0 : options.port)};
}

/// As -J takes it, with nothing left to look up.
QString jumpTo(const QList<Hop> &hops)
{
    QStringList jumps;
    for (const Hop &hop : hops.first(hops.size() - 1))
        jumps.append(loginOf(hop.options));
    return jumps.join(u',');
}

/// Keywords that a profile has fields of its own for.
bool hasAField(const QString &keyword)
{
    static const QStringList fields = {u"hostname"_s,      u"user"_s,          u"port"_s,
                                       u"proxyjump"_s,     u"identityfile"_s,  u"localforward"_s,
                                       u"remoteforward"_s, u"dynamicforward"_s};
    return fields.contains(keyword);
}

void addInherited(Profile &spelled, const Profile &profile)
{
    for (const InheritedValue &inherited : inheritedValues(profile)) {
        if (inherited.keyword == u"identityfile"_s && !spelled.identities.contains(inherited.value))
            spelled.identities.append(inherited.value);
        else if (!hasAField(inherited.keyword) && !overrides(profile, inherited.keyword))
            spelled.options.append({inherited.keyword, inherited.value});
    }
}

} // namespace

Result<SpelledProfile> spelledOut(const Profile &profile)
{
    const Result<Plan> plan = planFor({profile, ProfileKind::Unsaved, true}, Execution::Never);
    if (!plan)
        return failure(plan.error());
    SpelledProfile spelled{profile, {}};
    for (const Hop &hop : plan->hops)
        spelled.route.append(routeHopOf(hop.options));
    const HostOptions &destination = plan->destination().options;
    spelled.profile.host = destination.hostname;
    spelled.profile.user = destination.user;
    spelled.profile.port = spelled.route.constLast().port;
    spelled.profile.jump = jumpTo(plan->hops);
    spelled.profile.forwards = plan->forwards;
    addInherited(spelled.profile, profile);
    spelled.profile.configFile = u"none"_s;
    return spelled;
}

} // namespace culvert
