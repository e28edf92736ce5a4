#pragma once

#include "core/base/result.h"
#include "core/openssh/settings.h"

namespace culvert {

/// True for an IP address in any spelling, and for what could be nothing else.
bool isAddress(const QString &host, AddressFamily family);

/// CanonicalizeHostname and CanonicalizePermittedCNAMEs: the name that `host` stands for, in lower
/// case, an address in its usual spelling. Looks names up, and blocks, only where the configuration
/// asks for it. Fails with NameNotResolved.
Result<QString> canonicalName(const QString &host, const Settings &settings);

} // namespace culvert
