#include "ui/notifications.h"

using namespace Qt::StringLiterals;

namespace culvert {

void Notifications::act(const Notice &notice, const QString &action)
{
    const ProfileId first = notice.tunnels.value(0); // none: of no tunnel in particular
    if (action == "stop"_L1) {
        for (const ProfileId &tunnel : notice.tunnels)
            emit stopRequested(tunnel);
    } else if (action == "answer"_L1) {
        emit answerRequested(first);
    } else {
        emit showRequested(first);
    }
}

} // namespace culvert
