#pragma once

#include "app/cli/events/eventsink.h"

#include <QHash>
#include <QObject>

namespace culvert {

class Engine;

/// Turns the engine's whole-value signals into single events: what changed since the last one.
/// `log` entries below `level` are left out. Engine and sink must outlive it. Main thread.
class EventFeed : public QObject
{
    Q_OBJECT

public:
    EventFeed(Engine &engine, EventSink &sink, LogLevel level, QObject *parent = nullptr);

    void setName(ProfileId profile, const QString &name); ///< before it is started

private:
    void onStatusChanged(const SessionStatus &status);
    void onTrafficSampled(ProfileId profile, const TrafficSnapshot &traffic);
    void onLogged(const LogEntry &entry);
    void tellForwards(const SessionStatus &status, const SessionStatus &before);

    EventSink &m_sink;
    LogLevel m_level;
    QHash<ProfileId, QString> m_names;
    QHash<ProfileId, SessionStatus> m_last;
    QHash<ProfileId, TrafficSnapshot> m_traffic;
};

} // namespace culvert
