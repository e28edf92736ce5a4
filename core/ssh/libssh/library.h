#pragma once

#include <QStringList>

namespace culvert {

void startLibrary(); ///< ssh_init(): needed once before any thread uses the static library

/// What the libssh that this build runs with can do: one line each, for `--version`.
QStringList buildFeatures();

} // namespace culvert
