#include "core/base/lockedmemory.h"

#include "core/base/secret.h"

#include <qt_windows.h>

namespace culvert {

LockedMemory::LockedMemory(size_t size)
    : m_size(size), m_data(static_cast<char *>(
                        VirtualAlloc(nullptr, size, MEM_COMMIT | MEM_RESERVE, PAGE_READWRITE)))
{
    if (!m_data)
        qBadAlloc();
    VirtualLock(m_data, size);
}

LockedMemory::~LockedMemory()
{
    wipe(m_data, qsizetype(m_size));
    VirtualFree(m_data, 0, MEM_RELEASE);
}

} // namespace culvert
