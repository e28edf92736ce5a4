#pragma once

#include "core/base/result.h"
#include "core/openssh/sshconfig.h"
#include "core/plan/plan.h"

namespace culvert {

/// The Plan of a profile that is only shown: executes nothing, so `Match exec` counts as not
/// matching, asks for no consent, and holds what this build cannot do. `checking`: ActiveLines
/// where the same files were read with EveryLine a moment ago. May look names up: not on the main
/// thread of a desktop. Fails as planFor().
Result<Plan> previewPlan(const Profile &profile, Checking checking = Checking::EveryLine);

} // namespace culvert
