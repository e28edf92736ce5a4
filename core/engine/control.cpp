#include "core/engine/control.h"

#include "core/base/wordtable.h"
#include "core/engine/controllistener.h"
#include "core/system/runtimefolder.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr auto instanceKindWords = wordTable<InstanceKind>({
    {InstanceKind::Desktop, "desktop"},
    {InstanceKind::Run, "run"},
});

struct ControlText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Control)
};

constexpr int localConnectTimeout = 1000; // ms
constexpr std::chrono::seconds replyPatience{5}; // a program that is busy, not one that hangs
constexpr qint64 longestReply = 16 * 1024 * 1024;

/// One line, whole or in part: the other end may be anybody who got hold of the socket's name.
QByteArray readReply(QLocalSocket &socket)
{
    const QDeadlineTimer deadline(replyPatience);
    socket.setReadBufferSize(longestReply);
    while (!socket.canReadLine() && socket.bytesAvailable() < longestReply
           && socket.waitForReadyRead(int(deadline.remainingTime()))) {}
    return socket.readLine(longestReply);
}

constexpr auto outcomeWords = wordTable<ControlOutcome>({
    {ControlOutcome::Done, "done"},
    {ControlOutcome::Pending, "pending"},
    {ControlOutcome::NoSuchTunnel, "no-such-tunnel"},
    {ControlOutcome::AlreadyRunning, "already-running"},
    {ControlOutcome::NotRunning, "not-running"},
    {ControlOutcome::Refused, "refused"},
});

QJsonObject controlJson(const ForwardStatus &forward)
{
    const bool listening = forward.state == ForwardState::Listening;
    const Endpoint at = listening ? forward.actual : forward.forward.bind;
    QJsonObject object{
        {u"forward"_s, forward.id.value},
        {u"kind"_s, wordFor(forward.forward.kind)},
        {u"listening"_s, listening},
        {u"reason"_s, culvert::controlJson(forward.error ? forward.error : forward.proof.reason)}};
    if (at.isSocket())
        object.insert(u"path"_s, at.path);
    else
        object.insert(u"port"_s, at.port);
    if (!at.isSocket() && !at.host.isEmpty())
        object.insert(u"bind"_s, at.host);
    return object;
}

/// "PREFIX-KIND-PID.sock" of this configuration folder.
std::optional<Instance> instanceOf(const QFileInfo &file, const QString &prefix)
{
    const QStringList parts = file.completeBaseName().split(u'-');
    if (parts.size() != 3 || parts[0] != prefix)
        return {};
    const std::optional<InstanceKind> kind = instanceKindWords.find(parts[1]);
    return kind ? std::optional(
               Instance{.kind = *kind, .pid = parts[2].toLongLong(), .socket = file.filePath()})
                : std::nullopt;
}

} // namespace

QString wordFor(InstanceKind kind)
{
    return instanceKindWords[kind];
}

QJsonValue controlJson(const std::optional<Error> &reason)
{
    if (!reason)
        return QJsonValue::Null;
    return QJsonObject{{u"code"_s, wordFor(reason->code)},
                       {u"message"_s, describe(*reason)},
                       {u"remedy"_s, remedyFor(*reason)},
                       {u"hop"_s, reason->hop.isEmpty() ? QJsonValue() : QJsonValue(reason->hop)}};
}

QJsonObject controlJson(const SessionStatus &status)
{
    QJsonArray forwards;
    for (const ForwardStatus &forward : status.forwards)
        forwards.append(controlJson(forward));
    return {{u"tunnel"_s, status.name},
            {u"state"_s, wordFor(status)},
            {u"reason"_s, controlJson(status.reason)},
            {u"forwards"_s, forwards}};
}

QByteArray controlLine(const ControlReply &reply)
{
    QJsonArray tunnels;
    for (const QJsonObject &tunnel : reply.tunnels)
        tunnels.append(tunnel);
    const QJsonObject object{{u"outcome"_s, outcomeWords[reply.outcome]},
                             {u"message"_s, reply.message},
                             {u"tunnels"_s, tunnels}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<ControlReply> controlReplyFrom(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const auto outcome = outcomeWords.find(object.value(u"outcome"_s).toString());
    if (!outcome)
        return {};
    ControlReply reply{.outcome = *outcome, .message = object.value(u"message"_s).toString()};
    const QJsonArray tunnels = object.value(u"tunnels"_s).toArray();
    for (const QJsonValueConstRef tunnel : tunnels)
        reply.tunnels.append(tunnel.toObject());
    return reply;
}

QString controlAddress(const QString &folder, const QString &configFolder, InstanceKind kind,
                       qint64 pid)
{
    const QString name =
        u"%1-%2-%3.sock"_s.arg(instancePrefix(configFolder), wordFor(kind)).arg(pid);
    return QDir(folder).filePath(name);
}

QList<Instance> runningInstances(const QString &folder, const QString &configFolder)
{
    const QString prefix = instancePrefix(configFolder);
    const QFileInfoList files =
        QDir(folder).entryInfoList({prefix + u"-*.sock"_s}, QDir::Files | QDir::System, QDir::Name);
    QList<Instance> instances; // by name: "desktop" stands before "run"
    for (const QFileInfo &file : files) {
        const std::optional<Instance> instance = instanceOf(file, prefix);
        if (!instance)
            continue;
        if (ControlListener::isServed(instance->socket))
            instances.append(*instance);
        else if (ControlListener::isLeftBehind(instance->socket)) // not one that has just gone
            QFile::remove(instance->socket);
    }
    return instances;
}

Result<ControlReply> askInstance(const Instance &instance, const QString &command,
                                 const QString &tunnel)
{
    QLocalSocket socket;
    socket.connectToServer(instance.socket);
    const QJsonObject request{{u"command"_s, command}, {u"tunnel"_s, tunnel}};
    if (socket.waitForConnected(localConnectTimeout)) {
        socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
        if (const std::optional<ControlReply> reply = controlReplyFrom(readReply(socket)))
            return *reply;
    }
    return failure(
        ErrorCode::FeatureUnavailable,
        ControlText::tr("The running program (process %1) does not answer.").arg(instance.pid));
}

} // namespace culvert
