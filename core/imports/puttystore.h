#pragma once

#include "core/imports/puttysessions.h"

/// Where PuTTY itself keeps its sessions on this computer, one file a platform.
namespace culvert {

QString puttyStore(); ///< a folder, or the registry's key; empty: there is none

QList<PuttySession> puttySessionsHere();

} // namespace culvert
