#pragma once

#include <QtGlobal>

namespace culvert::net {

/// The peer will send no more (FIN) or is gone (RST), whatever of it is still unread: poll(2),
/// POLLRDHUP. Where the platform has no such event: only that it is gone. Any thread.
bool hasHungUp(qintptr socket);

} // namespace culvert::net
