#pragma once

#include "core/profile/profile.h"
#include "core/ssh/agent/agentbridge.h"

#include <QHash>

#include <memory>
#include <vector>

namespace culvert {

/// All AgentBridges of the program, on one thread of their own: where Stop reaches them while a
/// session's thread is blocked in libssh. Every method is to be called queued.
class AgentGate : public QObject
{
    Q_OBJECT

public:
    /// For one of a tunnel's logins. Takes both handles over; they are closed with the bridge.
    void open(const ProfileId &profile, quintptr login, qintptr librarySide, qintptr agent,
              const QList<AgentIdentity> &identities, const AgentBinding &binding);
    void close(const ProfileId &profile); ///< all bridges of that tunnel
    void closeLogin(const ProfileId &profile, quintptr login); ///< the others go on
    void closeAll(); ///< when its thread ends, and on that
    void awaitTouch(const ProfileId &profile); ///< a login waits for a token, without an agent

signals:
    void personAwaited(const culvert::ProfileId &profile); ///< by an agent
    void touchAwaited(const culvert::ProfileId &profile); ///< by a token

private:
    struct Open
    {
        quintptr login = 0;
        std::shared_ptr<AgentBridge> bridge;
    };
    QHash<ProfileId, std::vector<Open>> m_bridges;
};

} // namespace culvert
