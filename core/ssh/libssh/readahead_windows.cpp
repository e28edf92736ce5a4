#include "core/ssh/libssh/readahead.h"

#include <winsock2.h>

#include <algorithm>
#include <climits>
#include <cstring>

// libssh calls Winsock through the addresses that the linker imports: --wrap puts ours there
using ReceiveFunction = decltype(&::recv);
using SelectFunction = decltype(&::select);
extern "C" ReceiveFunction __real___imp_recv;
extern "C" SelectFunction __real___imp_select;

namespace culvert {

namespace {

constexpr size_t capacity = 128 * 1024; // stays in the processor's cache

thread_local std::vector<ReadAhead *> attached; // one a hop

ReadAhead *attachedTo(SOCKET socket)
{
    for (ReadAhead *ahead : attached) {
        if (ahead->isAttachedTo(int(socket)))
            return ahead;
    }
    return nullptr;
}

int WSAAPI receive(SOCKET socket, char *into, int size, int flags)
{
    ReadAhead *ahead = attachedTo(socket);
    const std::span<char> bytes(into, size_t(std::max(size, 0)));
    if (ahead && flags == 0)
        return int(ahead->read(bytes));
    if (ahead && flags == MSG_PEEK && ahead->isPending())
        return int(ahead->peek(bytes));
    return __real___imp_recv(socket, into, size, flags);
}

/// What is pending is readable, and nobody waits meanwhile.
int WSAAPI select(int count, fd_set *readable, fd_set *writable, fd_set *failed,
                  const PTIMEVAL timeout)
{
    std::vector<SOCKET> served;
    for (u_int i = 0; readable && i < readable->fd_count; ++i) {
        const ReadAhead *ahead = attachedTo(readable->fd_array[i]);
        if (ahead && ahead->isPending())
            served.push_back(readable->fd_array[i]);
    }
    timeval now{};
    int ready =
        __real___imp_select(count, readable, writable, failed, served.empty() ? timeout : &now);
    for (const SOCKET socket : served) {
        if (ready < 0 || FD_ISSET(socket, readable))
            continue;
        readable->fd_array[readable->fd_count++] = socket; // it was among them before
        ++ready;
    }
    return ready;
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

qint64 ReadAhead::peek(std::span<char> into) const
{
    const size_t size = std::min(into.size(), m_end - m_begin);
    std::memcpy(into.data(), m_bytes.data() + m_begin, size);
    return qint64(size);
}

qint64 ReadAhead::read(std::span<char> into)
{
    if (!isPending()) {
        m_bytes.resize(capacity);
        const int got =
            __real___imp_recv(SOCKET(m_descriptor), m_bytes.data(), int(m_bytes.size()), 0);
        if (got <= 0)
            return got;
        m_begin = 0;
        m_end = size_t(got);
    }
    const qint64 size = peek(into);
    m_begin += size_t(size);
    return size;
}

} // namespace culvert

extern "C" ReceiveFunction __wrap___imp_recv;
extern "C" SelectFunction __wrap___imp_select;
ReceiveFunction __wrap___imp_recv = culvert::receive;
SelectFunction __wrap___imp_select = culvert::select;
