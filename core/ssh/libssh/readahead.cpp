#include "core/ssh/libssh/readahead.h"

#ifdef CULVERT_LIBSSH_INTERNALS

#include <algorithm>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>

// ld's names for --wrap: the system's functions, and what stands in their place
extern "C" ssize_t __real_recv(int descriptor, void *into, size_t size, int flags);
extern "C" ssize_t __wrap_recv(int descriptor, void *into, size_t size, int flags);
extern "C" int __real_poll(pollfd *descriptors, nfds_t count, int timeout);
extern "C" int __wrap_poll(pollfd *descriptors, nfds_t count, int timeout);

namespace culvert {

namespace {

constexpr size_t capacity = 128 * 1024; // stays in the processor's cache

thread_local std::vector<ReadAhead *> attached; // one a hop

ReadAhead *attachedTo(int descriptor)
{
    for (ReadAhead *ahead : attached) {
        if (ahead->isAttachedTo(descriptor))
            return ahead;
    }
    return nullptr;
}

bool isServed(const pollfd &descriptor)
{
    const ReadAhead *ahead =
        (descriptor.events & POLLIN) != 0 ? attachedTo(descriptor.fd) : nullptr;
    return ahead && ahead->isPending();
}

} // namespace

void ReadAhead::attach(int descriptor)
{
    detach();
    m_descriptor = descriptor;
    attached.push_back(this);
}

void ReadAhead::detach()
{
    std::erase(attached, this);
    m_descriptor = -1;
    m_begin = m_end = 0;
}

qint64 ReadAhead::read(std::span<char> into)
{
    if (!isPending()) {
        m_bytes.resize(capacity);
        const ssize_t got = __real_recv(m_descriptor, m_bytes.data(), m_bytes.size(), 0);
        if (got <= 0)
            return got;
        m_begin = 0;
        m_end = size_t(got);
    }
    const size_t size = std::min(into.size(), m_end - m_begin);
    std::memcpy(into.data(), m_bytes.data() + m_begin, size);
    m_begin += size;
    return qint64(size);
}

} // namespace culvert

using culvert::attachedTo;

ssize_t __wrap_recv(int descriptor, void *into, size_t size, int flags)
{
    culvert::ReadAhead *ahead = flags == 0 ? attachedTo(descriptor) : nullptr;
    return ahead ? ahead->read({static_cast<char *>(into), size})
                 : __real_recv(descriptor, into, size, flags);
}

int __wrap_poll(pollfd *descriptors, nfds_t count, int timeout)
{
    const std::span all(descriptors, count);
    if (std::ranges::none_of(all, culvert::isServed))
        return __real_poll(descriptors, count, timeout);
    if (count == 1 && descriptors->events == POLLIN) { // libssh in bulk: no need to ask the system
        descriptors->revents = POLLIN;
        return 1;
    }
    if (__real_poll(descriptors, count, 0) < 0)
        return -1;
    for (pollfd &descriptor : all) {
        if (culvert::isServed(descriptor))
            descriptor.revents |= POLLIN;
    }
    return int(std::ranges::count_if(all, [](const pollfd &one) { return one.revents != 0; }));
}

#else

namespace culvert {

void ReadAhead::attach(int) {}

void ReadAhead::detach() {}

qint64 ReadAhead::read(std::span<char>)
{
    return -1;
}

} // namespace culvert

#endif
