#pragma once

namespace culvert {

/// Before the first thread: malloc() keeps fewer pools of what is free, as each thread's own is of
/// no use to the others. Where it has such: glibc.
void limitMemoryPools();

/// The pages of the calling thread's stack that deeper calls have touched, and none uses now, go
/// back to the system. Nothing happens on the main thread, and elsewhere than on Linux.
void giveBackStack();

} // namespace culvert
