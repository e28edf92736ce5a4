#pragma once

#include "core/net/socket.h"

namespace culvert::net {

/// As receive(), but what is read stays in the socket.
Received peek(qintptr socket, std::span<char> into);

} // namespace culvert::net
