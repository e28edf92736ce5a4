#pragma once

#include "core/profile/profile.h"
#include "ui/base/preferences.h"

namespace culvert {

/// The profile with what the user prefers where it says nothing itself. Pure.
Profile withDefaults(Profile profile, const NewTunnelPreferences &preferences);

} // namespace culvert
