#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace culvert {

/// A public key as ssh-keygen writes it into a .pub file (RFC 4253, 6.6).
struct PublicKey
{
    QString type; ///< "ssh-ed25519"
    QByteArray blob; ///< base64
    QString comment;

    bool operator==(const PublicKey &) const = default;
    QString toString() const;

    /// From what a person pasted: one line, perhaps broken by a terminal, perhaps with options of
    /// authorized_keys in front, which are dropped. Fails with ProfileInvalid, for a private key
    /// too, which belongs nowhere else.
    static Result<PublicKey> parse(const QString &text);
};

/// Who may log in by which key (sshd(8), AUTHORIZED_KEYS FILE FORMAT): what is about to change in
/// such a file, to be shown before it is done. Any thread; reads and writes files.
struct KeyAdmission
{
    QString file;
    QString line; ///< that is to stand there
    QByteArray replaced = {}; ///< the line that the same key has there; empty: none

    bool operator==(const KeyAdmission &) const = default;
    bool isDone() const { return line.toUtf8() == replaced; }
};

QString authorizedKeysFile(); ///< of the account that this program runs under

/// What would change: `options` in front of `key`. Fails with Internal where the file is there and
/// cannot be read.
Result<KeyAdmission> admissionOf(const PublicKey &key, const QString &options, const QString &file);

/// Does it, with the file as it is by then, which is kept beside it under another name; folder and
/// file get the modes that sshd wants (StrictModes). Returns the copy's path, empty where there was
/// nothing to keep. Fails with Internal.
Result<QString> admit(const KeyAdmission &admission);

} // namespace culvert
