#pragma once

#include "core/base/error.h"
#include "core/openssh/algorithms.h"
#include "core/ssh/libssh/packethook.h"

namespace culvert {

/// A configured list as libssh is given it: what "+ - ^" in front come to on OpenSSH's defaults,
/// not on libssh's. Empty where nothing is configured, or nothing is left.
QString algorithmList(AlgorithmKind kind, const QString &configured);

/// The same for ciphers; unless the configuration orders them itself, AES-GCM comes first where the
/// CPU has AES instructions.
QString cipherList(const QString &configured);

/// The same for MACs; OpenSSH's own where nothing is configured, for libssh's leave out hmac-sha1.
QString macList(const QString &configured);

/// What libssh's words about a failed key exchange come to: no common algorithm (which line to add,
/// what is missing), not an SSH server, dropped before login.
Error describeKeyExchangeFailure(const QString &libraryText, const QString &host);

/// The reason and text inside libssh's "Channel opening failure: channel N error (C) TEXT".
OpenFailure parseOpenFailure(const QString &libraryText);

} // namespace culvert
