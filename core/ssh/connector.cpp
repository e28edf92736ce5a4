#include "core/ssh/connector.h"

using namespace Qt::StringLiterals;

namespace culvert {

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
    const QString where = Endpoint::tcp(options.hostname, options.port).toString();
    Error failure{
        .code = ErrorCode::ConnectFailed, .hop = options.originalHost, .detail = error.text()};
    if (error.isRefused()) {
        failure.message = Connector::phrase("%1 answers, but refuses connections on port %2.")
                              .arg(options.hostname)
                              .arg(options.port);
        failure.remedy = Connector::phrase(
            "Wrong port, the SSH server is down there, or a firewall rejects it.");
    } else if (error.isTimedOut()) {
        failure.code = ErrorCode::ConnectTimedOut;
        failure.message = Connector::phrase("%1 did not answer.").arg(where);
    } else {
        failure.message =
            Connector::phrase("%1 could not be reached: %2.").arg(where, error.text());
        if (error.isUnreachable())
            failure.remedy = Connector::phrase(
                "There is no route to it from here: is the network or a VPN down?");
    }
    return failure;
}

Error connectTimeout(const HostOptions &options, std::chrono::seconds waited)
{
    return {.code = ErrorCode::ConnectTimedOut,
            .message = Connector::phrase("%1 did not answer within %n second(s).", nullptr,
                                         int(waited.count()))
                           .arg(Endpoint::tcp(options.hostname, options.port).toString()),
            .hop = options.originalHost};
}

net::RaceRules raceRulesFor(const HostOptions &options)
{
    return {.family = lookupFamilyOf(options.addressFamily),
            .from =
                options.bindAddress.isEmpty() ? QHostAddress() : QHostAddress(options.bindAddress),
            .rounds = options.connectionAttempts,
            .deadline = options.connectTimeout.value_or(Connector::defaultTimeout)};
}

Error lookupTimeout(const HostOptions &options)
{
    return {.code = ErrorCode::NameNotResolved,
            .message = Connector::phrase("Nobody says what address %1 has.").arg(options.hostname),
            .remedy =
                Connector::phrase("The name servers do not answer: is the network or a VPN down?"),
            .hop = options.originalHost};
}

Connector::Connector(const HostOptions &options, QObject *parent)
    : QObject(parent), m_options(options),
      m_race(Endpoint::tcp(options.hostname, options.port), raceRulesFor(options))
{
    connect(&m_race, &net::AddressRace::connected, this, &Connector::connected);
    connect(&m_race, &net::AddressRace::failed, this, [this](const net::SystemError &error) {
        emit failed(connectFailure(m_options, error));
    });
    connect(&m_race, &net::AddressRace::timedOut, this, [this] {
        emit failed(m_race.isResolved() ? connectTimeout(
                        m_options, m_options.connectTimeout.value_or(defaultTimeout))
                                        : lookupTimeout(m_options));
    });
    connect(&m_race, &net::AddressRace::notFound, this, [this](const QString &reason) {
        emit failed({.code = ErrorCode::NameNotResolved,
                     .message = phrase("The name %1 is not known here.").arg(m_options.hostname),
                     .hop = m_options.originalHost,
                     .detail = reason});
    });
}

} // namespace culvert
