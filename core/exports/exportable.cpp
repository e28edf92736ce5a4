#include "core/exports/exportable.h"

#include "core/plan/spelledout.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// As -J takes it; who is not named anywhere is left to the machine that dials.
QString jumpAlong(const QList<RouteHop> &route)
{
    QStringList jumps;
    for (const RouteHop &hop : route.first(route.size() - 1)) {
        const QString host = hop.host.contains(u':') ? u'[' + hop.host + u']' : hop.host;
        jumps.append((hop.user.isEmpty() ? QString() : hop.user + u'@') + host
                     + (hop.port == 0 ? QString() : u":%1"_s.arg(hop.port)));
    }
    return jumps.join(u',');
}

} // namespace

bool keepsConfiguration(ExportKind kind, ExportFor machine)
{
    switch (familyOf(kind)) {
    case ExportFamily::CommandLine:
    case ExportFamily::Service:
    case ExportFamily::Profile:
        return machine == ExportFor::Here;
    case ExportFamily::Configuration: // a name of its own, which the file knows nothing of
    case ExportFamily::Server:
        return false;
    }
    Q_UNREACHABLE();
}

Result<Profile> exportable(const Profile &profile)
{
    const Result<SpelledProfile> spelled = spelledOut(profile);
    if (!spelled)
        return failure(spelled.error());
    Profile written = spelled->profile;
    written.configFile =
        profile.configFile.compare(u"none"_s, Qt::CaseInsensitive) == 0 ? u"none"_s : QString();
    if (profile.user.isEmpty())
        written.user = spelled->route.constLast().user;
    written.port = profile.port == 0 ? spelled->route.constLast().port : profile.port;
    const QString jump = jumpAlong(spelled->route);
    written.jump = jump.isEmpty() ? profile.jump : jump;
    return written;
}

} // namespace culvert
