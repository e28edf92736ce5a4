#pragma once

#include "core/recorder/moment.h"
#include "core/status/sessionstatus.h"

#include <QHash>
#include <QSet>

namespace culvert {

/// Tells the moments of one tunnel from the statuses that the engine publishes of it, each told
/// once: what is published again says nothing. Of failed attempts that are alike, those whose
/// number is a power of two. A value; any thread.
class Trail
{
public:
    /// Without their times.
    QList<Moment> follow(const SessionStatus &now);

private:
    /// What is wrong with a forward.
    struct Fault
    {
        ErrorCode code = ErrorCode::Internal;
        bool refuted = false; ///< it listens, but leads nowhere

        bool operator==(const Fault &) const = default;
    };
    static std::optional<Fault> faultOf(const ForwardStatus &forward);
    static bool isOpenQuestion(const ForwardStatus &forward, const Fault &known);
    void followState(const SessionStatus &before, const SessionStatus &now);
    void followWaiting(const SessionStatus &now);
    void followForwards(const SessionStatus &now);
    void followProofs(const SessionStatus &now);
    void tell(MomentKind kind, const std::optional<Error> &cause = {}, int attempt = 0);

    SessionStatus m_last;
    QList<Moment> m_told; ///< by this step
    bool m_up = false; ///< since it was dialled
    bool m_proved = false; ///< told for this connection
    std::optional<ErrorCode> m_failure; ///< of the last attempt that was told
    QHash<int, Fault> m_broken; ///< forwards, by ForwardId
    QSet<int> m_taken; ///< forwards whose port the server had for somebody else
    bool m_someTaken = false; ///< one of them, and it was not told which
};

} // namespace culvert
