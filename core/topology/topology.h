#pragma once

#include "core/profile/spelledprofile.h"
#include "core/status/check.h"
#include "core/status/sessionstatus.h"

#include <QStringList>

#include <array>

namespace culvert {

/// What a node of the picture stands for.
enum class NodeKind
{
    Host,
    Router,
    Network, ///< the internet, a local network, or this computer's loopback
    Anywhere, ///< whatever a SOCKS client asks for
};

/// A side of a node, as it is drawn.
enum class Edge
{
    None,
    Left,
    Right
};

/// A thing that stands in the picture. Ids say the part it plays ("here", "there", "jump-1",
/// "here-gate", "target-there:db"), so they stay the same while names are edited.
struct Node
{
    QString id;
    NodeKind kind = NodeKind::Host;
    QString name; ///< as the user names it; "this computer" where nobody named it
    QString detail = {}; ///< user and address, where they say more than the name
    QString rule = {}; ///< a router's port forward: ":6789 → A:22"
    bool thisComputer = false;
    Edge fence = Edge::None; ///< the edge at which nobody gets in

    bool operator==(const Node &) const = default;
};

/// Two nodes beside each other that are joined by a line; their ids.
struct Link
{
    QString left;
    QString right;

    bool operator==(const Link &) const = default;
};

/// How far a part of a connection has come, or was found to be.
enum class PartState
{
    Planned, ///< the tunnel is not running
    Waiting, ///< being built, or waiting to be dialled again
    Unproved,
    Proved,
    Refuted,
};

/// The four parts of a forwarded connection, in the order a client passes them.
enum class Part
{
    Listener, ///< client to listening port
    Leg, ///< through the SSH connection
    FarSide, ///< from its far end to the target
    Target, ///< the target answers
};

/// The state of one Part of a ForwardArrow.
struct PartStatus
{
    PartState state = PartState::Planned;
    QDateTime at; ///< of the last proof or refutation

    bool operator==(const PartStatus &) const = default;
};

/// Whose SSH connection or forward it is.
enum class Ownership
{
    Ours, ///< of the profile the picture is made from
    Partner, ///< of the other machine's half, as the user told us, or of who logs in by a forward
};

/// An SSH connection, from the one who dials to the one who accepts.
struct SshArrow
{
    QString id; ///< "ssh-1" is the first hop; "partner-ssh"; "login-forward-0" inside it
    QString from;
    QString to;
    quint16 port = 22; ///< as the one who dials asks for it
    int nesting = 0; ///< runs inside so many hops before it
    QString inside; ///< the forward it runs through; empty: none
    PartState state = PartState::Planned;
    Ownership ownership = Ownership::Ours;
    QString command; ///< for a login inside a forward: what one types; else empty

    bool operator==(const SshArrow &) const = default;
};

/// Who can reach a listening port, as far as was asked for or measured.
struct Reach
{
    Exposure asked = Exposure::Loopback;
    Exposure measured = Exposure::Unknown;

    /// What is known: the measurement, else what was asked for.
    Exposure known() const { return measured == Exposure::Unknown ? asked : measured; }
    bool isSurprising() const
    {
        return measured != Exposure::Unknown && asked != Exposure::Unknown && measured != asked;
    }
    bool isWider() const { return isSurprising() && measured > asked; }
    bool operator==(const Reach &) const = default;
};

/// A forwarded connection, from the one who opens the port to the one who serves it.
struct ForwardArrow
{
    QString id; ///< "forward-0", "partner-forward"
    ForwardId forward; ///< meaningless for the partner's
    Ownership ownership = Ownership::Ours;
    Forward spec; ///< the port the server picked is filled in
    QString from; ///< the node that listens
    QString via; ///< the node at the other end of the SSH connection, which connects to the target
    QString to; ///< the node with the service
    std::array<PartStatus, 4> parts;
    ProofResult proof = ProofResult::Unknown;
    QString whyNotProved; ///< one sentence, where the check was not allowed
    Reach reach;

    const PartStatus &part(Part which) const { return parts[std::size_t(which)]; }
    bool operator==(const ForwardArrow &) const = default;
};

/// How bad a Fault is.
enum class Severity
{
    Waiting, ///< gets better by itself
    Warning, ///< works, but not as asked
    Broken,
};

/// What is wrong, and the one place it is wrong at.
struct Fault
{
    QString item; ///< id of the faulty node or arrow
    std::optional<Part> part = {}; ///< of the faulty forward
    Severity severity = Severity::Broken;
    QString sentence;
    QString remedy;

    bool operator==(const Fault &) const = default;
};

/// What was found at one place before connecting; the worst where several checks look there.
struct Finding
{
    QString item; ///< id of a node or arrow
    std::optional<Part> part = {}; ///< of a forward
    CheckOutcome outcome = CheckOutcome::Unknown;

    bool operator==(const Finding &) const = default;
};

/// Which machine has to run what.
struct Step
{
    QString node;
    QString command;
    bool alternative = false; ///< does the same as the step before it

    bool operator==(const Step &) const = default;
};

/// The machines around a tunnel and what runs between them: the picture without pixels. Left is
/// where the service is wanted, right is where it lives.
struct Topology
{
    QList<Node> nodes; ///< from left to right; targets beside each other share a column
    QList<Link> links;
    QList<SshArrow> sshArrows; ///< the outermost first
    QList<ForwardArrow> forwardArrows;
    QList<Fault> faults;
    QList<Finding> findings; ///< while there are any, the arrows are drawn faintly
    QList<Step> steps; ///< in the order they are run
    SessionState state = SessionState::Stopped;
    QDateTime retryAt; ///< while waiting

    const Node *node(const QString &id) const; ///< null: no such node
    const SshArrow *sshArrow(const QString &id) const;
    const ForwardArrow *forwardArrow(const QString &id) const;
    const Fault *faultOf(const QString &item) const; ///< the worst; null: nothing is wrong there
    bool operator==(const Topology &) const = default;
};

QString forwardIdText(ForwardId forward); ///< "forward-0"

/// Without a status, or with one that runs nothing, the profile's own words are drawn; else what
/// runs. `checks` were made before it runs. `spelled` is the same profile with ssh_config's words;
/// without it the profile's own are all that is known.
Topology topologyOf(const Profile &profile, const std::optional<SessionStatus> &status = {},
                    const QList<Check> &checks = {},
                    const std::optional<SpelledProfile> &spelled = {});

QString titleOf(const Node &node); ///< the name as a heading

/// The targets of forwards that are machines of their own, beside the end that connects to them.
bool isTarget(const Node &node);

} // namespace culvert
