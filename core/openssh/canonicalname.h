#pragma once

#include "core/base/result.h"
#include "core/openssh/settings.h"

namespace culvert {

/// True for what can only be one address, in any spelling.
bool isAddress(const QString &host, AddressFamily family);

/// CanonicalizeHostname and CanonicalizePermittedCNAMEs: the name that `host` stands for, in lower
/// case, an address in its usual spelling. Looks names up only where the configuration asks for it.
/// Fails with NameNotResolved.
Result<QString> canonicalName(const QString &host, const Settings &settings);

} // namespace culvert
