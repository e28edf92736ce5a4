#pragma once

#include "core/base/error.h"
#include "core/net/socket.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>
#include <optional>

namespace culvert {

/// Clients that came to a port of ours while there is no Connection. Only those count that live:
/// one that hangs up before it has sent a byte is dropped, and one that has sent some and then
/// ended its side (RFC 4254, 5.3: it may want an answer) makes room for the next that comes. On the
/// session's thread.
class WaitingClients : public QObject, public Speaks<WaitingClients>
{
    Q_OBJECT

public:
    explicit WaitingClients(std::chrono::milliseconds patience, QObject *parent = nullptr);

    static constexpr size_t most = 64; ///< at a time

    void add(net::Socket client);
    std::optional<net::Socket> take(); ///< who has waited longest and still lives
    void turnAllAway(const Error &why);

signals:
    /// ConnectionLost, or what turnAllAway() was told.
    void turnedAway(const QString &peer, const culvert::Error &why);

private:
    struct Client
    {
        net::Socket socket;
        QString peer;
        std::chrono::steady_clock::time_point since;
    };
    void sweep();
    bool makeRoom();
    void turnAway(Client client, const Error &why);

    std::chrono::milliseconds m_patience;
    std::deque<Client> m_clients;
    QTimer m_sweepTimer;
};

} // namespace culvert
