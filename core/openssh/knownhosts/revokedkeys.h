#pragma once

#include "core/base/result.h"
#include "core/openssh/knownhosts/knownhosts.h"

#include <optional>

namespace culvert {

/// Where RevokedHostKeys' file lists the key: its line; none: it does not. Fails where nothing can
/// be trusted any more, as for ssh: HostKeyRevoked for a file that is missing or cannot be read,
/// FeatureUnavailable for a binary key revocation list (KRL).
Result<std::optional<int>> revokedAt(const QString &file, const HostKey &key);

} // namespace culvert
