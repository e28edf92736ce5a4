#pragma once

#include "core/status/sessionstatus.h"

#include <QList>
#include <QMetaType>

namespace culvert {

/// The seven shapes that tell a state at a glance; drawn by ui/text/mark.h.
enum class Mark
{
    Proved, ///< up, and every forward leads to its target
    Unproved, ///< up, not proved
    Working,
    Waiting, ///< waiting to retry, or degraded
    Trouble, ///< needs a person
    Stopped,
    Standby, ///< on demand, listening
};

Mark markFor(const SessionStatus &status);
/// `session`: what the tunnel is doing; a pending forward waits for it.
Mark markFor(const ForwardStatus &forward, SessionState session = SessionState::OpeningForwards);

/// What most needs to be seen among them: trouble before waiting before working before up.
Mark overallMark(const QList<SessionStatus> &statuses);

/// "↓ 1.2 MB/s  ↑ 30 kB/s"; empty while nothing flows.
QString trafficText(const TrafficSnapshot &traffic);

/// "2 of 5 up", for a group's heading; empty while none of them runs.
QString summaryText(const QList<SessionStatus> &members);

/// One short sentence for people, without a full stop: "Logging in to lab-7", "Waiting, again in
/// 12 s". `retryIn` is what is left of the status's own.
QString stateText(const SessionStatus &status, std::chrono::milliseconds retryIn);
QString stateText(const ForwardStatus &forward,
                  SessionState session = SessionState::OpeningForwards);

/// Who can use a port that listens on `host`; empty while unknown.
QString exposureText(Exposure exposure, const QString &host);

/// "localhost:8888" -> what is listened on, as a program would open it: "*" and empty are
/// localhost.
QString openableAddress(const Endpoint &actual);

} // namespace culvert

Q_DECLARE_METATYPE(culvert::Mark)
