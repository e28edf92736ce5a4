#include "core/ssh/agent/agentstream.h"

namespace culvert {

QString usualAgent()
{
    return {};
}

net::Outcome<net::Socket> connectAgent(const QString &address)
{
    return net::connectUnix(address);
}

} // namespace culvert
