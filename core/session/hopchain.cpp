#include "core/session/hopchain.h"

#include "core/ssh/agent/agentgate.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int mostBanners = 50; // of one hop; a server may say as much as it likes

} // namespace

HopChain::HopChain(const Plan &plan, AgentGate *gate) : m_plan(plan), m_gate(gate) {}

HopChain::~HopChain()
{
    hangUp();
}

void HopChain::hangUp()
{
    m_connector.reset();
    m_proxyTunnel.reset();
    m_authenticator.reset();
    while (
        !m_connections.empty()) { // the innermost first: its last packet travels through the others
        m_connections.back()->disconnectFromHost();
        m_connections.pop_back();
        if (!m_relays.empty())
            m_relays.pop_back();
    }
    m_proxy.reset();
}

void HopChain::lose(const Error &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { emit lost(error); }, Qt::QueuedConnection);
}

Connection *HopChain::destination() const
{
    return m_connections.empty() ? nullptr : m_connections.back().get();
}

void HopChain::sendKeepAliveNow()
{
    for (const auto &connection : m_connections)
        connection->sendKeepAliveNow();
}

void HopChain::dial()
{
    m_index = 0;
    dialHop();
}

void HopChain::dialHop()
{
    emit hopStarted(hop().name);
    m_hostKeys = std::make_unique<HostKeys>(hop());
    if (m_index > 0)
        connectThrough(*m_connections.back());
    else if (hop().proxy)
        connectByProxy(*hop().proxy);
    else if (!hop().proxyCommand.isEmpty())
        runProxyCommand();
    else
        connectDirectly();
}

void HopChain::connectAnew()
{
    if (m_connector && m_connections.empty())
        connectDirectly();
}

void HopChain::connectDirectly()
{
    m_connector = std::make_unique<Connector>(hop().options);
    connect(m_connector.get(), &Connector::failed, this, &HopChain::lose);
    connect(m_connector.get(), &Connector::connected, this, [this] {
        Connector *connector = m_connector.release();
        connector->deleteLater(); // we are inside its signal
        onSocket(connector->takeSocket(), hop().options);
    });
    m_connector->start();
}

void HopChain::connectByProxy(const Proxy &proxy)
{
    m_proxyTunnel = std::make_unique<ProxyTunnel>(proxy, hop().options);
    ProxyTunnel *tunnel = m_proxyTunnel.get();
    connect(tunnel, &ProxyTunnel::failed, this, &HopChain::lose);
    connect(tunnel, &ProxyTunnel::asked, this, &HopChain::ask);
    connect(tunnel, &ProxyTunnel::secretAccepted, this, &HopChain::secretAccepted);
    connect(tunnel, &ProxyTunnel::connected, this, [this, tunnel] {
        onSocket(tunnel->takeSocket(), hop().options);
        m_connections.back()->hidePeer();
        m_proxyTunnel.release()->deleteLater(); // no later answer is for it
    });
    emit logged(LogLevel::Info, tr("By the proxy %1.").arg(proxy.toString()));
    tunnel->start();
}

void HopChain::ask(CredentialQuestion question)
{
    question.profile = m_plan.profile;
    question.tunnel = m_plan.name;
    emit credentialAsked(question);
}

void HopChain::tell(const QString &hopName, const QString &text)
{
    emit bannerReceived(
        {.profile = m_plan.profile, .tunnel = m_plan.name, .hop = hopName, .text = text});
}

void HopChain::runProxyCommand()
{
    m_proxy = std::make_unique<ProxyCommand>(hop().proxyCommand);
    connect(m_proxy.get(), &ProxyCommand::said, this,
            [this](const QString &line) { emit logged(LogLevel::Info, quotedFromCommand(line)); });
    connect(m_proxy.get(), &ProxyCommand::ended, this,
            [this](const QString &how) { emit logged(LogLevel::Info, how); });
    net::Outcome<net::Socket> socket = m_proxy->start();
    if (!socket) {
        lose({.code = ErrorCode::ConnectFailed,
              .message = phrase("The proxy command for %1 could not be run.").arg(hop().name),
              .hop = hop().name,
              .detail = socket.error().text()});
        return;
    }
    onSocket(std::move(*socket), hop().options);
}

void HopChain::connectThrough(Connection &previous)
{
    net::Outcome<std::pair<net::Socket, net::Socket>> ends = net::socketPair();
    std::unique_ptr<Channel> channel = previous.newChannel();
    if (!ends || !channel) {
        lose({.code = ErrorCode::ConnectionLost, .hop = hop().name});
        return;
    }
    auto relay = std::make_unique<ChannelRelay>(previous, std::move(channel),
                                                std::move(ends->first), nullptr, ForwardId());
    auto inner = std::make_shared<net::Socket>(std::move(ends->second));
    connect(relay.get(), &ChannelRelay::opened, this,
            [this, inner] { onSocket(std::move(*inner), hop().options); });
    connect(relay.get(), &ChannelRelay::refused, this, [this](const Error &error) {
        lose({.code = error.code == ErrorCode::TargetUnresolved ? ErrorCode::NameNotResolved
                                                                : ErrorCode::ConnectFailed,
              .message = phrase("%1 could not be reached from %2: %3")
                             .arg(hop().name, m_plan.hops.at(qsizetype(m_index) - 1).name,
                                  describe(error)),
              .remedy = remedyFor(error),
              .hop = hop().name,
              .detail = error.detail});
    });
    m_relays.push_back(std::move(relay));
    m_relays.back()->openTo(Endpoint::tcp(hop().options.hostname, hop().options.port), {});
}

