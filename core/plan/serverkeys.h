#pragma once

#include "core/profile/profile.h"

namespace culvert {

/// Where sshd keeps its host keys on this system.
QString hostKeyFolder();

/// The known_hosts lines by which the machine that dials `profile` knows its server at once: this
/// computer's own host keys where it is the server, else what the user's known_hosts says of it.
/// Empty: not known here. Reads files: not on the main thread of a desktop.
QStringList serverKeyLines(const Profile &profile, const QString &ownKeys = hostKeyFolder());

} // namespace culvert
