#include "core/base/lockedmemory.h"

#include "core/base/secret.h"

#include <sys/mman.h>

namespace culvert {

LockedMemory::LockedMemory(size_t size) : m_size(size)
{
    void *const pages =
        ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        qBadAlloc();
    m_data = static_cast<char *>(pages);
    ::mlock(m_data, size);
#ifdef MADV_DONTDUMP
    ::madvise(m_data, size, MADV_DONTDUMP);
#endif
}

LockedMemory::~LockedMemory()
{
    wipe(m_data, qsizetype(m_size));
    ::munmap(m_data, m_size);
}

} // namespace culvert
