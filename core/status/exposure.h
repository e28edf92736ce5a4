#pragma once

#include "core/status/sessionstatus.h"

class QHostAddress;

namespace culvert {

/// Who reaches a listener on this address, by its range (RFC 1918, 6598, 3927, 4193, 4291).
Exposure exposureOf(const QHostAddress &address);

/// Who is meant to reach a listener bound to `host`, as -L and -R write it; a name that is no
/// address may mean any of them: Unknown.
Exposure exposureMeantBy(const QString &host, bool gatewayPorts);

} // namespace culvert
