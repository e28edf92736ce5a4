#include "core/ssh/connector.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::milliseconds attemptDelay{250};
constexpr std::chrono::seconds roundDelay{1};

/// RFC 8305, 4: the families alternate, beginning with the one the system prefers.
QList<QHostAddress> interleaved(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> preferred;
    QList<QHostAddress> other;
    for (const QHostAddress &address : addresses)
        (address.protocol() == addresses.first().protocol() ? preferred : other).append(address);
    QList<QHostAddress> mixed;
    for (qsizetype i = 0; i < std::max(preferred.size(), other.size()); ++i) {
        mixed.append(preferred.mid(i, 1));
        mixed.append(other.mid(i, 1));
    }
    return mixed;
}

} // namespace

net::LookupFamily lookupFamilyOf(AddressFamily family)
{
    switch (family) {
    case AddressFamily::Any:
        return net::LookupFamily::Any;
    case AddressFamily::Inet:
        return net::LookupFamily::Inet;
    case AddressFamily::Inet6:
        return net::LookupFamily::Inet6;
    }
    Q_UNREACHABLE();
}

Error connectFailure(const HostOptions &options, const net::SystemError &error)
{
    const QString where = Endpoint{options.hostname, options.port, {}}.toString();
    Error failure{ErrorCode::ConnectFailed, {}, {}, options.originalHost, error.text()};
    if (error.isRefused()) {
        failure.message = Connector::tr("%1 answers, but refuses connections on port %2.")
                              .arg(options.hostname)
                              .arg(options.port);
        failure.remedy =
            Connector::tr("Wrong port, the SSH server is down there, or a firewall rejects it.");
    } else if (error.isTimedOut()) {
        failure.code = ErrorCode::ConnectTimedOut;
        failure.message = Connector::tr("%1 did not answer.").arg(where);
    } else {
        failure.message = Connector::tr("%1 could not be reached: %2.").arg(where, error.text());
        if (error.isUnreachable())
            failure.remedy =
                Connector::tr("There is no route to it from here: is the network or a VPN down?");
    }
    return failure;
}

Error connectTimeout(const HostOptions &options, std::chrono::seconds waited)
{
    return {ErrorCode::ConnectTimedOut,
            Connector::tr("%1 did not answer within %n second(s).", nullptr, int(waited.count()))
                .arg(Endpoint{options.hostname, options.port, {}}.toString()),
            {},
            options.originalHost,
            {}};
}

Connector::Connector(const HostOptions &options, QObject *parent)
    : QObject(parent), m_options(options)
{
    m_stagger.setSingleShot(true);
    m_timeout.setSingleShot(true);
    connect(&m_stagger, &QTimer::timeout, this, &Connector::tryNext);
    connect(&m_timeout, &QTimer::timeout, this, &Connector::onTimeout);
}

Connector::~Connector() = default;

void Connector::start()
{
    m_timeout.start(m_options.connectTimeout.value_or(defaultTimeout));
    m_lookup = std::make_unique<net::HostLookup>(m_options.hostname,
                                                 lookupFamilyOf(m_options.addressFamily));
    connect(m_lookup.get(), &net::HostLookup::found, this, &Connector::onFound);
    connect(m_lookup.get(), &net::HostLookup::notFound, this, [this](const QString &reason) {
        m_timeout.stop();
        emit failed({ErrorCode::NameNotResolved,
                     tr("The name %1 is not known here.").arg(m_options.hostname),
                     {},
                     m_options.originalHost,
                     reason});
    });
}

void Connector::onFound(const QList<QHostAddress> &addresses)
{
    m_addresses = interleaved(addresses);
    tryNext();
}

void Connector::tryNext()
{
    if (m_next >= m_addresses.size())
        return;
    const QHostAddress address = m_addresses.at(m_next++);
    const QHostAddress from =
        m_options.bindAddress.isEmpty() ? QHostAddress() : QHostAddress(m_options.bindAddress);
    m_attempts.push_back(std::make_unique<Attempt>());
    Attempt *attempt = m_attempts.back().get();
    attempt->address = address;
    net::Outcome<net::Socket> socket = net::connectTcp(address, m_options.port, from);
    if (!socket) {
        attemptFailed(attempt, socket.error());
        return;
    }
    attempt->socket = std::move(*socket);
    attempt->notifier =
        std::make_unique<QSocketNotifier>(attempt->socket.handle(), QSocketNotifier::Write);
    connect(attempt->notifier.get(), &QSocketNotifier::activated, this,
            [this, attempt] { onAttemptReady(attempt); });
    if (m_next < m_addresses.size())
        m_stagger.start(attemptDelay);
}

void Connector::onAttemptReady(Attempt *attempt)
{
    attempt->notifier->setEnabled(false);
    if (const std::optional<net::SystemError> error =
            net::connectResult(attempt->socket.handle())) {
        attemptFailed(attempt, *error);
        return;
    }
    m_stagger.stop();
    m_timeout.stop();
    m_connected = std::move(attempt->socket);
    for (const auto &other : m_attempts) {
        if (other->notifier)
            other->notifier->setEnabled(false);
    }
    emit connected();
}

void Connector::attemptFailed(Attempt *attempt, const net::SystemError &error)
{
    m_lastError = error;
    if (attempt->notifier) // else the system refused at once
        attempt->notifier.release()->deleteLater(); // we may be inside its signal
    std::erase_if(m_attempts, [attempt](const auto &other) { return other.get() == attempt; });
    if (m_next < m_addresses.size()) {
        m_stagger.start(0); // no need to wait for the rest of the delay
        return;
    }
    if (!m_attempts.empty())
        return;
    if (m_round++ < m_options.connectionAttempts) {
        m_next = 0;
        m_stagger.start(roundDelay);
        return;
    }
    giveUp(error);
}

void Connector::giveUp(const net::SystemError &error)
{
    m_timeout.stop();
    emit failed(connectFailure(m_options, error));
}

void Connector::onTimeout()
{
    m_stagger.stop();
    m_attempts.clear();
    m_lookup.reset();
    emit failed(connectTimeout(m_options, m_options.connectTimeout.value_or(defaultTimeout)));
}

} // namespace culvert
