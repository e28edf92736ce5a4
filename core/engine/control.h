#pragma once

#include "core/base/result.h"
#include "core/status/sessionstatus.h"

#include <QJsonObject>

namespace culvert {

/// The local socket through which `culvert-cli start|stop|status|edit|rename` reaches running
/// programs: one socket a process, in the private runtime folder; one JSON object a line, a reply
/// for each request: {"command":"status"} {"command":"start","tunnel":"NAME"} {"command":"stop",…}
/// {"command":"apply",…}: take over now what was saved of it, as far as no new connection is
/// needed. Any thread.

/// Which program listens there.
enum class InstanceKind
{
    Desktop,
    Run, ///< `culvert-cli run`
};

/// What became of a request.
enum class ControlOutcome
{
    Done,
    Pending, ///< to apply: something is left that counts from the next start
    NoSuchTunnel,
    AlreadyRunning,
    NotRunning,
    Refused, ///< the message says why
};

/// The answer to one request.
struct ControlReply
{
    ControlOutcome outcome = ControlOutcome::Done;
    QString message = {}; ///< one English sentence unless Done
    QList<QJsonObject> tunnels = {}; ///< to a status request: controlJson() of each
};

/// A running program, by its socket.
struct Instance
{
    InstanceKind kind = InstanceKind::Run;
    qint64 pid = 0;
    QString socket; ///< its path

    bool operator==(const Instance &) const = default;
};

QString wordFor(InstanceKind kind); ///< desktop, run

/// {"tunnel","state","reason","forwards":[{"forward","kind","state","bind","port"|"path"}]}
QJsonObject controlJson(const SessionStatus &status);

/// {"code","message","remedy","hop"}, or null.
QJsonValue controlJson(const std::optional<Error> &reason);

QByteArray controlLine(const ControlReply &reply); ///< with its line end
std::optional<ControlReply> controlReplyFrom(const QByteArray &line); ///< none: not a reply

/// The path of the socket of process `pid`.
QString controlAddress(const QString &folder, const QString &configFolder, InstanceKind kind,
                       qint64 pid);

/// Those that listen, the desktop first. Sockets left by killed processes are removed.
QList<Instance> runningInstances(const QString &folder, const QString &configFolder);

/// Asks and blocks until the answer has come, for at most 6 s. Fails with FeatureUnavailable where
/// none comes.
Result<ControlReply> askInstance(const Instance &instance, const QString &command,
                                 const QString &tunnel = {});

} // namespace culvert
