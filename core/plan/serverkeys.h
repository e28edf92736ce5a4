#pragma once

#include "core/openssh/hostoptions.h"

namespace culvert {

/// The known_hosts lines by which another machine knows the server of these options at once: what
/// this user's known_hosts says of it, under the name that they come to. Empty: not known here.
/// Reads files: not on the main thread of a desktop.
QStringList knownServerKeys(const HostOptions &server);

} // namespace culvert
