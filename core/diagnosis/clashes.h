#pragma once

#include "core/plan/plan.h"
#include "core/status/check.h"

namespace culvert {

/// Forwards of other saved tunnels that want a port of this one: only one of the two can be up.
QList<Check> clashesOf(const Plan &plan, const QList<Profile> &others);

} // namespace culvert
