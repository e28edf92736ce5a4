#pragma once

#include "core/net/socket.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace culvert {

/// Asks an ssh-agent which keys it has, without blocking; for at most 10 s. One of the signals
/// comes for start(), on the thread that made this; deleting it gives up.
class AgentListing : public QObject
{
    Q_OBJECT

public:
    explicit AgentListing(const QString &address, QObject *parent = nullptr);

    void start();

signals:
    void listed(const QList<QByteArray> &blobs); ///< raw public keys, in the agent's order
    void failed(const QString &why); ///< no agent there, or it does not answer

private:
    void onReadable();
    void fail(const QString &why);

    QString m_address;
    net::Socket m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_answer;
    QTimer m_deadline;
};

} // namespace culvert
