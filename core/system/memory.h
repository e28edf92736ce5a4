#pragma once

namespace culvert {

/// Before the first thread: malloc() keeps fewer pools of what is free, as each thread's own is of
/// no use to the others. Where it has such: glibc.
void limitMemoryPools();

} // namespace culvert
