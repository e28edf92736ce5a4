#include "core/system/memory.h"

#include <algorithm>
#include <thread>

#include <malloc.h>

namespace culvert {

void limitMemoryPools()
{
#ifdef __GLIBC__
    constexpr int aCore = 2; // glibc's own: 8
    mallopt(M_ARENA_MAX, aCore * std::max(2, int(std::thread::hardware_concurrency())));
#endif
}

} // namespace culvert
