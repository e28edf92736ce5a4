#include "core/ssh/proxy/proxytunnel.h"

using namespace Qt::StringLiterals;

namespace culvert {

ProxyTunnel::ProxyTunnel(const Proxy &proxy, const HostOptions &target, QObject *parent)
    : QObject(parent), m_proxy(proxy), m_target(target)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        giveUp({.code = ErrorCode::ProxyFailed,
                .message = phrase("The proxy %1 took the connection, but does not answer.")
                               .arg(m_proxy.toString())});
    });
}

ProxyTunnel::~ProxyTunnel() = default;

void ProxyTunnel::start()
{
    if (m_proxy.user.isEmpty())
        dial();
    else
        ask();
}

void ProxyTunnel::ask()
{
    CredentialQuestion question;
    question.kind = CredentialKind::ProxyPassword;
    question.host = m_target.originalHost;
    question.user = m_proxy.user;
    question.subject = m_proxy.toString();
    question.prompts = {{tr("Password for the proxy %1: ").arg(m_proxy.toString()), false}};
    question.attempt = m_attempt;
    question.batch = m_target.batchMode;
    emit asked(question);
}

void ProxyTunnel::answer(const CredentialAnswer &answer)
{
    if (!answer.given || answer.secrets.isEmpty()) {
        giveUp({.code = ErrorCode::CredentialMissing,
                .message = phrase("The proxy %1 needs a password that nobody gave.")
                               .arg(m_proxy.toString())});
        return;
    }
    m_password = answer.secrets.first();
    dial();
}

void ProxyTunnel::dial()
{
    HostOptions options = m_target;
    options.hostname = m_proxy.host;
    options.port = m_proxy.port;
    m_connector = std::make_unique<Connector>(options);
    connect(m_connector.get(), &Connector::failed, this, &ProxyTunnel::onDialFailed);
    connect(m_connector.get(), &Connector::connected, this, &ProxyTunnel::onDialled);
    m_connector->start();
}

void ProxyTunnel::onDialFailed(const Error &error)
{
    giveUp({.code = ErrorCode::ProxyFailed,
            .message = phrase("The proxy %1 could not be reached. %2")
                           .arg(m_proxy.toString(), describe(error)),
            .detail = error.detail});
}

void ProxyTunnel::onDialled()
{
    m_socket = m_connector->takeSocket();
    m_notifier = std::make_unique<QSocketNotifier>(m_socket.handle(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &ProxyTunnel::onReadable);
    m_deadline.start(m_target.connectTimeout.value_or(Connector::defaultTimeout));
    m_handshake = std::make_unique<ProxyHandshake>(
        m_proxy, Endpoint::tcp(m_target.hostname, m_target.port), m_password);
    advance();
}

/// Sends what is to be sent: a few hundred bytes, which an empty socket takes at once.
void ProxyTunnel::advance()
{
    if (m_handshake->error()) {
        onFailed();
        return;
    }
    if (m_handshake->isDone()) {
        m_deadline.stop();
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater(); // we may be inside its signal
        if (!m_proxy.user.isEmpty())
            emit secretAccepted(CredentialKind::ProxyPassword, m_proxy.toString());
        emit connected();
        return;
    }
    const QByteArray &bytes = m_handshake->toSend();
    const net::Outcome<qsizetype> sent =
        net::send(m_socket.handle(), std::span(bytes.constData(), size_t(bytes.size())));
    if (!sent || *sent < bytes.size())
        giveUp(
            {.code = ErrorCode::ProxyFailed,
             .message = phrase("The proxy %1 does not take the request.").arg(m_proxy.toString()),
             .detail = sent ? QString() : sent.error().text()});
}

void ProxyTunnel::onReadable()
{
    while (m_handshake && m_handshake->wanted() > 0 && !m_handshake->isDone()) {
        char bytes[512];
        const auto missing = size_t(m_handshake->wanted() - m_received.size());
        const net::Received received = net::receive(m_socket.handle(), std::span(bytes, missing));
        if (received.kind == net::Received::Kind::WouldBlock)
            return;
        if (received.kind != net::Received::Kind::Data) {
            giveUp(
                {.code = ErrorCode::ProxyFailed,
                 .message = phrase("The proxy %1 closed the connection.").arg(m_proxy.toString()),
                 .remedy = phrase("It may be a proxy of another kind, or not allow this port.")});
            return;
        }
        m_received.append(bytes, received.size);
        if (m_received.size() == m_handshake->wanted()) {
            m_handshake->feed(std::exchange(m_received, {}));
            advance();
        }
    }
}

void ProxyTunnel::onFailed()
{
    const bool again =
        m_handshake->isLoginRefused() && m_attempt < m_target.numberOfPasswordPrompts;
    if (!again) {
        giveUp(*m_handshake->error());
        return;
    }
    ++m_attempt;
    m_deadline.stop();
    m_notifier->setEnabled(false);
    m_notifier.release()->deleteLater();
    m_handshake.reset();
    m_received.clear();
    m_socket.close();
    ask();
}

void ProxyTunnel::giveUp(const Error &error)
{
    m_deadline.stop();
    if (m_notifier)
        m_notifier->setEnabled(false);
    Error named = error;
    named.hop = m_target.originalHost;
    emit failed(named);
}

} // namespace culvert
