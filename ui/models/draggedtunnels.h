#pragma once

#include "core/profile/profile.h"

class QMimeData;

namespace culvert {

/// Tunnels under way from one place of the list to another.
QString draggedTunnelsType(); ///< the MIME type
QMimeData *draggedTunnels(const QList<ProfileId> &ids); ///< the caller's
QList<ProfileId> draggedTunnels(const QMimeData &data); ///< none: something else

} // namespace culvert
