#pragma once

#include "core/base/result.h"

#include <libssh/libssh.h>

#include <QByteArray>

namespace culvert {

/// A host key as known_hosts has it.
struct ServerKey
{
    QString type; ///< "ssh-ed25519"
    QByteArray blob; ///< base64
    QString fingerprint; ///< "SHA256:…"
};

/// The key that the server has shown; after the key exchange. Fails with KeyExchangeFailed.
Result<ServerKey> serverKeyOf(ssh_session session, const QString &host);

} // namespace culvert
