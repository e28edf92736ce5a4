#pragma once

#include "core/profile/profile.h"

namespace culvert {

/// The known_hosts lines by which another machine knows the server of `profile` at once: what this
/// user's known_hosts says of it, under the name that the profile comes to. Empty: not known here.
/// Reads files: not on the main thread of a desktop.
QStringList knownServerKeys(const Profile &profile);

} // namespace culvert
