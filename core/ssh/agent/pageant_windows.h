#pragma once

#include "core/net/socket.h"

/// PuTTY's agent, by way of its window: what every version of it understands.
namespace culvert {

bool isPageantThere();

/// Answers the requests that come, until the other end is closed. Blocks: for a thread of its own.
void servePageant(net::Socket socket);

} // namespace culvert
