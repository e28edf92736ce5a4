#pragma once

#include "core/base/result.h"

namespace culvert {

/// The folder for local sockets and locks, made where needed: $XDG_RUNTIME_DIR/culvert; without
/// that variable one of ours under the temporary folder; on Windows one in the user's local data.
/// Fails with FeatureUnavailable, with the reason, where it is missing, somebody else's, or open to
/// others: then nothing may be put there.
Result<QString> runtimeFolder();

/// Tells the instances of one configuration folder from those of another: the beginning of their
/// files' names.
QString instancePrefix(const QString &configFolder);

} // namespace culvert
