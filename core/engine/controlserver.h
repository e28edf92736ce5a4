#pragma once

#include "core/engine/control.h"

#include <QLocalServer>
#include <QObject>

#include <functional>

namespace culvert {

/// What a running program lets others do. Called on the main thread.
struct ControlHandlers
{
    std::function<QList<SessionStatus>()> statuses; ///< of what runs here
    std::function<ControlReply(const QString &tunnel)> start;
    std::function<ControlReply(const QString &tunnel)> stop;
};

/// This process's end of the local socket. Main thread.
class ControlServer : public QObject
{
    Q_OBJECT

public:
    explicit ControlServer(ControlHandlers handlers, QObject *parent = nullptr);

    /// FeatureUnavailable: no socket, which is for the log and never a reason not to run.
    Result<void> listen(const QString &folder, const QString &configFolder, InstanceKind kind);

private:
    void onNewConnection();
    void onReadyRead(QLocalSocket *client);
    ControlReply replyTo(const QByteArray &request) const;

    ControlHandlers m_handlers;
    QLocalServer m_server;
};

} // namespace culvert
