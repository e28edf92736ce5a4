#pragma once

#include "core/base/result.h"
#include "core/openssh/knownhosts/knownhosts.h"

namespace culvert {

/// Adds lines to a known_hosts file. Makes the file (0600) and its folder (0700) where they are
/// missing and ends an unfinished last line first; a device (/dev/null) takes them as it does.
/// Fails with Internal; the message names the file.
Result<void> appendToKnownHosts(const QString &file, const QStringList &lines);

/// Puts `lines` in the place of old ones, all of one file, which is kept as FILE.old. Nothing is
/// written where an old line is no longer what was read. Fails with Internal.
Result<void> replaceInKnownHosts(const QList<KnownHostsLine> &old, const QStringList &lines);

} // namespace culvert
