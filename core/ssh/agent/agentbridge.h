#pragma once

#include "core/net/socket.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace culvert {

/// Which of the agent's keys the server is offered, and in what order.
struct AgentFilter
{
    QList<QByteArray> first; ///< public blobs (raw), in ssh's order: those of the identity files
    bool onlyThose = false; ///< IdentitiesOnly
    int atMost = 0; ///< 0: all; else no more than this many, so that MaxAuthTries leaves room
};

/// Stands between libssh, which talks to an agent in blocking calls, and the real one: libssh gets
/// one end of a pair, this serves the other. Lives on a thread of its own, so Stop can cut a dead
/// agent short by closing our end while the session's thread is still blocked in libssh.
class AgentBridge : public QObject
{
    Q_OBJECT

public:
    AgentBridge(net::Socket librarySide, net::Socket agent, const AgentFilter &filter);

    void close(); ///< libssh's call then fails at once

signals:
    void personAwaited(); ///< a signature wants a touch, or takes so long that it must want a yes
    void ended();

private:
    void onFromLibrary();
    void onFromAgent();
    void watchSignature(const QByteArray &request);
    static void drain(QByteArray &from, net::Socket &to);

    net::Socket m_library;
    net::Socket m_agent;
    AgentFilter m_filter;
    QByteArray m_toAgent;
    QByteArray m_toLibrary;
    QByteArray m_fromAgent;
    QByteArray m_fromLibrary;
    QTimer m_patience; ///< runs while a signature is being made
    QSocketNotifier m_libraryReadable;
    QSocketNotifier m_agentReadable;
};

/// True for a SSH_AGENTC_SIGN_REQUEST for a key on a security token (sk-…). Pure.
bool wantsTouch(const QByteArray &request);

/// Rewrites SSH_AGENT_IDENTITIES_ANSWER: only the filter's keys, the wanted ones first. Pure.
QByteArray filterIdentities(const QByteArray &answer, const AgentFilter &filter);

} // namespace culvert
