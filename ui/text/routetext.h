#pragma once

#include "core/profile/profile.h"
#include "core/status/sessionstatus.h"

namespace culvert {

/// The name of the machine the profile runs on, for people: "this computer" unless it was named.
QString nameHere(const Profile &profile);

/// The name of the machine that accepts the SSH connection.
QString nameThere(const Profile &profile);

/// How much routeText() tells.
enum class RouteDetail
{
    Short, ///< "localhost:5432 → db:5432"
    Full, ///< "localhost:5432 → db:5432, from lab-7"
};

/// "localhost:8888 → lab-7": where one connects, and what one gets there.
QString routeText(const Forward &forward, const QString &here, const QString &there,
                  RouteDetail detail = RouteDetail::Full);

/// The first forward's short route, with the port it really got, and how many more there are; the
/// destination when there is none.
QString routeText(const Profile &profile, const SessionStatus &status);
/// Where a profile leads that needs no ssh_config any more: "ann@10.0.0.7:2222 through gate".
QString destinationText(const Profile &spelled);

} // namespace culvert
