#include "core/engine/controlserver.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qint64 longestRequest = 65536;

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
        client->write(controlLine(replyTo(client->readLine())));
    if (client->bytesAvailable() > longestRequest)
        client->abort();
}

ControlReply ControlServer::replyTo(const QByteArray &request) const
{
    const QJsonObject object = QJsonDocument::fromJson(request).object();
    const QString command = object.value(u"command"_s).toString();
    const QString tunnel = object.value(u"tunnel"_s).toString();
    if (command == u"start"_s)
        return m_handlers.start(tunnel);
    if (command == u"stop"_s)
        return m_handlers.stop(tunnel);
    if (command != u"status"_s)
        return {ControlOutcome::Refused, tr("The command '%1' is not known.").arg(command), {}};
    ControlReply reply;
    const QList<SessionStatus> statuses = m_handlers.statuses();
    for (const SessionStatus &status : statuses)
        reply.tunnels.append(controlJson(status));
    return reply;
}

} // namespace culvert
