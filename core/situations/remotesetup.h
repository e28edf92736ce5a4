#pragma once

#include "core/situations/situations.h"

#include <optional>

namespace culvert {

/// What runs on the other machine, as far as its script depends on it.
enum class RemoteSystem
{
    Linux, ///< with systemd
    MacOs,
    Windows,
    Shell, ///< any Unix, without a service manager
};

inline constexpr RemoteSystem allRemoteSystems[] = {RemoteSystem::Linux, RemoteSystem::MacOs,
                                                    RemoteSystem::Windows, RemoteSystem::Shell};

QString titleOf(RemoteSystem system); ///< for people

/// What makes the other machine do its half: one script, to be pasted into a shell there as a
/// whole, or run as a file. It makes a key of its own, prints the public half, notes the server's
/// host key, and writes and starts a service. It asks nothing; run again it does no harm; `--undo`
/// takes it back. All it needs lies in one folder, ~/.ssh/culvert-NAME-ID.
struct RemoteSetup
{
    QString script;
    QString fileName; ///< what a file with it is usually called: "reach-pi.sh"

    bool operator==(const RemoteSetup &) const = default;
};

/// For `half`, which is not this computer's. `serverKeys`: known_hosts lines by which it knows the
/// server that it dials; without any it trusts only what its user's known_hosts has.
RemoteSetup remoteSetupFor(const Half &half, RemoteSystem system, const QStringList &serverKeys);

/// The half that another machine has to run so that this saved tunnel works, written out: the other
/// machine does not read this one's ssh_config. None: this computer does it all. Blocks as
/// exportable().
std::optional<Half> halfOfTheOther(const Profile &profile);

/// What stands in front of that machine's key in the server's authorized_keys: it allows this half
/// and shuts whatever else sshd can keep a key from.
QString keyOptionsFor(const Half &half);

} // namespace culvert
