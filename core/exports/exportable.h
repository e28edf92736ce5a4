#pragma once

#include "core/exports/export.h"

namespace culvert {

/// True: what is exported goes on reading this machine's ssh_config, or runs the saved profile, so
/// it is made of the profile's own words. The others are made of exportable().
bool keepsConfiguration(ExportKind kind, ExportFor machine);

/// The profile with what the user's ssh_config says of its hosts written out. Blocks and fails as
/// spelledOut().
Result<Profile> exportable(const Profile &profile);

} // namespace culvert
