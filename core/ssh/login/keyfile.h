#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/ssh/libssh/handles.h"

#include <QString>

#include <optional>

namespace culvert {

/// One IdentityFile as ssh looks at it before a passphrase is known.
struct KeyFile
{
    QString path; ///< as configured: of a private key, a public one or a certificate
    QByteArray shown; ///< the key or certificate to offer; empty: only the private key can tell
    QString privateFile = {}; ///< that signs for it; empty: only an agent can

    bool hasPrivate() const { return !privateFile.isEmpty(); }
    bool operator==(const KeyFile &) const = default;
};

/// Fails with IdentityUnreadable: missing, unreadable, open to others (mode & 077), not a key, of a
/// kind that libssh cannot open. A certificate's private key is the file beside it: x-cert.pub, x.
Result<KeyFile> inspectKeyFile(const QString &path);

bool isOnToken(const KeyFile &file); ///< sk-…
bool isInReach(const KeyFile &file, const QString &provider); ///< of such a key, without an agent
/// What to say of one that is not, where no agent has it: FeatureUnavailable.
Error tokenOutOfReach(const KeyFile &file);

Error missingKeyFile(const QString &path); ///< IdentityUnreadable

/// A file's certificate; empty where it is none.
QByteArray certificateIn(const QString &path);

/// A private key that was read, or the word that it takes a passphrase.
struct PrivateKey
{
    KeyHandle key;
    bool needsPassphrase = false; ///< key is null: ask, then call again
};

/// Reads the file, and takes as long as its key derivation does. Fails with IdentityUnreadable or,
/// where a passphrase was given, PassphraseWrong.
Result<PrivateKey> loadPrivateKey(const QString &path, const std::optional<Secret> &passphrase);

} // namespace culvert
