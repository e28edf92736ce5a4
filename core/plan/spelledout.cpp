#include "core/plan/spelledout.h"

#include "core/imports/sshconfigimport.h"
#include "core/openssh/localuser.h"
#include "core/openssh/words.h"
#include "core/plan/plan.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

RouteHop routeHopOf(const HostOptions &options)
{
    const bool userSaid =
        options.places.contains(u"user"_s) || options.user != LocalUser::current().name;
    return {.name = options.originalHost,
            .user = userSaid ? options.user : QString(),
            .host = options.hostname,
            .port = quint16(options.port == 22 ? 0 : options.port)};
}

/// As -J takes it, with nothing left to look up.
QString jumpTo(const QList<Hop> &hops)
{
    QStringList jumps;
    for (const Hop &hop : hops.first(hops.size() - 1))
        jumps.append(loginOf(hop.options));
    return jumps.join(u',');
}

/// Keys become keys of the profile, the rest options.
Result<void> addInherited(Profile &spelled, const Profile &profile)
{
    const Result<HostOptions> options =
        resolveHost(commandLineOf(profile), Execution::Never,
                    Checking::ActiveLines); // the Plan had all checked
    if (!options)
        return failure(options.error());
    for (const ConfigOption &option : optionsFromFiles(*options)) {
        if (profile.options.contains(option))
            continue;
        const bool isKey = option.keyword == u"IdentityFile"_s;
        const QStringList words =
            isKey ? splitArguments(option.value).value_or(QStringList()) : QStringList();
        for (const QString &key : words) {
            if (!spelled.identities.contains(key))
                spelled.identities.append(key);
        }
        if (!isKey)
            spelled.options.append(option);
    }
    return {};
}

} // namespace

Result<SpelledProfile> spelledRoute(const Profile &profile, Checking checking)
{
    const Result<Plan> plan = previewPlan(profile, checking);
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
    spelled.profile.configFile = u"none"_s;
    return spelled;
}

Result<SpelledProfile> spelledOut(const Profile &profile, Checking checking)
{
    Result<SpelledProfile> spelled = spelledRoute(profile, checking);
    if (!spelled)
        return spelled;
    if (const Result<void> added = addInherited(spelled->profile, profile); !added)
        return failure(added.error());
    return spelled;
}

} // namespace culvert
