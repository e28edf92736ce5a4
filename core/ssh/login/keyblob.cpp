#include "core/ssh/login/keyblob.h"

#include "core/base/sshstring.h"

#include <QList>

#include <algorithm>

namespace culvert {

QByteArray kindOf(QByteArrayView blob)
{
    return takeString(blob).toByteArray();
}

bool isCertificate(QByteArrayView blob)
{
    return kindOf(blob).endsWith("-cert-v01@openssh.com");
}

bool isOnToken(QByteArrayView blob)
{
    return kindOf(blob).startsWith("sk-");
}

/// A certificate: its kind, a nonce, then the public key's own fields.
bool certifies(QByteArrayView certificate, QByteArrayView key)
{
    if (!isCertificate(certificate) || isCertificate(key))
        return false;
    takeString(certificate);
    const bool hasNonce = !takeString(certificate).isNull();
    takeString(key);
    return hasNonce && !key.isEmpty() && certificate.startsWith(key);
}

KeyHandle keyFromBlob(const QByteArray &blob)
{
    const ssh_keytypes_e type = ssh_key_type_from_name(kindOf(blob).constData());
    ssh_key key = nullptr;
    if (type == SSH_KEYTYPE_UNKNOWN
        || ssh_pki_import_pubkey_base64(blob.toBase64().constData(), type, &key) != SSH_OK)
        return {};
    return KeyHandle(key);
}

QByteArray blobInLine(QByteArrayView text)
{
    const QByteArray line = text.first(std::min<qsizetype>(text.size(), 64 * 1024)).toByteArray();
    const QList<QByteArray> words = line.simplified().split(' ');
    if (words.size() < 2)
        return {};
    const QByteArray blob = QByteArray::fromBase64(words[1]);
    return !blob.isEmpty() && kindOf(blob) == words[0] ? blob : QByteArray();
}

} // namespace culvert
