#pragma once

#include "core/profile/forward.h"

#include <QStringList>

namespace culvert {

/// True where the specification's bind address is an empty field (":8080", not "*:8080"): the same
/// to a listener, but not to `ssh -G`.
bool hasEmptyBind(const QString &specification);

/// The forward as `ssh -G` prints it. One to a remote socket comes out as a dynamic one as well.
QStringList forwardLines(const Forward &forward, bool emptyBind);

} // namespace culvert
