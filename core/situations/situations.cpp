#include "core/situations/situations.h"

#include "core/profile/machinename.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct SituationsText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Situations)
};

QString addressOf(const Actor &actor)
{
    return actor.address.isEmpty() ? actor.name : actor.address;
}

Forward forwardOf(ForwardKind kind, quint16 listen, quint16 target)
{
    return {kind, Endpoint::tcp({}, listen), Endpoint::tcp(u"localhost"_s, target), true, {}};
}

Profile profileNamed(const QString &name, int number)
{
    Profile profile;
    profile.id = newProfileId();
    profile.name = name;
    profile.surroundings.situation = number;
    return profile;
}

void dial(Profile &profile, const Actor &server, const QString &user)
{
    profile.host = addressOf(server);
    profile.user = user;
    profile.port = server.port;
    profile.surroundings.serverMachine = server.name;
}

/// The router that stands before a machine leads to it: one dials the router.
void dialThroughRouter(Profile &profile, const Actor &server, const QString &user)
{
    profile.host = server.address.isEmpty() ? server.router : server.address;
    profile.user = user;
    profile.port = server.outerPort == 22 ? quint16(0) : server.outerPort;
    profile.surroundings.serverMachine = server.name;
    profile.surroundings.there = {server.router, server.outerPort, false};
}

Gate fenceOf(const Actor &actor)
{
    return {actor.router, 0, true};
}

QString titleOf(int number, const Cast &cast)
{
    const QString a = dativeOf(cast.a.name);
    const QString b = dativeOf(cast.b.name);
    switch (number) {
    case 1:
        return SituationsText::tr("Log in to %1").arg(b);
    case 2:
        return SituationsText::tr("Reach a service on %1").arg(b);
    case 3:
        return SituationsText::tr("Reach %1 through its router's rule").arg(b);
    case 4:
        return SituationsText::tr("%1 is fenced: let it dial %2").arg(cast.b.name, a);
    case 5:
        return SituationsText::tr("Log in to %1, which is fenced and dials %2").arg(b, a);
    case 6:
        return SituationsText::tr(
                   "Log in to %1, which is fenced and dials %2 through its router's rule")
            .arg(b, a);
    case 7:
        return SituationsText::tr("Both are fenced: meet at %1").arg(cast.c.name);
    }
    Q_UNREACHABLE();
}

/// Where A opens the service.
quint16 entryPort(const Cast &cast)
{
    return cast.entryPort == 0 ? cast.servicePort : cast.entryPort;
}

/// The ports of a reverse tunnel: the one that opens at A, and the one at B that it leads to.
struct Ports
{
    quint16 listen;
    quint16 target;
};

Ports reversePorts(int number, const Cast &cast)
{
    const bool login = number == 5 || (number > 5 && cast.wish == Wish::Login);
    return login ? Ports{cast.tunnelPort, 22} : Ports{entryPort(cast), cast.servicePort};
}

/// 1, 2, 3: A dials B.
Half dialledByA(int number, const Cast &cast)
{
    Profile profile = profileNamed(titleOf(number, cast), number);
    if (number == 3)
        dialThroughRouter(profile, cast.b, cast.b.user);
    else
        dial(profile, cast.b, cast.b.user);
    if (number == 2 || (number == 3 && cast.wish == Wish::Service))
        profile.forwards = {forwardOf(ForwardKind::Local, entryPort(cast), cast.servicePort)};
    profile.surroundings.thisMachine = cast.a.name;
    profile.surroundings.seat = cast.seatOfA;
    if (cast.seatOfA == Seat::Dialler && cast.b.name == profile.host)
        profile.surroundings.serverMachine.clear(); // so that it goes with the host
    return {cast.a.name, cast.seatOfA == Seat::Dialler, profile};
}

