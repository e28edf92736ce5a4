#pragma once

#include "core/net/socket.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <memory>

namespace culvert {

/// A key or certificate to be offered, and the agent's key that signs for it: another one where a
/// certificate is in a file and its key in the agent.
struct AgentIdentity
{
    QByteArray shown; ///< public blobs, raw
    QByteArray signer;
};

/// The server that an agent is used for, by the proof of its key in the key exchange. Raw.
struct AgentBinding
{
    QByteArray hostKey;
    QByteArray signature; ///< empty: not known
};

/// Stands between libssh, which talks to an agent in blocking calls, and the real one: libssh gets
/// one end of a pair, this serves the other. Lives on AgentGate's thread, so Stop can cut a dead
/// agent short by closing our end while the session's thread is still blocked in libssh. libssh,
/// which would offer all that an agent has in one go, is told of one identity each time it asks,
/// and never of one that it cannot read. The agent is told, before it signs, for which server.
class AgentBridge : public QObject
{
    Q_OBJECT

public:
    AgentBridge(net::Socket librarySide, net::Socket agent, const QList<AgentIdentity> &identities,
                const AgentBinding &binding);

    void close(); ///< libssh's call then fails at once

signals:
    void personAwaited(); ///< a signature wants a touch, or takes so long that it must want a yes

private:
    void onFromLibrary();
    void onFromAgent();
    void onRequest(const QByteArray &message);
    void answerListing();
    void passOn(const QByteArray &signRequest);
    static void drain(QByteArray &from, net::Socket &to);

    net::Socket m_library;
    net::Socket m_agent;
    QList<AgentIdentity> m_identities;
    AgentBinding m_binding; ///< until the agent has been told
    int m_unasked = 0; ///< answers to come that libssh has not asked for
    qsizetype m_next = 0; ///< the identity that libssh is told of next
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

/// SSH_AGENT_IDENTITIES_ANSWER with this one key, or with none. Pure.
QByteArray identitiesAnswer(const QByteArray &blob);

/// The SSH_AGENTC_SIGN_REQUEST with the signer's key in place of the one shown. Pure.
QByteArray withSigner(const QByteArray &signRequest, const QList<AgentIdentity> &identities);

} // namespace culvert
