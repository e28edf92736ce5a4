// Loaded before the C library (ld.so(8), LD_PRELOAD): counts a program's calls of the functions
// below and passes them on. Needs no rights, unlike ptrace(2), and slows nothing down. Names that
// end in _chk are what a hardened build calls (feature_test_macros(7), _FORTIFY_SOURCE). For glibc.
#include "tests/cost/counts.h"

#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

using culvert::test::Counts;

namespace {

Counts *counts = nullptr; // before main() nothing is counted

__attribute__((constructor)) void mapCounts()
{
    const char *name = std::getenv(culvert::test::countsVariable);
    const int fd = name ? open(name, O_RDWR | O_CLOEXEC) : -1;
    if (fd < 0)
        return;
    void *place = mmap(nullptr, sizeof(Counts), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    if (place != MAP_FAILED)
        counts = static_cast<Counts *>(place);
}

void countCall()
{
    if (counts)
        counts->calls.fetch_add(1, std::memory_order_relaxed);
}

void countAllocation()
{
    if (counts)
        counts->allocations.fetch_add(1, std::memory_order_relaxed);
}

} // namespace

#define PASS_ON(result, name, parameters, ...)                                                     \
    extern "C" __attribute__((visibility("default"))) result name parameters                       \
    {                                                                                              \
        static const auto real = reinterpret_cast<result(*) parameters>(dlsym(RTLD_NEXT, #name));  \
        countCall();                                                                               \
        return real(__VA_ARGS__);                                                                  \
    }

PASS_ON(ssize_t, recv, (int fd, void *into, size_t size, int flags), fd, into, size, flags)
PASS_ON(ssize_t, __recv_chk, (int fd, void *into, size_t size, size_t room, int flags), fd, into,
        size, room, flags)
PASS_ON(ssize_t, read, (int fd, void *into, size_t size), fd, into, size)
PASS_ON(ssize_t, __read_chk, (int fd, void *into, size_t size, size_t room), fd, into, size, room)
PASS_ON(ssize_t, readv, (int fd, const iovec *pieces, int count), fd, pieces, count)
PASS_ON(ssize_t, recvmsg, (int fd, msghdr *message, int flags), fd, message, flags)
PASS_ON(ssize_t, send, (int fd, const void *bytes, size_t size, int flags), fd, bytes, size, flags)
PASS_ON(ssize_t, write, (int fd, const void *bytes, size_t size), fd, bytes, size)
PASS_ON(ssize_t, writev, (int fd, const iovec *pieces, int count), fd, pieces, count)
PASS_ON(ssize_t, sendmsg, (int fd, const msghdr *message, int flags), fd, message, flags)
PASS_ON(int, poll, (pollfd * descriptors, nfds_t count, int timeout), descriptors, count, timeout)
PASS_ON(int, __poll_chk, (pollfd * descriptors, nfds_t count, int timeout, size_t room),
        descriptors, count, timeout, room)
PASS_ON(int, ppoll,
        (pollfd * descriptors, nfds_t count, const timespec *timeout, const sigset_t *mask),
        descriptors, count, timeout, mask)
PASS_ON(int, __ppoll_chk,
        (pollfd * descriptors, nfds_t count, const timespec *timeout, const sigset_t *mask,
         size_t room),
        descriptors, count, timeout, mask, room)
PASS_ON(int, setsockopt, (int fd, int level, int name, const void *value, socklen_t size), fd,
        level, name, value, size)

#undef PASS_ON

// glibc's own names for its allocator
extern "C" void *__libc_malloc(size_t size);
extern "C" void *__libc_calloc(size_t count, size_t size);
extern "C" void *__libc_realloc(void *old, size_t size);

extern "C" __attribute__((visibility("default"))) void *malloc(size_t size)
{
    countAllocation();
    return __libc_malloc(size);
}

extern "C" __attribute__((visibility("default"))) void *calloc(size_t count, size_t size)
{
    countAllocation();
    return __libc_calloc(count, size);
}

extern "C" __attribute__((visibility("default"))) void *realloc(void *old, size_t size)
{
    countAllocation();
    return __libc_realloc(old, size);
}
