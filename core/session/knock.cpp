#include "core/session/knock.h"

#include "core/ssh/connector.h"

namespace culvert {

namespace {

net::RaceRules knockRulesFor(const HostOptions &host)
{
    net::RaceRules rules = raceRulesFor(host);
    rules.rounds = 1;
    return rules;
}

} // namespace

Knock::Knock(const HostOptions &host)
    : m_race(Endpoint::tcp(host.hostname, host.port), knockRulesFor(host))
{
    connect(&m_race, &net::AddressRace::connected, this, [this] {
        m_race.takeSocket().close();
        emit answered();
    });
    connect(&m_race, &net::AddressRace::failed, this, &Knock::refused);
    connect(&m_race, &net::AddressRace::notFound, this, &Knock::refused);
    connect(&m_race, &net::AddressRace::timedOut, this, &Knock::refused);
    m_race.start();
}

} // namespace culvert
