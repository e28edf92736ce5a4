#include "core/ssh/libssh/systemcalls.h"

#include "core/ssh/libssh/wire.h"

#include <winsock2.h>

#include <algorithm>
#include <array>
#include <climits>

// A function of a DLL is called through a pointer, and that is what ld's --wrap puts another in the
// place of.
extern "C" {
extern const decltype(&::recv) __real___imp_recv;
extern const decltype(&::send) __real___imp_send;
extern const decltype(&::select) __real___imp_select;
extern const decltype(&::recv) __wrap___imp_recv;
extern const decltype(&::send) __wrap___imp_send;
extern const decltype(&::select) __wrap___imp_select;
}

namespace culvert {

namespace {

const auto &systemRecv = __real___imp_recv;
const auto &systemSend = __real___imp_send;
const auto &systemSelect = __real___imp_select;

int clampedToInt(size_t size)
{
    return int(std::min(size, size_t(INT_MAX)));
}

int milliseconds(const timeval *time)
{
    return time ? int(time->tv_sec * 1000 + time->tv_usec / 1000) : -1;
}

/// libssh has no poll(2) here: its own asks select(), and then recv() with MSG_PEEK what it is that
/// can be read.
int WSAAPI answeringRecv(SOCKET socket, char *into, int size, int flags)
{
    Wire *wire = (flags & ~MSG_PEEK) == 0 ? Wire::attachedTo(int(socket)) : nullptr;
    if (!wire)
        return systemRecv(socket, into, size, flags);
    const std::span<char> bytes(into, size_t(size));
    return int(flags == MSG_PEEK ? wire->peek(bytes) : wire->read(bytes));
}

int WSAAPI answeringSend(SOCKET socket, const char *bytes, int size, int flags)
{
    Wire *wire = Wire::attachedTo(int(socket));
    return wire ? int(wire->write({bytes, size_t(size)})) : systemSend(socket, bytes, size, flags);
}

int WSAAPI answeringSelect(int count, fd_set *readable, fd_set *writable, fd_set *exceptional,
                           const PTIMEVAL timeout)
{
    const bool isOne = readable && readable->fd_count == 1 && writable && exceptional;
    Wire *wire = isOne ? Wire::attachedTo(int(readable->fd_array[0])) : nullptr;
    if (!wire)
        return systemSelect(count, readable, writable, exceptional, timeout);
    pollfd asked{readable->fd_array[0], short(POLLIN | (writable->fd_count > 0 ? POLLOUT : 0)), 0};
    const int ready = wire->poll(asked, milliseconds(timeout));
    if ((asked.revents & ~POLLOUT) == 0)
        FD_ZERO(readable);
    if ((asked.revents & POLLOUT) == 0)
        FD_ZERO(writable);
    FD_ZERO(exceptional);
    return ready;
}

} // namespace

bool systemcalls::areAnswered()
{
    return true;
}

qint64 systemcalls::receive(int descriptor, void *into, size_t size)
{
    return systemRecv(SOCKET(descriptor), static_cast<char *>(into), clampedToInt(size), 0);
}

qint64 systemcalls::send(int descriptor, std::span<const char> first, std::span<const char> second)
{
    const auto piece = [](std::span<const char> bytes) { // only read
        return WSABUF{ULONG(bytes.size()), const_cast<char *>(bytes.data())};
    };
    std::array<WSABUF, 2> pieces{piece(first), piece(second)};
    DWORD sent = 0;
    const int failed = WSASend(SOCKET(descriptor), pieces.data(), DWORD(pieces.size()), &sent, 0,
                               nullptr, nullptr);
    return failed != 0 ? -1 : qint64(sent);
}

int systemcalls::poll(pollfd &asked, int timeout)
{
    return WSAPoll(&asked, 1, timeout);
}

int systemcalls::lastError()
{
    return WSAGetLastError();
}

void systemcalls::setLastError(int error)
{
    WSASetLastError(error);
}

bool systemcalls::isPassing(int error)
{
    return error == WSAEWOULDBLOCK || error == WSAEINTR;
}

} // namespace culvert

const decltype(&::recv) __wrap___imp_recv = &culvert::answeringRecv;
const decltype(&::send) __wrap___imp_send = &culvert::answeringSend;
const decltype(&::select) __wrap___imp_select = &culvert::answeringSelect;
