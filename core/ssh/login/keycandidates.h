#pragma once

#include "core/openssh/hostoptions.h"
#include "core/ssh/agent/agentbridge.h"
#include "core/ssh/login/keyfile.h"

#include <vector>

namespace culvert {

/// One key, or all keys of the agent, to be offered to a server.
struct KeyCandidate
{
    KeyFile file;
    bool isAgent = false;
};

struct KeyCandidates
{
    std::vector<KeyCandidate> list;
    AgentFilter agentFilter;
    QList<Error> problems; ///< key files that were passed over, and why
};

/// ssh's order: keys that agent and configuration share, the agent's others, then files.
KeyCandidates keyCandidatesFor(const HostOptions &options, const QList<QByteArray> &agentKeys);

} // namespace culvert
