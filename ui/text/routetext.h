#pragma once

#include "core/profile/profile.h"

namespace culvert {

/// The name of the machine the profile runs on, for people: "this computer" unless it was named.
QString nameHere(const Profile &profile);

/// The name of the machine that accepts the SSH connection.
QString nameThere(const Profile &profile);

/// "localhost:8888 → lab-7": where one connects, and what one gets there.
QString routeText(const Forward &forward, const QString &here, const QString &there);

/// The first forward's route and how many more there are; the destination when there is none.
QString routeText(const Profile &profile);

} // namespace culvert
