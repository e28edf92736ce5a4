#include "core/ssh/agent/agentgate.h"

namespace culvert {

void AgentGate::open(const ProfileId &profile, quintptr login, qintptr librarySide, qintptr agent,
                     const QList<AgentIdentity> &identities, const AgentBinding &binding)
{
    auto bridge = std::make_shared<AgentBridge>(net::Socket(librarySide), net::Socket(agent),
                                                identities, binding);
    connect(bridge.get(), &AgentBridge::personAwaited, this,
            [this, profile] { emit personAwaited(profile); });
    m_bridges[profile].push_back({login, std::move(bridge)});
}

void AgentGate::close(const ProfileId &profile)
{
    const std::vector<Open> all = m_bridges.take(profile);
    for (const Open &each : all)
        each.bridge->close();
}

void AgentGate::closeLogin(const ProfileId &profile, quintptr login)
{
    const auto found = m_bridges.find(profile);
    if (found == m_bridges.end())
        return;
    std::erase_if(*found, [login](const Open &each) {
        if (each.login != login)
            return false;
        each.bridge->close();
        return true;
    });
    if (found->empty())
        m_bridges.remove(profile);
}

void AgentGate::closeAll()
{
    m_bridges.clear();
}

void AgentGate::awaitTouch(const ProfileId &profile)
{
    emit touchAwaited(profile);
}

} // namespace culvert
