#pragma once

#include "core/openssh/hostoptions.h"
#include "core/openssh/sshconfig.h"
#include "core/profile/profile.h"
#include "core/profile/proxy.h"

#include <QMetaType>

namespace culvert {

/// One SSH server on the way, with nothing left to look up but its address.
struct Hop
{
    QString name; ///< as the user names it; for messages and the picture
    HostOptions options; ///< hostname, port and user are final; file lists are expanded paths
    QString proxyCommand; ///< tokens expanded; empty: connect ourselves. First hop only.
    std::optional<Proxy> proxy; ///< first hop only

    bool operator==(const Hop &) const = default;
};

/// What a profile comes to once ssh_config, defaults and hops are applied: checked, resolved,
/// frozen.
struct Plan
{
    ProfileId profile;
    QString name;
    QList<Hop>
        hops; ///< jump hosts in the order they are dialled, the destination last; never empty
    QList<Forward> forwards; ///< the profile's, then the configuration's
    qsizetype ownForwards = 0; ///< so many of them are the profile's
    bool retry = false;
    bool onDemand = false;
    int connections = 1; ///< SSH connections, all along these hops
    std::chrono::seconds keepAliveByDefault{15}; ///< for each hop where nobody set an interval
    std::chrono::milliseconds loginTimeout = std::chrono::seconds(
        120); ///< of each hop, while no person is asked; as sshd's LoginGraceTime
    std::chrono::seconds idleTimeout{
        300}; ///< on demand: hung up after so long without a connection

    std::chrono::seconds clientPatience{
        30}; ///< a client that comes while there is no connection waits no longer

    const Hop &destination() const { return hops.constLast(); }
    bool operator==(const Plan &) const = default;
};

/// Whether a profile is in the store; decides Retrying::ByKind.
enum class ProfileKind
{
    Saved,
    Unsaved
};

/// A profile that a Plan is wanted of, and what its tunnel may do.
struct PlanRequest
{
    Profile profile;
    ProfileKind kind = ProfileKind::Saved;
    bool batch = false; ///< nothing may be asked
    QStringList consents{}; ///< ProfileStore's: the fingerprints of what was allowed
};

/// Reads ssh_config, may look names up, and may run Match exec (Execution::Allowed): may block, so
/// not on the main thread of a desktop; a session has it made by a net::DetachedCall. Fails with
/// ProfileInvalid, NameNotResolved (as resolveHost()), ConsentMissing (imported, and would run
/// commands that nobody allowed), FeatureUnavailable (this build cannot do it). abandoned: what it
/// runs is killed, and the answer is of no use any more.
Result<Plan> planFor(const PlanRequest &request, Execution execution = Execution::Allowed,
                     const std::stop_token &abandoned = {});

/// The Plan of a profile that is only shown: executes nothing, so `Match exec` counts as not
/// matching, asks for no consent, and holds what this build cannot do. `checking`: ActiveLines
/// where the same files were read with EveryLine a moment ago. May look names up: not on the main
/// thread of a desktop. Fails as planFor().
Result<Plan> previewPlan(const Profile &profile, Checking checking = Checking::EveryLine);

/// A profile's forward as a Plan to that destination has it: its tokens expanded. Fails with
/// ProfileInvalid, and with FeatureUnavailable where this build cannot open it.
Result<Forward> plannedForward(const Forward &written, const HostOptions &destination);

/// What a saved password is filed under: "ann@db:22", "ann@[::1]:22".
QString loginOf(const HostOptions &options);

/// What a saved passphrase is filed under: the key file's absolute path, `~` expanded.
QString keyFileSubject(const QString &path);

/// The profile's own words as the command line that they stand for.
CommandLineOptions commandLineOf(const Profile &profile);

} // namespace culvert

Q_DECLARE_METATYPE(culvert::Plan)
