#include "core/ssh/agent/agentgate.h"

namespace culvert {

void AgentGate::open(const ProfileId &profile, qintptr librarySide, qintptr agent,
                     const QList<AgentIdentity> &identities)
{
    auto bridge =
        std::make_shared<AgentBridge>(net::Socket(librarySide), net::Socket(agent), identities);
    connect(bridge.get(), &AgentBridge::personAwaited, this,
            [this, profile] { emit personAwaited(profile); });
    m_bridges[profile].push_back(std::move(bridge));
}

void AgentGate::close(const ProfileId &profile)
{
    for (const auto &bridge : m_bridges.take(profile))
        bridge->close();
}

void AgentGate::closeAll()
{
    m_bridges.clear();
}

} // namespace culvert
