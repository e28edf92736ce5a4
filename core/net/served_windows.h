#pragma once

#include "core/net/socket.h"

#include <system_error>
#include <thread>

namespace culvert {

/// The other end of a pair whose one end `serve` gets, on a detached thread that owns what it
/// touches and may outlive everybody: what it asks can take as long as a person does.
template <typename Serve>
net::Outcome<net::Socket> servedBy(Serve serve)
{
    net::Outcome<std::pair<net::Socket, net::Socket>> ends = net::socketPair();
    if (!ends)
        return tl::unexpected(ends.error());
    try {
        std::thread([serve = std::move(serve), end = std::move(ends->second)]() mutable {
            serve(std::move(end));
        }).detach();
    } catch (const std::system_error &error) { // std::thread's only way to say it
        return tl::unexpected(net::SystemError{error.code().value()});
    }
    return std::move(ends->first);
}

} // namespace culvert
