#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace culvert {

/// What a private key file says of itself, in the clear.
struct KeyFileHeader
{
    QByteArray publicKey; ///< its blob, out of an openssh-key-v1 file; empty: the file does not say
};

/// Looks at a private key file before libssh does: 0.10 crashes on a passphrase cipher that it
/// cannot use, and says of no file why it cannot read it. Fails with IdentityUnreadable, naming
/// file and reason, for all that libssh cannot open. Knows OpenSSH's PROTOCOL.key, PEM (RFC 7468),
/// PKCS#8 (RFC 5958), PuTTY's and ssh.com's. Pure.
Result<KeyFileHeader> readKeyFileHeader(const QString &path, const QByteArray &content);

} // namespace culvert
