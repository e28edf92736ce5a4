#include "tests/support/freedmemory.h"

#include <array>
#include <atomic>
#include <cstdlib>
#include <cstring>

#include <malloc.h>

namespace {

std::array<char, 64> needle;
std::atomic<size_t> needleSize = 0; // 0: nobody looks
std::atomic_int blocksFound = 0;

} // namespace

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define CULVERT_SEES_FREE

// The program's own free() and realloc() take the place of glibc's, for libraries as well.
extern "C" {

void *__libc_realloc(void *block, size_t size);
void __libc_free(void *block);

static void lookAt(void *block)
{
    const size_t size = needleSize;
    if (block && size > 0 && memmem(block, malloc_usable_size(block), needle.data(), size))
        ++blocksFound;
}

void free(void *block) noexcept
{
    lookAt(block);
    __libc_free(block);
}

void *realloc(void *block, size_t size) noexcept
{
    if (!block || size == 0 || needleSize == 0)
        return __libc_realloc(block, size);
    void *moved = malloc(size); // always: growing in place would leave nothing to find by luck
    if (moved) {
        std::memcpy(moved, block, std::min(size, malloc_usable_size(block)));
        free(block);
    }
    return moved;
}

} // extern "C"
#endif

namespace culvert::test {

FreedMemory::FreedMemory(QByteArrayView wanted)
{
    Q_ASSERT(wanted.size() <= qsizetype(needle.size()));
    std::memcpy(needle.data(), wanted.data(), size_t(wanted.size()));
    blocksFound = 0;
    needleSize = size_t(wanted.size());
}

FreedMemory::~FreedMemory()
{
    needleSize = 0;
}

int FreedMemory::found() const
{
    return blocksFound;
}

QString FreedMemory::whyNot()
{
#ifdef CULVERT_SEES_FREE
    return {};
#else
    return QStringLiteral("this build's memory is not ours to look into");
#endif
}

} // namespace culvert::test
