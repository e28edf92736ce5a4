#pragma once

#include "core/engine/control.h"
#include "core/engine/controllistener.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

class QLocalSocket;

namespace culvert {

/// What a running program lets others do. Called on the main thread.
struct ControlHandlers
{
    std::function<QList<SessionStatus>()> statuses; ///< of what runs here
    std::function<ControlReply(const QString &tunnel)> start;
    std::function<ControlReply(const QString &tunnel)> stop; ///< Done: it is ending
    std::function<ControlReply(const QString &tunnel)> apply = {};
};

/// This process's end of the local socket. A stop is answered when the tunnel has ended, so that a
/// script may start it again at once. Main thread.
class ControlServer : public QObject
{
    Q_OBJECT

public:
    explicit ControlServer(ControlHandlers handlers, QObject *parent = nullptr);
    ~ControlServer() override;

    /// Fails with FeatureUnavailable where there can be no socket: something for the log, and never
    /// a reason not to run.
    Result<void> listen(const QString &folder, const QString &configFolder, InstanceKind kind);

    /// To be called whenever a tunnel has ended. Blocks for up to 1 s a client that waits for that:
    /// this process may be about to end.
    void answerStops();

private:
    struct PendingStop
    {
        QPointer<QLocalSocket> client;
        QString tunnel;
    };

    void onNewConnection(std::unique_ptr<QLocalSocket> accepted);
    void onReadyRead(QLocalSocket *client);
    void onRequest(QLocalSocket *client, const QByteArray &line);
    bool runs(const QString &tunnel) const;

    ControlHandlers m_handlers;
    QList<PendingStop> m_stops;
    QSet<QLocalSocket *> m_clients; ///< connected
    std::unique_ptr<ControlListener> m_listener;
};

} // namespace culvert
