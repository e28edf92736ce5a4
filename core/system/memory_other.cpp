#include "core/system/memory.h"

namespace culvert {

void giveBackStack() {}

} // namespace culvert
