#pragma once

#include "core/status/sessionstatus.h"

class QHostAddress;

namespace culvert {

/// Who reaches a listener on this address.
Exposure exposureOf(const QHostAddress &address);

/// Who is meant to reach a listener bound to `host`, as -L and -R write it; a name that is no
/// address may mean any of them: Unknown.
Exposure exposureMeantBy(const QString &host, bool gatewayPorts);

} // namespace culvert
