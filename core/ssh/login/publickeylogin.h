#pragma once

#include "core/base/eventlog.h"
#include "core/plan/plan.h"
#include "core/ssh/connection.h"
#include "core/ssh/login/keycandidates.h"
#include "core/ssh/login/keyfile.h"
#include "core/status/questions.h"

namespace culvert {

class AgentGate;
class AgentListing;
class PendingCall;

/// RFC 4252, 7: tries certificates, keys and the agent's keys in ssh's order, one each time it is
/// told to go on, and reports what the server said. On the connection's thread.
class PublicKeyLogin : public QObject
{
    Q_OBJECT

public:
    /// call: the login's; gate: lives on another thread, only queued calls go there. All outlive
    /// this.
    PublicKeyLogin(Connection &connection, PendingCall &call, const Hop &hop,
                   const ProfileId &profile, AgentGate *gate, QObject *parent = nullptr);
    ~PublicKeyLogin() override;

    void prepare(); ///< asks the agent what it has; prepared() follows
    void tryNext(); ///< answered(), asked() or exhausted() follows
    void answer(const Secret &passphrase); ///< to asked(); one that is not given: tryNext()

    QStringList offered() const { return m_offered; } ///< what the server was shown so far
    QList<Error> problems() const { return m_candidates.problems; } ///< files passed over
    /// The newest of what went wrong here: an unreadable key, a wrong passphrase.
    const std::optional<Error> &lastProblem() const { return m_lastProblem; }

signals:
    void prepared();
    void answered(int rc); ///< the server's verdict on one key: SSH_AUTH_…
    void exhausted(); ///< there is none left
    void asked(culvert::CredentialQuestion question); ///< for a key's passphrase
    void passphraseOpened(const QString &subject); ///< that key is being used
    void logged(culvert::LogLevel level, const QString &message);

private:
    void collect();
    void tryAgent();
    void onOffered(int rc);
    void usePrivateKey(const std::optional<Secret> &passphrase);

    Connection &m_connection;
    PendingCall &m_call;
    Hop m_hop;
    ProfileId m_profile;
    AgentGate *m_gate;
    std::unique_ptr<AgentListing> m_listing;
    QList<QByteArray> m_agentKeys;
    bool m_collected = false;
    KeyCandidates m_candidates;
    size_t m_candidate = 0; ///< the one being tried
    PrivateKey m_privateKey;
    int m_attempt = 1; ///< at the passphrase
    QStringList m_offered;
    std::optional<Error> m_lastProblem;
};

} // namespace culvert