void HopChain::onSocket(net::Socket socket, const HostOptions &options)
{
    HostOptions offered = options;
    offered.hostKeyAlgorithms = m_hostKeys->algorithms();
    auto made = std::make_unique<Connection>(std::move(socket), offered);
    Connection *connection = made.get();
    if (m_index > 0)
        connection->setCarrier(*m_connections.back());
    m_connections.push_back(std::move(made));
    connect(connection, &Connection::keyExchanged, this, &HopChain::onKeyExchanged,
            Qt::QueuedConnection);
    ProxyCommand *command = m_index == 0 ? m_proxy.get() : nullptr;
    connect(connection, &Connection::lost, this, [=, this, name = hop().name](Error error) {
        // a host that spoke has its own reason, and the command ended because of it
        const bool spoke = error.code == ErrorCode::KeyExchangeFailed
            && !connection->serverIdentification().isEmpty();
        if (command && !spoke)
            error = command->explained(error);
        error.hop = name;
        const bool loggingIn = m_authenticator && connection == m_connections.back().get();
        lose(loggingIn ? m_authenticator->explained(error) : error);
    });
    connect(connection, &Connection::serverSaid, this,
            [this, name = hop().name](const QString &text) {
                emit logged(LogLevel::Info, quoted(name, text));
            });
    connect(connection, &Connection::bannerReceived, this,
            [this, name = hop().name, told = 0](const QString &text) mutable {
                const QString said = text.trimmed();
                if (!said.isEmpty() && ++told <= mostBanners)
                    tell(name, said);
            });
    connection->start(options.connectTimeout.value_or(Connector::defaultTimeout));
}

KeepAliveRules HopChain::keepAlive() const
{
    const HostOptions &options = hop().options;
    return {.interval = options.serverAliveInterval.value_or(m_plan.keepAliveByDefault),
            .countMax = options.serverAliveCountMax.value_or(3),
            .isDefault = !options.serverAliveInterval};
}

void HopChain::onKeyExchanged()
{
    emit transportReady();
    Connection &connection = *m_connections.back();
    connection.keepAlive(keepAlive());
    const Result<ServerKey> key = connection.serverKey();
    if (!key) {
        lose(key.error());
        return;
    }
    emit logged(
        LogLevel::Debug,
        tr("%1 runs %2; its key is %3 %4")
            .arg(hop().name, connection.serverIdentification(), key->type, key->fingerprint));
    onKeyJudged(
        m_hostKeys->judge(*key, m_index == 0 && !m_proxy ? connection.peerAddress() : QString()));
}

void HopChain::onKeyJudged(const HostKeyDecision &decision)
{
    m_decision = decision;
    if (!decision.warning.isEmpty())
        emit logged(LogLevel::Warning, decision.warning);
    switch (decision.kind) {
    case HostKeyDecision::Kind::Trusted:
        authenticate();
        break;
    case HostKeyDecision::Kind::Ask: {
        HostKeyQuestion question = decision.question;
        question.profile = m_plan.profile;
        question.tunnel = m_plan.name;
        emit hostKeyAsked(question);
        break;
    }
    case HostKeyDecision::Kind::Refused:
        if (!decision.change.known.isEmpty()) {
            HostKeyChange change = decision.change;
            change.profile = m_plan.profile;
            change.tunnel = m_plan.name;
            emit hostKeyChanged(change);
        }
        lose(decision.error);
        break;
    }
}

void HopChain::answer(const HostKeyAnswer &answer)
{
    if (m_decision.kind != HostKeyDecision::Kind::Ask || m_connections.empty())
        return;
    if (answer.trust)
        authenticate();
    else
        lose(m_decision.error);
}

void HopChain::authenticate()
{
    Connection &connection = *m_connections.back();
    m_decision.kind = HostKeyDecision::Kind::Trusted;
    const bool unknown = m_decision.isNew || !m_decision.newAddress.isEmpty();
    if (const Result<ServerKey> key = connection.serverKey(); unknown && key) {
        const Result<void> remembered = m_hostKeys->remember(*key, m_decision);
        emit logged(remembered ? LogLevel::Info : LogLevel::Warning,
                    remembered ? tr("The key %1 of %2 is now known.")
                                     .arg(key->fingerprint, m_decision.question.host)
                               : describe(remembered.error()));
    }
    emit hostKeyTrusted();
    m_authenticator = std::make_unique<Authenticator>(connection, hop(), m_plan.profile, m_gate,
                                                      m_plan.loginTimeout);
    connect(m_authenticator.get(), &Authenticator::succeeded, this, &HopChain::onAuthenticated,
            Qt::QueuedConnection);
    connect(m_authenticator.get(), &Authenticator::failed, this, &HopChain::lose);
    connect(m_authenticator.get(), &Authenticator::logged, this, &HopChain::logged);
    connect(m_authenticator.get(), &Authenticator::secretAccepted, this, &HopChain::secretAccepted);
    connect(m_authenticator.get(), &Authenticator::said, this,
            [this](const QString &text) { tell(hop().name, text); });
    connect(m_authenticator.get(), &Authenticator::asked, this, &HopChain::ask);
    m_authenticator->start();
}

void HopChain::answer(const CredentialAnswer &answer)
{
    if (m_authenticator)
        m_authenticator->answer(answer);
    else if (m_proxyTunnel)
        m_proxyTunnel->answer(answer);
}

void HopChain::onAuthenticated()
{
    m_authenticator.reset();
    m_hostKeys.reset();
    m_decision = {};
    Connection &connection = *m_connections.back();
    const bool isLast = m_index + 1 == size_t(m_plan.hops.size());
    connection.setLoggedIn();
    if (isLast) {
        emit loggedIn();
        return;
    }
    ++m_index;
    emit hopAuthenticated();
    dialHop();
}

} // namespace culvert