/// 4, 5, 6: B dials A.
Half dialledByB(int number, const Cast &cast)
{
    Profile profile = profileNamed(titleOf(number, cast), number);
    if (number == 6)
        dialThroughRouter(profile, cast.a, cast.a.user);
    else
        dial(profile, cast.a, cast.a.user);
    const Ports ports = reversePorts(number, cast);
    profile.forwards = {forwardOf(ForwardKind::Remote, ports.listen, ports.target)};
    Surroundings &around = profile.surroundings;
    around.thisMachine = cast.b.name;
    around.serviceUser = ports.target == 22 ? cast.b.user : QString();
    around.here = fenceOf(cast.b);
    around.seat = cast.seatOfA == Seat::Dialler ? Seat::Acceptor
        : cast.seatOfA == Seat::Acceptor        ? Seat::Dialler
                                                : Seat::Elsewhere;
    return {cast.b.name, around.seat == Seat::Dialler, profile};
}

/// 7: both dial C.
QList<Half> dialledByBoth(const Cast &cast)
{
    const Ports ports = reversePorts(7, cast);
    const Forward atC = forwardOf(ForwardKind::Remote, ports.listen, ports.target);
    const Forward atA = forwardOf(ForwardKind::Local, ports.listen, ports.listen);
    Profile a = profileNamed(
        SituationsText::tr("Reach %1 through %2").arg(dativeOf(cast.b.name), cast.c.name), 7);
    dial(a, cast.c, cast.c.user);
    Profile b = profileNamed(
        SituationsText::tr("Offer %1 at %2").arg(dativeOf(cast.b.name), dativeOf(cast.c.name)), 7);
    dial(b, cast.c, cast.c.user);
    a.forwards = {atA};
    b.forwards = {atC};
    for (Profile *profile : {&a, &b})
        profile->surroundings.serviceUser = ports.target == 22 ? cast.b.user : QString();
    a.surroundings.thisMachine = cast.a.name;
    a.surroundings.here = fenceOf(cast.a);
    a.surroundings.partner = Partner{cast.b.name, fenceOf(cast.b), atC};
    a.surroundings.seat = cast.seatOfA == Seat::Dialler ? Seat::Dialler : Seat::Elsewhere;
    b.surroundings.thisMachine = cast.b.name;
    b.surroundings.here = fenceOf(cast.b);
    b.surroundings.partner = Partner{cast.a.name, fenceOf(cast.a), atA};
    b.surroundings.seat = cast.seatOfA == Seat::Acceptor ? Seat::Dialler : Seat::Elsewhere;
    const Half halfA{cast.a.name, cast.seatOfA == Seat::Dialler, a};
    const Half halfB{cast.b.name, cast.seatOfA == Seat::Acceptor, b};
    return halfB.onThisComputer ? QList<Half>{halfB, halfA} : QList<Half>{halfA, halfB};
}

} // namespace

Situation situationOf(int number, const Cast &cast)
{
    Situation situation{number, titleOf(number, cast), {}};
    if (number <= 3)
        situation.halves = {dialledByA(number, cast)};
    else if (number <= 6)
        situation.halves = {dialledByB(number, cast)};
    else
        situation.halves = dialledByBoth(cast);
    return situation;
}

QString sentenceOf(int situation)
{
    switch (situation) {
    case 1:
        return SituationsText::tr("Log in to a machine that this computer can reach");
    case 2:
        return SituationsText::tr("Use a web page, notebook or database of a machine that this "
                                  "computer can reach");
    case 3:
        return SituationsText::tr("Use a machine behind a router that lets SSH through to it");
    case 4:
        return SituationsText::tr("Use a web page, notebook or database of a machine that lets "
                                  "nobody in, but can reach this computer");
    case 5:
        return SituationsText::tr("Log in to a machine that lets nobody in, but can reach this "
                                  "computer");
    case 6:
        return SituationsText::tr("The same, where a router stands before this computer and lets "
                                  "SSH through to it");
    case 7:
        return SituationsText::tr("Neither can reach the other: meet at a third host that both "
                                  "can reach");
    }
    Q_UNREACHABLE();
}

Situation exampleOf(int number)
{
    Cast cast;
    if (number <= 4) {
        cast.a.user = u"user"_s;
        cast.b.user = u"user"_s;
    }
    if (number > 4)
        cast.wish = Wish::Login;
    return situationOf(number, cast);
}

} // namespace culvert
