#pragma once

#include "core/ssh/libssh/handles.h"

#include <QByteArray>

/// Public keys and certificates as they travel: RFC 4253, 6.6, and OpenSSH's PROTOCOL.certkeys.
/// Raw, not base64. Pure.
namespace culvert {

QByteArray kindOf(QByteArrayView blob); ///< "ssh-ed25519"; empty: this is no key
bool isCertificate(QByteArrayView blob);
bool isOnToken(QByteArrayView blob); ///< sk-…
bool certifies(QByteArrayView certificate, QByteArrayView key); ///< it is this key's certificate

/// Null: damaged, or of a kind that libssh does not know.
KeyHandle keyFromBlob(const QByteArray &blob);

/// Of a .pub file's text, "kind base64 comment"; empty where it is none.
QByteArray blobInLine(QByteArrayView text);

} // namespace culvert
