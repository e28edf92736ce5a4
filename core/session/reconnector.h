#pragma once

#include "core/session/knocker.h"

namespace culvert {

/// When a tunnel that came to nothing dials again: after ReconnectPolicy's delay, or as soon as the
/// first hop's host answers a knock. On the session's thread.
class Reconnector : public QObject
{
    Q_OBJECT

public:
    Reconnector(const Hop &first, const ReconnectPolicy &policy);

    void noteFailure(ErrorCode cause) { m_cause = cause; } ///< a dial or connection ended
    void noteSuccess(); ///< the outage is over
    /// due() comes after what it returns. Each wait in an outage is longer than the last.
    std::chrono::milliseconds wait();
    int attempt() const { return m_attempt; } ///< waits since the last success
    void watchDial(); ///< hostAnswers() comes even while a dial hangs
    void pause(); ///< neither comes any more
    /// Whether the last failure was one that ends when the host is there again.
    bool isHostAwaited() const { return mayKnock(m_cause); }

signals:
    void due();
    void hostAnswers();

private:
    ReconnectPolicy m_policy;
    Knocker m_knocker;
    QTimer m_timer;
    int m_attempt = 0;
    ErrorCode m_cause = ErrorCode::Internal; ///< of the newest failure
};

} // namespace culvert
