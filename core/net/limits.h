#pragma once

#include "core/base/result.h"

/// What the system lets this process have. Any thread.
namespace culvert::net {

/// The soft limit of open files becomes the hard one (setrlimit(2), RLIMIT_NOFILE). Once, at start.
void raiseDescriptorLimit();

/// What raiseDescriptorLimit() found, for a child between fork and exec: select(2) in other
/// programs knows no more than 1024. Async-signal-safe.
void restoreDescriptorLimit();

/// Could so many more files be opened, and so many threads be started, now? Qt and GLib end the
/// process where they miss one. OutOfResources.
Result<void> checkResources(int descriptors, int threads);

/// How many more descriptors could be opened now, up to `wanted`.
int openableDescriptors(int wanted);

} // namespace culvert::net
