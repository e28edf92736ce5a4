#include "core/diagnosis/firsthop.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::seconds defaultPatience{10};
constexpr std::chrono::seconds patienceWithTheOthers{2};
constexpr qsizetype mostAddresses = 8; // each costs the server a connection without a login

std::chrono::seconds deadlineFor(const Hop &hop)
{
    return std::min(hop.options.connectTimeout.value_or(defaultPatience), defaultPatience);
}

QString listOf(const QList<QHostAddress> &addresses)
{
    QStringList texts;
    for (const QHostAddress &address : addresses)
        texts.append(address.toString());
    return texts.join(u", "_s);
}

} // namespace

FirstHop::FirstHop(const Hop &hop) : m_hop(hop), m_hostKeys(hop)
{
    m_lookupDeadline.setSingleShot(true);
    connect(&m_lookupDeadline, &QTimer::timeout, this, [this] {
        m_lookup.reset();
        end(failed(CheckKind::Name, lookupTimeout(m_hop.options)));
    });
}

void FirstHop::start()
{
    if (m_hop.proxy) {
        m_hop.proxy->user.isEmpty() ? goByProxy(*m_hop.proxy) : dialProxy(*m_hop.proxy);
        return;
    }
    if (!m_hop.proxyCommand.isEmpty()) {
        runProxyCommand();
        return;
    }
    const QString &name = m_hop.options.hostname;
    if (const QHostAddress address(name); !address.isNull()) {
        onFound({address});
        return;
    }
    m_lookupDeadline.start(defaultPatience);
    m_lookup = std::make_unique<net::HostLookup>(name, lookupFamilyOf(m_hop.options.addressFamily));
    connect(m_lookup.get(), &net::HostLookup::found, this,
            [this](const QList<QHostAddress> &addresses) {
                report(passed(CheckKind::Name,
                              phrase("%1 is known as %2.", "name, addresses")
                                  .arg(m_hop.options.hostname, listOf(addresses))));
                onFound(addresses);
            });
    connect(m_lookup.get(), &net::HostLookup::notFound, this, [this](const QString &reason) {
        end(failed(CheckKind::Name,
                   {.code = ErrorCode::NameNotResolved,
                    .message = phrase("The name %1 is not known here.").arg(m_hop.options.hostname),
                    .hop = m_hop.name,
                    .detail = reason}));
    });
}

void FirstHop::goByProxy(const Proxy &proxy)
{
    m_proxyTunnel = std::make_unique<ProxyTunnel>(proxy, m_hop.options);
    connect(m_proxyTunnel.get(), &ProxyTunnel::failed, this,
            [this](const Error &error) { end(failed(CheckKind::Proxy, error)); });
    connect(m_proxyTunnel.get(), &ProxyTunnel::connected, this, [this, proxy] {
        report(passed(CheckKind::Proxy,
                      phrase("The proxy %1 connects to %2.").arg(proxy.toString(), m_hop.name)));
        greet(m_proxyTunnel->takeSocket());
        m_connection->hidePeer();
    });
    m_proxyTunnel->start();
}

/// One that wants a login: no further than that it is there.
void FirstHop::dialProxy(const Proxy &proxy)
{
    HostOptions options = m_hop.options;
    options.hostname = proxy.host;
    options.port = proxy.port;
    m_proxyProbe = std::make_unique<Connector>(options);
    connect(m_proxyProbe.get(), &Connector::failed, this, [this, proxy](const Error &error) {
        end(failed(CheckKind::Proxy,
                   {.code = ErrorCode::ProxyFailed,
                    .message = phrase("The proxy %1 could not be reached. %2")
                                   .arg(proxy.toString(), describe(error)),
                    .hop = m_hop.name,
                    .detail = error.detail}));
    });
    connect(m_proxyProbe.get(), &Connector::connected, this, [this, proxy] {
        report(passed(CheckKind::Proxy,
                      phrase("The proxy %1 takes connections.").arg(proxy.toString())));
        end(unknown(
            CheckKind::Address,
            phrase("Only a login at the proxy can tell whether %1 answers.").arg(m_hop.name)));
    });
    m_proxyProbe->start();
}

void FirstHop::runProxyCommand()
{
    m_proxy = std::make_unique<ProxyCommand>(m_hop.proxyCommand);
    net::Outcome<net::Socket> socket = m_proxy->start();
    if (!socket) {
        end(failed(CheckKind::Proxy,
                   {.code = ErrorCode::ConnectFailed,
                    .message = phrase("The proxy command for %1 could not be run.").arg(m_hop.name),
                    .hop = m_hop.name,
                    .detail = socket.error().text()}));
        return;
    }
    report(passed(CheckKind::Proxy, phrase("The proxy command for %1 runs.").arg(m_hop.name)));
    greet(std::move(*socket));
}

