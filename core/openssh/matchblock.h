#pragma once

#include "core/base/result.h"
#include "core/openssh/opensshversion.h"
#include "core/openssh/sshconfig.h"
#include "core/openssh/words.h"

namespace culvert {

/// What a Match line is held against.
struct MatchFacts
{
    HostOptions soFar; ///< hostname, originalHost, user, port, proxyJump, hostKeyAlias
    QString tag;
    bool finalPass = false;
    Execution execution = Execution::Never;
    OpenSshVersion version = installedOpenSsh();
    std::stop_token abandoned{};
};

/// Whether a Match block applies.
struct MatchOutcome
{
    bool matched = false;
    /// For "final", until 10.0 also "!final": read the files once more.
    bool wantsFinalPass = false;
};

/// Reads a Match line's criteria off `line`. May run `exec`. Fails with ProfileInvalid; the message
/// does not name the place.
Result<MatchOutcome> evaluateMatch(LineCursor &line, const MatchFacts &facts);

} // namespace culvert
