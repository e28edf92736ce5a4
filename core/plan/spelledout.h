#pragma once

#include "core/base/result.h"
#include "core/openssh/sshconfig.h"
#include "core/profile/spelledprofile.h"

namespace culvert {

/// The profile with what ssh_config says of its hosts written in, for showing and exporting. Reads
/// files and executes nothing, so `Match exec` counts as not matching; may look names up: not on
/// the main thread of a desktop. Fails as planFor().
Result<SpelledProfile> spelledOut(const Profile &profile, Checking checking = Checking::EveryLine);

/// Likewise the way to them and the forwards alone, for lists: half the reading.
Result<SpelledProfile> spelledRoute(const Profile &profile,
                                    Checking checking = Checking::EveryLine);

} // namespace culvert