void FirstHop::onFound(const QList<QHostAddress> &addresses)
{
    m_lookupDeadline.stop();
    for (const QHostAddress &address : addresses.first(std::min(mostAddresses, addresses.size()))) {
        m_probes.push_back(std::make_unique<AddressProbe>(m_hop.options, address));
        connect(m_probes.back().get(), &AddressProbe::done, this, &FirstHop::onProbed,
                Qt::QueuedConnection);
    }
    for (const auto &probe : m_probes)
        probe->start(deadlineFor(m_hop));
}

void FirstHop::onProbed()
{
    const auto connected = [](const auto &probe) { return probe->isConnected(); };
    if (std::any_of(m_probes.begin(), m_probes.end(), connected)) {
        for (const auto &probe : m_probes)
            probe->hurry(patienceWithTheOthers);
    }
    const bool all = std::all_of(m_probes.begin(), m_probes.end(),
                                 [](const auto &probe) { return probe->isDone(); });
    if (all && !std::exchange(m_reported, true))
        reportAddresses();
}

/// One address that answers is enough; then the others are worth a warning only.
void FirstHop::reportAddresses()
{
    const auto answering = std::find_if(m_probes.begin(), m_probes.end(),
                                        [](const auto &probe) { return probe->isConnected(); });
    for (const auto &probe : m_probes) {
        Check check;
        if (probe->isConnected())
            check = passed(
                CheckKind::Address,
                phrase("%1 takes connections; it answered within %2 ms.")
                    .arg(Endpoint::tcp(probe->address().toString(), m_hop.options.port).toString())
                    .arg(std::max<qint64>(1, probe->took().count())));
        else
            check = failed(CheckKind::Address, probe->error());
        if (!probe->isConnected() && answering != m_probes.end())
            check.outcome = CheckOutcome::Warning;
        report(check);
    }
    if (answering == m_probes.end())
        emit ended();
    else
        greet((*answering)->takeSocket());
}

void FirstHop::greet(net::Socket socket)
{
    HostOptions offered = m_hop.options;
    offered.hostKeyAlgorithms = m_hostKeys.algorithms();
    m_connection = std::make_unique<Connection>(std::move(socket), offered);
    connect(m_connection.get(), &Connection::keyExchanged, this, &FirstHop::onKeyExchanged,
            Qt::QueuedConnection);
    connect(m_connection.get(), &Connection::lost, this, [this](Error error) {
        error.hop = m_hop.name;
        end(failed(CheckKind::Greeting, error));
    });
    m_connection->start(deadlineFor(m_hop));
}

void FirstHop::onKeyExchanged()
{
    report(passed(CheckKind::Greeting,
                  phrase("%1 greets as %2 and exchanges keys.")
                      .arg(m_hop.name, m_connection->serverIdentification())));
    const Result<ServerKey> key = m_connection->serverKey();
    if (!key) {
        end(failed(CheckKind::HostKey, key.error()));
        return;
    }
    emit keyShown({key->type, key->blob});
    const HostKeyDecision decision =
        m_hostKeys.judge(*key, m_proxy ? QString() : m_connection->peerAddress());
    m_connection->disconnect(this);
    m_connection->disconnectFromHost();
    Check check = failed(CheckKind::HostKey, decision.error);
    if (decision.kind == HostKeyDecision::Kind::Trusted && !decision.isNew) {
        check = passed(CheckKind::HostKey,
                       phrase("The key %1 %2 of %3 is the known one.")
                           .arg(decision.question.keyType, key->fingerprint, m_hop.name));
    } else if (decision.kind != HostKeyDecision::Kind::Refused) {
        check.outcome = CheckOutcome::Warning;
        const bool ask = decision.kind == HostKeyDecision::Kind::Ask;
        check.text = ask
            ? phrase("%1 You will be asked whether it is the right one.").arg(check.text)
            : phrase("%1 It will be accepted without a question.").arg(check.text);
    }
    end(check);
}

void FirstHop::report(Check check)
{
    check.hop = m_hop.name;
    emit checked(check);
}

void FirstHop::end(const Check &last)
{
    report(last);
    emit ended();
}

} // namespace culvert
