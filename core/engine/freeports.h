#pragma once

#include "core/profile/profile.h"

#include <QSet>

namespace culvert {

// Which port of this computer a new forward can take; found out by opening it. Any thread.

QSet<int> portsMeant(const QList<Profile> &profiles); ///< by any of them, here

/// `port` if this computer could open it on its loopback now and it is not among `meant`; else one
/// near it, 0: none.
quint16 portToOpen(quint16 port, const QSet<int> &meant);

/// A port near the one of `bind` that could be opened now on that address and is not among `meant`;
/// 0 where there is none, and for a socket.
quint16 freePortNear(const Endpoint &bind, const QSet<int> &meant);

} // namespace culvert
