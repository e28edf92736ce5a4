#include "ui/text/routetext.h"

#include "core/profile/machinename.h"
#include "ui/text/units.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct RouteText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::RouteText)
};

/// Where one connects to: on this machine "localhost:8888", elsewhere under the machine's name.
QString entryText(const Forward &forward, const QString &there)
{
    const Endpoint &bind = forward.bind;
    if (bind.isSocket())
        return listensHere(forward.kind) ? bind.path : there + u':' + bind.path;
    const QString port = bind.port == 0 ? RouteText::tr("any port") : QString::number(bind.port);
    if (!listensHere(forward.kind))
        return there + u':' + port;
    const bool named = !bind.host.isEmpty() && bind.host != u"*";
    if (bind.port == 0)
        return (named ? bind.host : u"localhost"_s) + u':' + port;
    return Endpoint::tcp(named ? bind.host : u"localhost"_s, bind.port).toString();
}

QString targetText(const Forward &forward, const QString &here, const QString &there,
                   RouteDetail detail)
{
    const bool reachedFromThere = listensHere(forward.kind);
    const QString &server = reachedFromThere ? there : here;
    if (!forward.destination)
        return RouteText::tr("anywhere, from %1").arg(dativeOf(server));
    const Endpoint &target = *forward.destination;
    if (target.isSocket())
        return server + u':' + target.path;
    if (!isLoopback(target.host) && detail == RouteDetail::Short)
        return target.toString();
    if (!isLoopback(target.host))
        return RouteText::tr("%1, from %2").arg(target.toString(), dativeOf(server));
    const bool samePort = target.port == forward.bind.port;
    return samePort ? server : u"%1:%2"_s.arg(server).arg(target.port);
}

} // namespace

QString nameHere(const Profile &profile)
{
    const QString &named = profile.surroundings.thisMachine;
    return named.isEmpty() ? RouteText::tr("this computer") : named;
}

QString nameThere(const Profile &profile)
{
    if (!profile.surroundings.serverMachine.isEmpty())
        return profile.surroundings.serverMachine;
    return profile.host.isEmpty() ? RouteText::tr("the server") : profile.host;
}

QString routeText(const Forward &forward, const QString &here, const QString &there,
                  RouteDetail detail)
{
    return leftToRight(
        u"%1 \u2192 %2"_s.arg(entryText(forward, there), targetText(forward, here, there, detail)));
}

QString destinationText(const Profile &spelled)
{
    const QString destination = destinationOf(spelled);
    return spelled.jump.isEmpty() || spelled.jump.compare(u"none"_s, Qt::CaseInsensitive) == 0
        ? destination
        : RouteText::tr("%1 through %2", "host, jump hosts").arg(destination, spelled.jump);
}

QString routeText(const Profile &profile, const SessionStatus &status)
{
    if (profile.forwards.isEmpty())
        return destinationOf(profile);
    Forward first = profile.forwards.first();
    if (!status.forwards.isEmpty() && status.forwards.first().state == ForwardState::Listening)
        first.bind.port = status.forwards.first().actual.port;
    const QString route =
        routeText(first, nameHere(profile), nameThere(profile), RouteDetail::Short);
    const int more = int(profile.forwards.size()) - 1;
    return more == 0 ? route : RouteText::tr("%1 and %n more", nullptr, more).arg(route);
}

} // namespace culvert
