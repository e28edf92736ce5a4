#pragma once

#include "core/profile/profile.h"
#include "core/status/sessionstate.h"

#include <QDateTime>
#include <QMetaType>

#include <chrono>
#include <optional>

namespace culvert {

/// What came of a proof.
enum class ProofResult
{
    Unknown, ///< not tried yet
    Proved, ///< the forward leads to its target
    Refuted, ///< it does not
    NotAllowed, ///< the server forbids the check
};

/// Who reaches a listening port, in rising order.
enum class Exposure
{
    Unknown,
    Loopback, ///< only programs on the listening host
    Network, ///< its own network: one private address
    Everyone, ///< whoever reaches the listening host
};

/// Does the forward really lead to its target? Measured, never configured.
struct Proof
{
    ProofResult result = ProofResult::Unknown;
    Exposure exposure = Exposure::Unknown;
    Sentence message;
    QDateTime at; ///< UTC; null: not tried yet
    /// Why it is refuted; or, though it is proved, that others reach the port than were asked for.
    std::optional<Error> reason = {};

    bool operator==(const Proof &) const = default;
};

/// What one forward of a running tunnel is doing.
struct ForwardStatus
{
    ForwardId id;
    Forward forward; ///< as the Plan has it, or the profile by now
    ForwardState state = ForwardState::Pending;
    Endpoint actual = {}; ///< while listening: the real port, also where 0 was asked
    std::optional<Error> error = {}; ///< when failed
    Proof proof = {};

    bool operator==(const ForwardStatus &) const = default;
};

/// What a person is asked and the tunnel waits for.
enum class Awaited
{
    Nothing,
    HostKey, ///< whether the key of `hop` is right
    Credential, ///< a password, a passphrase, a code
    LockedCredential, ///< likewise; the keychain may have it, but is locked
};

/// All that the outside sees of one tunnel; a value.
struct SessionStatus
{
    ProfileId profile;
    QString name; ///< the profile's, or the destination for an unsaved one
    SessionState state = SessionState::Stopped;
    std::optional<Error> reason; ///< why it waits, failed or is closing
    QString hop; ///< the host being worked on, as the user names it
    QList<QString>
        hops; ///< every host on the way, the destination last; empty before there is a Plan
    QList<ForwardStatus> forwards; ///< the profile's, in its order, then ssh_config's
    int attempt = 0; ///< while waiting: the attempt that comes next, from 1
    std::chrono::milliseconds retryIn{0}; ///< while waiting: from the moment this was sent
    QDateTime since; ///< when this state began; UTC
    Awaited awaits = Awaited::Nothing; ///< of a person; the engine's word, the session's is Nothing

    const ForwardStatus *find(ForwardId forward) const; ///< null: there is none, or none any more
    /// Established or Standby, but a forward failed or its proof was refuted.
    bool isDegraded() const;
    /// Works, or would at the first client: all is up, or a port of ours listens on demand.
    bool isReady() const;
    bool operator==(const SessionStatus &) const = default;
};

/// Listeners of this machine on these two, as forwards write them, would meet at one port.
bool shareAnAddress(const QString &bindHost, const QString &otherHost);

/// One of its forwards has this port of ours open, on an address that `bind` would need, too.
bool listensOn(const SessionStatus &status, const Endpoint &bind);

QString wordFor(const SessionStatus &status); ///< its state's; or "degraded"
QString wordFor(ProofResult result); ///< unknown, proved, refuted, not-allowed
QString wordFor(Exposure exposure); ///< unknown, loopback, or network for the others

/// What has become of a connection.
enum class ConnectionPhase
{
    Opened,
    Closed,
    Refused
};
/// Who ended a connection.
enum class ClosedBy
{
    Nobody,
    Client,
    Target,
    Us
};

/// One connection through a forward.
struct ConnectionInfo
{
    quint64 id = 0; ///< unique within the session
    ForwardId forward;
    ConnectionPhase phase = ConnectionPhase::Opened;
    QString peer; ///< who connected, as text
    QString target; ///< where it leads, as text
    QDateTime since; ///< UTC
    quint64 bytesIn = 0; ///< payload that came out of the SSH connection; when closed
    quint64 bytesOut = 0; ///< payload that went into it; when closed
    std::chrono::milliseconds duration{0}; ///< when closed
    ClosedBy closedBy = ClosedBy::Nobody;
    std::optional<Error> reason; ///< when refused

    bool operator==(const ConnectionInfo &) const = default;
};

/// What a connection that is open has carried so far; payload, in bytes.
struct ConnectionTraffic
{
    quint64 id = 0; ///< ConnectionInfo's
    quint64 bytesIn = 0;
    quint64 bytesOut = 0;

    bool operator==(const ConnectionTraffic &) const = default;
};

/// What a tunnel has carried so far, taken once a second; payload, in bytes.
struct TrafficSnapshot
{
    quint64 bytesIn = 0; ///< totals since the tunnel was started
    quint64 bytesOut = 0;
    quint64 rateIn = 0; ///< bytes a second
    quint64 rateOut = 0;
    int connections = 0; ///< open now
    std::optional<std::chrono::milliseconds> roundTrip; ///< of the last keep-alive; none: not yet
    QList<quint64> forwardBytesIn; ///< by ForwardId, totals too; of those that have left as well
    QList<quint64> forwardBytesOut;
    QList<ConnectionTraffic> live; ///< of those that are open; the first few hundred

    bool operator==(const TrafficSnapshot &) const = default;
};

} // namespace culvert

Q_DECLARE_METATYPE(culvert::SessionStatus)
Q_DECLARE_METATYPE(culvert::ConnectionInfo)
Q_DECLARE_METATYPE(culvert::TrafficSnapshot)
Q_DECLARE_METATYPE(culvert::Proof)
