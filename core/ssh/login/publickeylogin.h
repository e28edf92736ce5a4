#pragma once

#include "core/base/eventlog.h"
#include "core/plan/plan.h"
#include "core/ssh/connection.h"
#include "core/ssh/login/keycandidates.h"
#include "core/ssh/login/keyfile.h"
#include "core/ssh/login/tokenlogin.h"
#include "core/status/questions.h"

#include <map>

namespace culvert {

class AgentGate;
class AgentListing;
class PendingCall;

/// RFC 4252, 7: tries certificates, keys and the agent's keys in ssh's order, one each time it is
/// told to go on, and reports what the server said. On the connection's thread, which is blocked
/// while an agent signs: AgentGate::close() cuts that short. A token signs on another.
class PublicKeyLogin : public QObject, public Speaks<PublicKeyLogin>
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
    void answer(const Secret &secret); ///< to asked()
    void declined(); ///< instead: that file is left out, the next one tried

    QList<Sentence> offered() const; ///< what the server was shown so far
    bool hasOfferedFile() const { return !m_offeredFiles.isEmpty(); }
    const QList<Error> &problems() const { return m_problems; } ///< keys that were of no use
    /// The newest of what went wrong here: an unreadable key, a wrong passphrase.
    const std::optional<Error> &lastProblem() const { return m_lastProblem; }

signals:
    void prepared();
    void answered(int rc); ///< the server's verdict on one key: SSH_AUTH_…
    void exhausted(); ///< there is none left
    void asked(culvert::CredentialQuestion question); ///< for a key's passphrase, a token's PIN
    void passphraseOpened(const QString &subject); ///< that key is being used
    void personAwaited(); ///< the agent took its time over a signature: it asked somebody
    void touchAwaited(); ///< a token wants to be touched
    void touchEnded(); ///< it waits no longer
    void logged(culvert::LogLevel level, const QString &message);

private:
    void collect();
    void offer(const KeyCandidate &candidate);
    void onOffered(int rc);
    void noteOffered(const KeyCandidate &candidate);
    bool wasPassedOver(int rc) const; ///< libssh itself did not send it
    void tryAgent(const KeyCandidate &candidate);
    bool openAgent();
    int callAgent();
    void onAgentDone(int rc);
    bool hasGivenUp(int rc) const; ///< libssh itself, which has sent nothing
    void connectToken();
    void signWithToken();
    void onTokenDone(int rc);
    void onTokenRefused(TokenRefusal refusal);
    void askPin();
    void usePrivateKey(const std::optional<Secret> &passphrase);
    void onPassphraseWrong(const Error &error);
    void askPassphrase();
    void signWith(ssh_key key);
    void passOver(const Error &error);
    const KeyCandidate &candidate() const { return m_candidates.list.at(m_candidate); }

    Connection &m_connection;
    PendingCall &m_call;
    Hop m_hop;
    ProfileId m_profile;
    AgentGate *m_gate;
    std::unique_ptr<AgentListing> m_listing;
    QList<QByteArray> m_agentKeys;
    bool m_collected = false;
    KeyCandidates m_candidates;
    qsizetype m_candidate = 0; ///< the one being tried
    bool m_agentOpen = false;
    KeyHandle m_offeredKey; ///< libssh's call is about it
    KeyHandle m_signingKey;
    std::map<QString, KeyHandle>
        m_opened; ///< private files, by path: a key's certificate needs it too
    QStringList m_locked; ///< private files whose passphrase nobody knew
    int m_attempt = 1; ///< at the passphrase
    std::unique_ptr<TokenLogin> m_token; ///< once a key on one has come by
    int m_pinAttempt = 0; ///< at the PIN of this candidate's token
    bool m_pinAsked = false; ///< the question is about it
    QList<Sentence> m_offeredFiles;
    int m_offeredByAgent = 0;
    QList<Error> m_problems;
    std::optional<Error> m_lastProblem;
};

} // namespace culvert
