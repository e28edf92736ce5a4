#pragma once

#include <QStringList>

namespace culvert {

void startLibrary(); ///< ssh_init(): needed once before any thread uses the static library

/// What this build can do, a line each, for --version.
QStringList libraryFeatures();

/// Remote Unix sockets (streamlocal-forward@openssh.com).
bool canForwardRemoteSockets();

} // namespace culvert
