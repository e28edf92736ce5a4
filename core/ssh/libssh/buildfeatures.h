#pragma once

#include <QStringList>

namespace culvert {

/// What the libssh that this build runs with can do: one line each, for `--version`.
QStringList buildFeatures();

} // namespace culvert
