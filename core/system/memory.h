#pragma once

namespace culvert {

/// The pages of the calling thread's stack that deeper calls have touched, and none uses now, go
/// back to the system. Nothing happens on the main thread, and elsewhere than on Linux.
void giveBackStack();

} // namespace culvert
