#pragma once

#include "core/openssh/sshconfig.h"

namespace culvert {

/// What `ssh -G` prints of this, a line each, in its order. The command line's own forwards are
/// among them; the same one twice is printed once.
QStringList dumpOptions(const HostOptions &options, const CommandLineOptions &commandLine);

} // namespace culvert
