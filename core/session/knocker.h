#pragma once

#include "core/plan/plan.h"
#include "core/session/knock.h"
#include "core/session/reconnectpolicy.h"

#include <QTimer>

#include <optional>

namespace culvert {

/// During an outage that lasts, asks the first hop's host now and then whether it answers again,
/// when ReconnectPolicy says so. On the session's thread.
class Knocker : public QObject
{
    Q_OBJECT

public:
    Knocker(const Hop &first, const ReconnectPolicy &policy);

    void noteFailure(ErrorCode cause); ///< a dial came to nothing, or a connection ended
    void noteSuccess(); ///< the outage is over
    /// Knocks from now on, if there is reason to; not before `atLeast`.
    void begin(std::chrono::milliseconds atLeast = std::chrono::milliseconds(0));
    void pause();

signals:
    /// The host starts to answer. One that answers and lets nobody in is not told of again.
    void answered();

private:
    void knock();

    Hop m_hop;
    ReconnectPolicy m_policy;
    ErrorCode m_cause = ErrorCode::Internal; ///< of the newest failure
    std::optional<std::chrono::steady_clock::time_point> m_outageSince;
    bool m_answers = false; ///< the last knock was answered; only the first of a row is told
    std::unique_ptr<Knock> m_knock;
    QTimer m_timer;
};

} // namespace culvert
