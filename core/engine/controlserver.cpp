#include "core/engine/controlserver.h"

#include "core/engine/controlrequest.h"

#include <QCoreApplication>
#include <QLocalSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qint64 longestRequest = 65536;
constexpr qint64 mostUnread = 1024 * 1024; // of replies; then they are not read at all
constexpr int mostPendingStops = 64;
constexpr qsizetype mostClients = 64;
constexpr int writeTimeout = 1000; // ms

} // namespace

ControlServer::ControlServer(ControlHandlers handlers, QObject *parent)
    : QObject(parent), m_handlers(std::move(handlers))
{}

ControlServer::~ControlServer() = default;

Result<void> ControlServer::listen(const QString &folder, const QString &configFolder,
                                   InstanceKind kind)
{
    const QString address =
        controlAddress(folder, configFolder, kind, QCoreApplication::applicationPid());
    auto listener = ControlListener::open(address, [this](std::unique_ptr<QLocalSocket> client) {
        onNewConnection(std::move(client));
    });
    if (!listener)
        return failure(
            ErrorCode::FeatureUnavailable,
            tr("The local socket %1 cannot be opened: %2").arg(address, listener.error().message));
    m_listener = std::move(*listener);
    return {};
}

void ControlServer::onNewConnection(std::unique_ptr<QLocalSocket> accepted)
{
    if (m_clients.size() >= mostClients)
        return;
    QLocalSocket *client = accepted.release();
    client->setParent(this);
    m_clients.insert(client);
    connect(client, &QLocalSocket::disconnected, this, [this, client] {
        m_clients.remove(client);
        client->deleteLater();
    });
    client->setReadBufferSize(longestRequest + 1);
    connect(client, &QLocalSocket::readyRead, this, [this, client] { onReadyRead(client); });
    onReadyRead(client);
}

void ControlServer::onReadyRead(QLocalSocket *client)
{
    while (client->canReadLine() && client->bytesToWrite() <= mostUnread)
        onRequest(client, client->readLine());
    if (client->bytesAvailable() > longestRequest || client->bytesToWrite() > mostUnread)
        client->abort();
}

void ControlServer::onRequest(QLocalSocket *client, const QByteArray &line)
{
    const ControlRequest request = controlRequestFrom(line);
    ControlReply reply;
    switch (request.command) {
    case ControlCommand::Start:
        reply = m_handlers.start(request.tunnel);
        break;
    case ControlCommand::Stop:
        reply = m_handlers.stop(request.tunnel);
        if (reply.outcome == ControlOutcome::Done && runs(request.tunnel)) {
            if (m_stops.size() < mostPendingStops)
                m_stops.append({client, request.tunnel});
            else
                client->abort();
            return;
        }
        break;
    case ControlCommand::Apply:
        reply = m_handlers.apply(request.tunnel);
        break;
    case ControlCommand::Status:
        for (const SessionStatus &status : m_handlers.statuses())
            reply.tunnels.append(controlJson(status));
        break;
    case ControlCommand::Unknown:
        reply = {.outcome = ControlOutcome::Refused,
                 .message = u"The command '%1' is not known."_s.arg(request.word)};
        break;
    }
    client->write(controlLine(reply));
}

bool ControlServer::runs(const QString &tunnel) const
{
    const QList<SessionStatus> statuses = m_handlers.statuses();
    return std::ranges::any_of(
        statuses, [&tunnel](const SessionStatus &status) { return status.name == tunnel; });
}

void ControlServer::answerStops()
{
    QList<PendingStop> over;
    m_stops.removeIf([this, &over](const PendingStop &stop) {
        if (runs(stop.tunnel))
            return false;
        over.append(stop);
        return true;
    });
    for (const PendingStop &stop : std::as_const(over)) { // waiting lets new requests in
        if (!stop.client)
            continue;
        stop.client->write(controlLine({}));
        stop.client->waitForBytesWritten(writeTimeout); // this process may be about to end
    }
}

} // namespace culvert
