#include "core/system/memory.h"

#include <cstdint>

#include <pthread.h>
#include <sys/mman.h>
#include <unistd.h>

namespace culvert {

void giveBackStack()
{
    pthread_attr_t attributes;
    if (gettid() == getpid() || pthread_getattr_np(pthread_self(), &attributes) != 0)
        return;
    void *stack = nullptr;
    size_t size = 0;
    const bool isKnown = pthread_attr_getstack(&attributes, &stack, &size) == 0;
    pthread_attr_destroy(&attributes);
    constexpr uintptr_t ofThisCall = 1024; // its frame, and what it calls
    const auto page = uintptr_t(sysconf(_SC_PAGESIZE));
    const auto used = reinterpret_cast<uintptr_t>(__builtin_frame_address(0)) - ofThisCall;
    const auto lowest = reinterpret_cast<uintptr_t>(stack);
    if (const uintptr_t end = used & ~(page - 1); isKnown && end > lowest)
        madvise(stack, end - lowest, MADV_DONTNEED);
}

} // namespace culvert
