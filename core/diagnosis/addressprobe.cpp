#include "core/diagnosis/addressprobe.h"

#include "core/ssh/connector.h"

namespace culvert {

AddressProbe::AddressProbe(const HostOptions &options, const QHostAddress &address)
    : m_options(options), m_address(address)
{
    m_options.hostname = address.toString();
}

void AddressProbe::start(std::chrono::seconds deadline)
{
    net::RaceRules rules = raceRulesFor(m_options);
    rules.rounds = 1;
    rules.deadline = deadline;
    m_race = std::make_unique<net::AddressRace>(Endpoint::tcp(m_options.hostname, m_options.port),
                                                rules);
    connect(m_race.get(), &net::AddressRace::connected, this, &AddressProbe::onConnected);
    connect(m_race.get(), &net::AddressRace::failed, this,
            [this](const net::SystemError &error) { fail(connectFailure(m_options, error)); });
    connect(m_race.get(), &net::AddressRace::timedOut, this, [this] {
        fail(connectTimeout(m_options, std::chrono::round<std::chrono::seconds>(sinceStart())));
    });
    m_since = std::chrono::steady_clock::now();
    m_race->start({m_address});
}

void AddressProbe::hurry(std::chrono::seconds deadline)
{
    m_race->hurry(deadline);
}

void AddressProbe::onConnected()
{
    m_took = sinceStart();
    m_connected = true;
    emit done();
}

void AddressProbe::fail(const Error &error)
{
    m_error = error;
    emit done();
}

std::chrono::milliseconds AddressProbe::sinceStart() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now()
                                                                 - m_since);
}

} // namespace culvert
