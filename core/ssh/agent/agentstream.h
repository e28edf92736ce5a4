#pragma once

#include "core/net/socket.h"

#include <QString>

/// The way to an ssh-agent, one file a platform.
namespace culvert {

/// The agent that is asked where nobody says which; empty: none runs.
QString usualAgent();

/// Begins a byte stream to the agent, without blocking; closing it ends what serves it. Any thread.
net::Outcome<net::Socket> connectAgent(const QString &address);

} // namespace culvert
