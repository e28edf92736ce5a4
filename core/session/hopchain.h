#pragma once

#include "core/forward/channelrelay.h"
#include "core/plan/plan.h"
#include "core/ssh/connection.h"
#include "core/ssh/connector.h"
#include "core/ssh/hostkeys.h"
#include "core/ssh/login/authenticator.h"
#include "core/ssh/proxy/proxycommand.h"
#include "core/ssh/proxy/proxytunnel.h"

#include <vector>

namespace culvert {

/// One dial: the Plan's hops one after the other, each over a direct-tcpip channel of the one
/// before, until the destination has let us in. Reports each step and the first failure; decides
/// nothing else. Deleting it hangs up and drops whatever is queued; not from inside one of its
/// signals but lost(). On the session's thread.
class HopChain : public QObject, public Speaks<HopChain>
{
    Q_OBJECT

public:
    HopChain(const Plan &plan, AgentGate *gate);
    ~HopChain() override;

    void dial();
    void answer(const HostKeyAnswer &answer);
    void answer(const CredentialAnswer &answer);
    Connection *destination() const; ///< after loggedIn()
    void sendKeepAliveNow(); ///< on every hop: after sleep
    /// The first hop's host answers now: a connect that was begun when it did not is begun anew.
    void connectAnew();

signals:
    void hopStarted(const QString &name);
    void transportReady(); ///< the hop's TCP connection and key exchange are done
    void hostKeyTrusted();
    void hopAuthenticated(); ///< more follow
    void loggedIn();
    /// The dial has failed or a connection broke; the error names the hop. Queued, so receivers may
    /// delete this.
    void lost(const culvert::Error &error);
    void hostKeyAsked(const culvert::HostKeyQuestion &question);
    void hostKeyChanged(const culvert::HostKeyChange &change); ///< and lost()
    void credentialAsked(const culvert::CredentialQuestion &question);
    void secretAccepted(culvert::CredentialKind kind,
                        const QString &subject); ///< the hop let us in
    void bannerReceived(const culvert::Banner &banner);
    void logged(culvert::LogLevel level, const QString &message);

private:
    void hangUp();
    void lose(const Error &error); ///< lost(), on a later turn
    void dialHop();
    void connectDirectly();
    void connectThrough(Connection &previous);
    void connectByProxy(const Proxy &proxy);
    void ask(CredentialQuestion question);
    void tell(const QString &hopName, const QString &text);
    void runProxyCommand();
    void onSocket(net::Socket socket, const HostOptions &options);
    KeepAliveRules keepAlive() const; ///< this hop's
    void onKeyExchanged();
    void onKeyJudged(const HostKeyDecision &decision);
    void authenticate();
    void onAuthenticated();
    const Hop &hop() const { return m_plan.hops.at(qsizetype(m_index)); }

    Plan m_plan;
    AgentGate *m_gate;
    size_t m_index = 0;
    std::unique_ptr<Connector> m_connector;
    std::unique_ptr<ProxyTunnel> m_proxyTunnel;
    std::unique_ptr<ProxyCommand> m_proxy;
    std::vector<std::unique_ptr<Connection>> m_connections;
    std::vector<std::unique_ptr<ChannelRelay>> m_relays; ///< from hop to hop
    std::unique_ptr<Authenticator> m_authenticator;
    std::unique_ptr<HostKeys> m_hostKeys;
    HostKeyDecision m_decision;
};

} // namespace culvert
