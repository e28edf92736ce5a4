#include "core/system/memory.h"

namespace culvert {

void limitMemoryPools() {}

void giveBackStack() {}

} // namespace culvert
