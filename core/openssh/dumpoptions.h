#pragma once

#include "core/openssh/opensshversion.h"
#include "core/openssh/sshconfig.h"

namespace culvert {

/// What that OpenSSH's `ssh -G` prints of this, a line each, in its order. The command line's own
/// forwards are among them; the same one twice is printed once.
QStringList dumpOptions(const HostOptions &options, const CommandLineOptions &commandLine,
                        const OpenSshVersion &version = installedOpenSsh());

} // namespace culvert
