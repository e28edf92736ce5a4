#pragma once

#include "core/base/result.h"
#include "core/profile/spelledprofile.h"

namespace culvert {

/// Reads ssh_config and executes nothing, so `Match exec` counts as not matching; may look names
/// up: not on the main thread of a desktop. Fails as planFor().
Result<SpelledProfile> spelledOut(const Profile &profile);

} // namespace culvert
