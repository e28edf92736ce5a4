#pragma once

#include <QtGlobal>

namespace culvert {

/// Pages of their own, for what neither swap nor, on Linux, a core dump may hold: mlock(2),
/// MADV_DONTDUMP; VirtualLock. Where the system locks no more (RLIMIT_MEMLOCK) they are ordinary
/// memory. Wiped when given back. Any thread.
class LockedMemory
{
public:
    explicit LockedMemory(size_t size); ///< zeroed; more than 0 bytes
    ~LockedMemory();
    Q_DISABLE_COPY_MOVE(LockedMemory)

    char *data() const { return m_data; }
    size_t size() const { return m_size; }

private:
    size_t m_size;
    char *m_data;
};

} // namespace culvert
