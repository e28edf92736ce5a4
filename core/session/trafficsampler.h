#pragma once

#include "core/status/sessionstatus.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace culvert {

class ForwardSet;

/// Takes a snapshot of what a session's forwards carry once a second, as long as something changes,
/// and tells when nobody has used a tunnel on demand for its idle time. On the session's thread.
class TrafficSampler : public QObject
{
    Q_OBJECT

public:
    /// `forwards` must outlive it. idleTimeout: none: idle() never comes.
    TrafficSampler(ForwardSet &forwards, std::optional<std::chrono::seconds> idleTimeout);
    ~TrafficSampler() override;

    void start(); ///< the forwards are up: rates count from now
    void stop(); ///< neither signal comes by itself any more
    void sampleAtRest(); ///< nothing flows any more: sampled(), if something is left to tell

signals:
    void sampled(const culvert::TrafficSnapshot &traffic);
    void idle();

private:
    void sample();
    void watchUse(const std::optional<TrafficSnapshot> &snapshot);

    ForwardSet &m_forwards;
    std::optional<std::chrono::seconds> m_idleTimeout;
    bool m_isRunning = false;
    QTimer m_timer; ///< while something changes
    QTimer m_idleTimer; ///< while there is no connection
};

} // namespace culvert
