#pragma once

#include "core/profile/profile.h"

namespace culvert {

/// A machine's name as it stands after "on", "from" and "to". The names that Culvert makes up for
/// machines that nobody named, such as "this computer", are inflected in some languages.
QString dativeOf(const QString &machine);

/// Why one cannot start it here; empty when one can.
QString whyNotHere(const Profile &profile);

} // namespace culvert
