#include "core/net/hangup.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <poll.h>
#endif

namespace culvert::net {

bool hasHungUp(qintptr socket)
{
    pollfd descriptor{};
    descriptor.fd = static_cast<decltype(descriptor.fd)>(socket);
#ifdef POLLRDHUP
    descriptor.events = POLLRDHUP;
    constexpr int ended = POLLRDHUP | POLLHUP | POLLERR;
#else
    constexpr int ended = POLLHUP | POLLERR;
#endif
#ifdef Q_OS_WIN
    const int ready = WSAPoll(&descriptor, 1, 0);
#else
    const int ready = poll(&descriptor, 1, 0);
#endif
    return ready > 0 && (descriptor.revents & ended) != 0;
}

} // namespace culvert::net
