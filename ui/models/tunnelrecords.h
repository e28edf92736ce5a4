#pragma once

#include "core/engine/engine.h"
#include "ui/models/traffichistory.h"

#include <memory>

namespace culvert {

class ConnectionModel;

/// How far the look at a tunnel has come, before it connects.
struct Checks
{
    enum class Progress
    {
        NotAsked,
        Looking,
        Done
    };
    Progress progress = Progress::NotAsked;
    QList<Check> list;
};

/// What the engine told of each tunnel since it started last, kept for those that are not shown:
/// its connections, the traffic of the last day, and the checks before it. Main thread.
class TunnelRecords : public QObject
{
    Q_OBJECT

public:
    explicit TunnelRecords(Engine &engine, QObject *parent = nullptr); ///< listens to it
    ~TunnelRecords() override;

    ConnectionModel &connections(const ProfileId &tunnel); ///< lives as long as this
    const TrafficSnapshot &traffic(const ProfileId &tunnel);
    const TrafficHistory &history(const ProfileId &tunnel);
    const Checks &checks(const ProfileId &tunnel);
    const std::optional<HostKeyChange> &keyChange(const ProfileId &tunnel); ///< it failed with

    void beginChecks(const ProfileId &tunnel);
    void forgetChecks(const ProfileId &tunnel); ///< they were about something else
    void forget(const ProfileId &tunnel); ///< it starts anew, or is gone

signals:
    void trafficChanged(const culvert::ProfileId &tunnel);
    void checksChanged(const culvert::ProfileId &tunnel);

private:
    struct Record;
    Record &of(const ProfileId &tunnel);
    void setTraffic(const ProfileId &tunnel, const TrafficSnapshot &traffic);
    void addCheck(const ProfileId &tunnel, const Check &check);
    void endChecks(const ProfileId &tunnel);

    QHash<ProfileId, std::shared_ptr<Record>> m_records;
};

} // namespace culvert
