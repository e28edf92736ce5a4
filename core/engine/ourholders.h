#pragma once

#include "core/status/sessionstatus.h"

namespace culvert {

/// Where a port here cannot be opened because another of the running tunnels has it, the error says
/// which. Pure.
void nameOurHolders(SessionStatus &status, const QList<SessionStatus> &running);

} // namespace culvert
