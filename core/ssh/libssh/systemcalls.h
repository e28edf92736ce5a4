#pragma once

#include <QtGlobal>

#include <cstddef>
#include <span>

// Where what libssh calls of the system can be answered at all.
#if defined(CULVERT_LIBSSH_INTERNALS) || (defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN))
#define CULVERT_ANSWERS_SYSTEM_CALLS
#endif

struct pollfd;

/// recv(2), send(2) and poll(2), between libssh and the system: of a descriptor that a Wire of this
/// thread is attached to, the Wire answers libssh; of every other the system does. With the archive
/// (see cmake/Dependencies.cmake) the linker hands over what it calls, which on Windows is select()
/// in the place of poll(2). A shared libssh finds the program's functions before the C library's
/// (ld.so(8)), as everything else in the process does. Any thread.
namespace culvert::systemcalls {

bool areAnswered(); ///< false: libssh goes to the system by itself

// The system's own. Only where areAnswered(). Below 0: it failed, and lastError() says why.
qint64 receive(int descriptor, void *into, size_t size);
qint64 send(int descriptor, std::span<const char> first, std::span<const char> second);
int poll(pollfd &asked, int timeout);

int lastError(); ///< errno, WSAGetLastError()
void setLastError(int error);
bool isPassing(int error); ///< EAGAIN, EINTR, WSAEWOULDBLOCK

/// The end of a connection may be told before what is left to read, and then nothing.
#ifdef Q_OS_WIN
constexpr bool mayTellOnce = true;
#else
constexpr bool mayTellOnce = false;
#endif

} // namespace culvert::systemcalls
