#include "core/engine/controlserver.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocalSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qint64 longestRequest = 65536;
constexpr int writeTimeout = 1000; // ms

} // namespace

ControlServer::ControlServer(ControlHandlers handlers, QObject *parent)
    : QObject(parent), m_handlers(std::move(handlers))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::onNewConnection);
}

Result<void> ControlServer::listen(const QString &folder, const QString &configFolder,
                                   InstanceKind kind)
{
    const QString address =
        controlAddress(folder, configFolder, kind, QCoreApplication::applicationPid());
    QLocalServer::removeServer(address); // of a killed process that had our number
    if (!m_server.listen(address))
        return failure(
            ErrorCode::FeatureUnavailable,
            tr("The local socket %1 cannot be opened: %2").arg(address, m_server.errorString()));
    return {};
}

void ControlServer::onNewConnection()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QLocalSocket::readyRead, this, [this, client] { onReadyRead(client); });
        onReadyRead(client);
    }
}

void ControlServer::onReadyRead(QLocalSocket *client)
{
    while (client->canReadLine())
        onRequest(client, client->readLine());
    if (client->bytesAvailable() > longestRequest)
        client->abort();
}

void ControlServer::onRequest(QLocalSocket *client, const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString command = object.value(u"command"_s).toString();
    const QString tunnel = object.value(u"tunnel"_s).toString();
    ControlReply reply;
    if (command == u"start"_s) {
        reply = m_handlers.start(tunnel);
    } else if (command == u"stop"_s) {
        reply = m_handlers.stop(tunnel);
        if (reply.outcome == ControlOutcome::Done && runs(tunnel)) {
            m_stops.append({client, tunnel});
            return;
        }
    } else if (command == u"status"_s) {
        for (const SessionStatus &status : m_handlers.statuses())
            reply.tunnels.append(controlJson(status));
    } else {
        reply = {ControlOutcome::Refused, u"The command '%1' is not known."_s.arg(command), {}};
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
    m_stops.removeIf([this](const PendingStop &stop) {
        if (runs(stop.tunnel))
            return false;
        if (stop.client) {
            stop.client->write(controlLine({}));
            stop.client->waitForBytesWritten(writeTimeout); // this process may be about to end
        }
        return true;
    });
}

} // namespace culvert
