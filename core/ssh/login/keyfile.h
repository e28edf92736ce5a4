#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/ssh/libssh/handles.h"

#include <QStringList>

#include <optional>

namespace culvert {

/// One IdentityFile as ssh looks at it before a passphrase is known.
struct KeyFile
{
    QString path; ///< of the private key; may not exist when only the .pub does
    KeyHandle publicKey; ///< from FILE.pub, or out of an OpenSSH private key; null: only the
                         ///< private key can tell
    KeyHandle certificate; ///< FILE-cert.pub or a CertificateFile that fits
    bool hasPrivate = false;
};

/// Fails with IdentityUnreadable: missing, unreadable, open to others (mode & 077), not a key.
Result<KeyFile> inspectKeyFile(const QString &path);

/// A key on a security token (sk-…): nothing but an agent can use it.
bool isOnToken(const KeyFile &file);

/// What to say of such a key where no agent has it: FeatureUnavailable.
Error tokenOutOfReach(const KeyFile &file);

/// A certificate that vouches for the key; null when the file is not one for it.
KeyHandle certificateFor(const QString &certificatePath, const KeyFile &key);

struct PrivateKey
{
    KeyHandle key;
    bool needsPassphrase = false; ///< key is null: ask, then call again
};

/// Loads the private half; a certificate of `file` is attached. Fails with IdentityUnreadable or,
/// where a passphrase was given, PassphraseWrong.
Result<PrivateKey> loadPrivateKey(const KeyFile &file, const std::optional<Secret> &passphrase);

/// The public key's blob as base64, as the agent and authorized_keys have it.
QByteArray publicBlob(ssh_key key);

} // namespace culvert
