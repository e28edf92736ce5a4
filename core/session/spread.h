#pragma once

#include "core/session/hopchain.h"
#include "core/session/reconnectpolicy.h"

#include <QTimer>

#include <deque>
#include <memory>
#include <utility>
#include <vector>

namespace culvert {

/// The further SSH connections of a tunnel whose Plan wants more than one, once its first is up:
/// one, and when that is let in the others, some at a time, with the secrets that the run has
/// already; no person is asked for them. One that is lost is dialled again where the Plan retries;
/// one that is not let in is given up, and the tunnel goes on with those that there are. On the
/// session's thread.
class Spread : public QObject
{
    Q_OBJECT

public:
    Spread(const Plan &plan, AgentGate *gate, const ReconnectPolicy &policy);
    ~Spread() override;

    void start(); ///< the first is up
    void stop(); ///< hangs up; lost() for each comes from inside
    void stopDialling(); ///< those that are up stay
    bool isAsking() const { return m_isAsking; }
    void answer(const CredentialAnswer &answer); ///< of the keychain, or what was typed before
    void sendKeepAliveNow();

signals:
    void joined(culvert::Connection *connection); ///< may carry from now on
    void lost(culvert::Connection *connection); ///< nothing may use it when this returns
    void credentialAsked(const culvert::CredentialQuestion &question); ///< batch
    void secretAccepted(culvert::CredentialKind kind, const QString &subject);
    void loginEnded(); ///< of the one that credentialAsked(): joined, or given up
    void logged(culvert::LogLevel level, const QString &message);

private:
    using Chains = std::vector<std::unique_ptr<HopChain>>;

    void dial();
    void dialOne();
    void onLoggedIn(HopChain *chain);
    void onLost(HopChain *chain, const Error &error);
    void ask(HopChain *chain, const CredentialQuestion &question);
    void endLogin(HopChain *chain);
    void redial(const Error &error);
    int count() const { return 1 + int(m_chains.size()); } ///< that are up, the first with them

    Plan m_plan;
    AgentGate *m_gate;
    ReconnectPolicy m_policy;
    Chains m_chains; ///< that are up
    Chains m_dialled; ///< that are being dialled
    size_t m_atOnce = 1; ///< as many are dialled at a time; 0: no other
    HopChain *m_asker = nullptr; ///< that asked for a secret and has not ended its login
    bool m_isAsking = false; ///< it has no answer yet
    std::deque<std::pair<HopChain *, CredentialQuestion>> m_waiting; ///< until that has ended
    QTimer m_redialTimer;
    int m_failures = 0; ///< since one was last let in
};

} // namespace culvert
