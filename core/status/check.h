#pragma once

#include "core/profile/forward.h"

#include <QMetaType>

#include <optional>

namespace culvert {

/// What a check looks at.
enum class CheckKind
{
    Configuration, ///< profile and ssh_config come to a plan
    Identity, ///< a key file
    Agent,
    ListeningPort, ///< a port or socket here
    OtherTunnel, ///< another saved tunnel that wants the same
    Proxy, ///< a ProxyCommand
    Name, ///< a host's name
    Address, ///< one address of a host
    Greeting, ///< the SSH server's, and the key exchange
    HostKey,
    Login,
    RemotePort, ///< a port or socket at the server
    Proof, ///< a forward leads to its target
};

/// What came of a check.
enum class CheckOutcome
{
    Unknown, ///< cannot be known yet
    Passed,
    Warning, ///< works perhaps, but not as one would think
    Failed,
};

/// One thing that was looked at before or beside a tunnel, and what came of it; a value.
struct Check
{
    CheckKind kind = CheckKind::Configuration;
    CheckOutcome outcome = CheckOutcome::Unknown;
    QString hop = {}; ///< the host it is about, as the user names it; empty: this computer
    std::optional<ForwardId> forward = {}; ///< the forward it is about
    Sentence text = {};
    std::optional<Error> reason = {}; ///< why it failed or warns

    bool operator==(const Check &) const = default;
};

QString wordFor(CheckKind kind); ///< configuration, identity, …, host-key, remote-port, proof
QString wordFor(CheckOutcome outcome); ///< unknown, passed, warning, failed

Check passed(CheckKind kind, const Sentence &text);
Check unknown(CheckKind kind, const Sentence &text);
Check failed(CheckKind kind, const Error &reason); ///< the reason's hop and sentence

} // namespace culvert

Q_DECLARE_METATYPE(culvert::Check)
