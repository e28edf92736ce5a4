#include "core/system/memory.h"

namespace culvert {

void limitMemoryPools() {}

} // namespace culvert
