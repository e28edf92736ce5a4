#include "core/ssh/libssh/systemcalls.h"

#include "core/ssh/libssh/wire.h"

#ifdef CULVERT_ANSWERS_SYSTEM_CALLS

#include <array>
#include <cerrno>

#include <dlfcn.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/uio.h>

// What stands in the system's place, by the name under which it is found. The headers may define
// recv() and its like themselves (feature_test_macros(7)), hence the names of our own.
#ifdef CULVERT_LIBSSH_INTERNALS // ld's for --wrap
extern "C" ssize_t __real_recv(int descriptor, void *into, size_t size, int flags);
extern "C" ssize_t __real_send(int descriptor, const void *bytes, size_t size, int flags);
extern "C" int __real_poll(pollfd *descriptors, nfds_t count, int timeout);
#define CULVERT_FOUND_AS(name) __asm__("__wrap_" name)
#else // what libraries find
#define CULVERT_FOUND_AS(name) __asm__(name) __attribute__((visibility("default")))
#endif

namespace culvert {

extern "C" ssize_t answeringRecv(int descriptor, void *into, size_t size, int flags)
    CULVERT_FOUND_AS("recv");
extern "C" ssize_t answeringSend(int descriptor, const void *bytes, size_t size, int flags)
    CULVERT_FOUND_AS("send");
extern "C" int answeringPoll(pollfd *descriptors, nfds_t count, int timeout)
    CULVERT_FOUND_AS("poll");
#undef CULVERT_FOUND_AS

namespace {

#ifdef CULVERT_LIBSSH_INTERNALS

const auto systemRecv = &__real_recv;
const auto systemSend = &__real_send;
const auto systemPoll = &__real_poll;

#else

/// The C library's function, which the program's stands before.
template <typename Function>
Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

// Found when they are first called, which may be before main().

ssize_t systemRecv(int descriptor, void *into, size_t size, int flags)
{
    static auto *const found = next<decltype(::recv)>("recv");
    return found(descriptor, into, size, flags);
}

ssize_t systemSend(int descriptor, const void *bytes, size_t size, int flags)
{
    static auto *const found = next<decltype(::send)>("send");
    return found(descriptor, bytes, size, flags);
}

int systemPoll(pollfd *descriptors, nfds_t count, int timeout)
{
    static auto *const found = next<decltype(::poll)>("poll");
    return found(descriptors, count, timeout);
}

#endif

} // namespace

qint64 systemcalls::receive(int descriptor, void *into, size_t size)
{
    return systemRecv(descriptor, into, size, 0);
}

qint64 systemcalls::send(int descriptor, std::span<const char> first, std::span<const char> second)
{
    std::array<iovec, 2> pieces{iovec{const_cast<char *>(first.data()), first.size()}, // only read
                                iovec{const_cast<char *>(second.data()), second.size()}};
    msghdr message{};
    message.msg_iov = pieces.data();
    message.msg_iovlen = pieces.size();
    return sendmsg(descriptor, &message, MSG_NOSIGNAL);
}

int systemcalls::poll(pollfd &asked, int timeout)
{
    return systemPoll(&asked, 1, timeout);
}

int systemcalls::lastError()
{
    return errno;
}

void systemcalls::setLastError(int error)
{
    errno = error;
}

bool systemcalls::isPassing(int error)
{
    return error == EAGAIN || error == EWOULDBLOCK || error == EINTR;
}

/// Whether libraries find these: not where the program was linked without exporting them.
bool systemcalls::areAnswered()
{
#ifdef CULVERT_LIBSSH_INTERNALS
    return true;
#else
    static const bool found =
        dlsym(RTLD_DEFAULT, "recv") == reinterpret_cast<void *>(&answeringRecv)
        && dlsym(RTLD_DEFAULT, "send") == reinterpret_cast<void *>(&answeringSend)
        && dlsym(RTLD_DEFAULT, "poll") == reinterpret_cast<void *>(&answeringPoll);
    return found;
#endif
}

ssize_t answeringRecv(int descriptor, void *into, size_t size, int flags)
{
    Wire *wire = flags == 0 ? Wire::attachedTo(descriptor) : nullptr;
    return wire ? wire->read({static_cast<char *>(into), size})
                : systemRecv(descriptor, into, size, flags);
}

ssize_t answeringSend(int descriptor, const void *bytes, size_t size, int flags)
{
    Wire *wire = Wire::attachedTo(descriptor);
    return wire ? wire->write({static_cast<const char *>(bytes), size})
                : systemSend(descriptor, bytes, size, flags);
}

int answeringPoll(pollfd *descriptors, nfds_t count, int timeout)
{
    Wire *wire = count == 1 ? Wire::attachedTo(descriptors->fd) : nullptr;
    return wire ? wire->poll(*descriptors, timeout) : systemPoll(descriptors, count, timeout);
}

} // namespace culvert

#else

bool culvert::systemcalls::areAnswered()
{
    return false;
}

#endif
