#pragma once

#include <QtGlobal>

#include <cstddef>

// Where recv(2), send(2) and poll(2) can be answered at all.
#if (defined(CULVERT_LIBSSH_INTERNALS) && !defined(Q_OS_WIN))                                      \
    || (defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN))
#define CULVERT_ANSWERS_SYSTEM_CALLS
#endif

struct pollfd;

/// recv(2), send(2) and poll(2), between libssh and the system: of a descriptor that a Wire of this
/// thread is attached to, the Wire answers libssh; of every other the system does. With the archive
/// (see cmake/Dependencies.cmake) the linker hands over what it calls. A shared libssh finds the
/// program's functions before the C library's (ld.so(8)), as everything else in the process does.
/// Any thread.
namespace culvert::systemcalls {

bool areAnswered(); ///< false: libssh goes to the system by itself

// The system's own. Only where areAnswered().
qint64 receive(int descriptor, void *into, size_t size);
int poll(pollfd &asked, int timeout);

} // namespace culvert::systemcalls
