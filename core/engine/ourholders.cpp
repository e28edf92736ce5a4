#include "core/engine/ourholders.h"

#include <QCoreApplication>

namespace culvert {

namespace {

struct OurHoldersText : Speaks<OurHoldersText>
{
    Q_DECLARE_TR_FUNCTIONS(culvert::OurHolders)
};

} // namespace

void nameOurHolders(SessionStatus &status, const QHash<ProfileId, SessionStatus> &known)
{
    for (ForwardStatus &forward : status.forwards) {
        if (!forward.error || forward.error->code != ErrorCode::BindFailed)
            continue;
        for (const SessionStatus &other : known) {
            if (other.profile == status.profile || !isRunning(other.state)
                || !listensOn(other, forward.forward.bind))
                continue;
            const bool isReason = status.reason == forward.error;
            forward.error->message =
                OurHoldersText::phrase("Port %1 on this computer is held by your tunnel '%2'.")
                    .arg(forward.forward.bind.port)
                    .arg(other.name);
            if (isReason)
                status.reason = forward.error;
        }
    }
}

} // namespace culvert
