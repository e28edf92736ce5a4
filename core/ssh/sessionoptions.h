#pragma once

#include "core/base/result.h"
#include "core/openssh/hostoptions.h"

#include <libssh/libssh.h>

namespace culvert {

/// Sets up a libssh session on a socket of ours. Fails with ProfileInvalid or, where it knows none
/// of the algorithms that are asked for, FeatureUnavailable.
Result<void> applyOptions(ssh_session session, qintptr socket, const HostOptions &options);

QString libraryWords(ssh_session session); ///< libssh's words for what went wrong, made plain

} // namespace culvert
