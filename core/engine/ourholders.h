#pragma once

#include "core/status/sessionstatus.h"

#include <QHash>

namespace culvert {

/// Where a port here cannot be opened because another of the running tunnels has it, the error says
/// which. `known`: the last of every tunnel. Pure.
void nameOurHolders(SessionStatus &status, const QHash<ProfileId, SessionStatus> &known);

} // namespace culvert
