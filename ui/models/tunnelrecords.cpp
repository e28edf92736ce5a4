#include "ui/models/tunnelrecords.h"

#include "ui/models/connectionmodel.h"

namespace culvert {

struct TunnelRecords::Record
{
    ConnectionModel connections;
    TrafficSnapshot traffic;
    TrafficHistory history;
    Checks checks;
    std::optional<HostKeyChange> keyChange;
};

TunnelRecords::TunnelRecords(Engine &engine, QObject *parent) : QObject(parent)
{
    connect(&engine, &Engine::trafficSampled, this, &TunnelRecords::setTraffic);
    connect(&engine, &Engine::connectionChanged, this,
            [this](const ProfileId &tunnel, const ConnectionInfo &connection) {
                of(tunnel).connections.setConnection(connection);
            });
    connect(&engine, &Engine::checked, this, &TunnelRecords::addCheck);
    connect(&engine, &Engine::examined, this, &TunnelRecords::endChecks);
    connect(&engine, &Engine::hostKeyChanged, this,
            [this](const HostKeyChange &change) { of(change.profile).keyChange = change; });
}

const std::optional<HostKeyChange> &TunnelRecords::keyChange(const ProfileId &tunnel)
{
    return of(tunnel).keyChange;
}

TunnelRecords::~TunnelRecords() = default;

TunnelRecords::Record &TunnelRecords::of(const ProfileId &tunnel)
{
    std::shared_ptr<Record> &record = m_records[tunnel];
    if (!record)
        record = std::make_shared<Record>();
    return *record;
}

ConnectionModel &TunnelRecords::connections(const ProfileId &tunnel)
{
    return of(tunnel).connections;
}

const TrafficSnapshot &TunnelRecords::traffic(const ProfileId &tunnel)
{
    return of(tunnel).traffic;
}

const TrafficHistory &TunnelRecords::history(const ProfileId &tunnel)
{
    return of(tunnel).history;
}

const Checks &TunnelRecords::checks(const ProfileId &tunnel)
{
    return of(tunnel).checks;
}

void TunnelRecords::setTraffic(const ProfileId &tunnel, const TrafficSnapshot &traffic)
{
    Record &record = of(tunnel);
    record.traffic = traffic;
    record.history.add(traffic, QDateTime::currentDateTime());
    record.connections.setTraffic(traffic.live);
    emit trafficChanged(tunnel);
}

void TunnelRecords::beginChecks(const ProfileId &tunnel)
{
    of(tunnel).checks = {Checks::Progress::Looking, {}};
    emit checksChanged(tunnel);
}

void TunnelRecords::addCheck(const ProfileId &tunnel, const Check &check)
{
    Checks &checks = of(tunnel).checks;
    if (checks.progress == Checks::Progress::NotAsked)
        return;
    checks.list.append(check);
    emit checksChanged(tunnel);
}

void TunnelRecords::endChecks(const ProfileId &tunnel)
{
    Checks &checks = of(tunnel).checks;
    if (checks.progress == Checks::Progress::NotAsked)
        return;
    checks.progress = Checks::Progress::Done;
    emit checksChanged(tunnel);
}

void TunnelRecords::forgetChecks(const ProfileId &tunnel)
{
    of(tunnel).checks = {};
    emit checksChanged(tunnel);
}

void TunnelRecords::forget(const ProfileId &tunnel)
{
    Record &record = of(tunnel);
    record.connections.clear();
    record.traffic = {};
    record.history.clear();
    record.checks = {};
    record.keyChange.reset();
    emit trafficChanged(tunnel);
    emit checksChanged(tunnel);
}

} // namespace culvert
