#pragma once

#include <QString>

#include <optional>

class QProcessEnvironment;

namespace culvert {

/// Where the ssh-agent is that ssh would use: a socket's path or, on Windows, what else
/// connectAgent() understands. Empty: there is none.
QString agentAddress(const QString &identityAgent);

/// The agent that a Hop's IdentityAgent names, variables filled in, else SSH_AUTH_SOCK. Empty:
/// there shall be none. None: nobody says which.
std::optional<QString> namedAgent(const QString &identityAgent,
                                  const QProcessEnvironment &environment);

/// A Windows pipe of this computer as the system spells it, \\.\pipe\name, from what stands in an
/// ssh_config: also //./pipe/name, and what the unescaping of its words leaves of the backslashes.
/// Empty: not a pipe's name, or another computer's.
QString pipeNameOf(const QString &address);

} // namespace culvert
