#pragma once

#include "core/plan/plan.h"
#include "core/status/check.h"

namespace culvert {

/// A warning for each forward of this tunnel whose port another saved tunnel wants as well: only
/// one of the two can be up. The reason is BindFailed or RemotePortTaken. Pure.
QList<Check> clashesOf(const Plan &plan, const QList<Profile> &others);

} // namespace culvert
