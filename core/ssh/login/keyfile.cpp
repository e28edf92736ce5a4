#include "core/ssh/login/keyfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct KeyFileText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::KeyFile)
};

tl::unexpected<Error> unreadable(const QString &message, const QString &remedy = {})
{
    return failure({ErrorCode::IdentityUnreadable, message, remedy, {}, {}});
}

KeyHandle publicKeyFromFile(const QString &path)
{
    ssh_key key = nullptr;
    ssh_pki_import_pubkey_file(QFile::encodeName(path).constData(), &key);
    return KeyHandle(key);
}

QByteArrayView takeString(QByteArrayView &rest)
{
    if (rest.size() < 4)
        return {};
    const quint32 size = qFromBigEndian<quint32>(rest.data());
    if (qsizetype(size) > rest.size() - 4)
        return {};
    const QByteArrayView value = rest.sliced(4, size);
    rest = rest.sliced(4 + qsizetype(size));
    return value;
}

/// openssh-key-v1 (OpenSSH's PROTOCOL.key) carries the public half in the clear.
KeyHandle publicKeyFromPrivateFile(const QByteArray &file)
{
    const qsizetype begin = file.indexOf("-----BEGIN OPENSSH PRIVATE KEY-----");
    const qsizetype end = file.indexOf("-----END OPENSSH PRIVATE KEY-----");
    if (begin < 0 || end < begin)
        return {};
    const QByteArray container = QByteArray::fromBase64(file.sliced(begin + 35, end - begin - 35));
    constexpr QByteArrayView magic("openssh-key-v1\0", 15);
    if (!container.startsWith(magic))
        return {};
    QByteArrayView rest = QByteArrayView(container).sliced(magic.size());
    takeString(rest); // cipher
    takeString(rest); // key derivation
    takeString(rest); // its options
    if (rest.size() < 4)
        return {};
    rest = rest.sliced(4); // number of keys: one
    const QByteArrayView blob = takeString(rest);
    QByteArrayView inside = blob;
    const QByteArray type = takeString(inside).toByteArray();
    ssh_key key = nullptr;
    ssh_pki_import_pubkey_base64(blob.toByteArray().toBase64().constData(),
                                 ssh_key_type_from_name(type.constData()), &key);
    return KeyHandle(key);
}

int noPassphrase(const char *, char *, size_t, int, int, void *asked)
{
    *static_cast<bool *>(asked) = true;
    return -1;
}

} // namespace

Result<KeyFile> inspectKeyFile(const QString &path)
{
    KeyFile result;
    result.path = path;
    QFile file(path);
    const QFileInfo info(path);
    if (info.isFile()) {
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(KeyFileText::tr("The key file %1 cannot be read: %2.")
                                  .arg(path, file.errorString()));
#ifndef Q_OS_WIN
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        const bool isPublic = path.endsWith(".pub"_L1);
        if (!isPublic && (info.permissions() & others))
            return unreadable(
                KeyFileText::tr(
                    "The private key %1 is open to other users and is therefore not used.")
                    .arg(path),
                KeyFileText::tr("Make it yours alone: chmod 600 '%1'").arg(path));
#endif
        result.hasPrivate = true;
        result.publicKey = publicKeyFromFile(path + u".pub"_s);
        if (!result.publicKey)
            result.publicKey = publicKeyFromPrivateFile(file.readAll());
        if (!result.publicKey) { // the file itself may be a public key whose private half an agent
                                 // has
            result.publicKey = publicKeyFromFile(path);
            result.hasPrivate = !result.publicKey;
        }
    } else {
        result.publicKey = publicKeyFromFile(path + u".pub"_s);
        if (!result.publicKey)
            return unreadable(KeyFileText::tr("The key file %1 does not exist.").arg(path),
                              KeyFileText::tr("Check the path of the IdentityFile."));
    }
    result.certificate = certificateFor(path + u"-cert.pub"_s, result);
    return result;
}

bool isOnToken(const KeyFile &file)
{
    switch (ssh_key_type(file.publicKey.get())) {
    case SSH_KEYTYPE_SK_ECDSA:
    case SSH_KEYTYPE_SK_ED25519:
        return true;
    default:
        return false;
    }
}

Error tokenOutOfReach(const KeyFile &file)
{
    return {ErrorCode::FeatureUnavailable,
            KeyFileText::tr(
                "The key %1 is on a security token (FIDO), and no agent has it. This program "
                "cannot talk to tokens itself: libssh can since version 0.12, where it was "
                "built with FIDO2; here it is %2.")
                .arg(file.path, QString::fromLatin1(ssh_version(0)).section(u'/', 0, 0)),
            KeyFileText::tr("Give the key to an ssh-agent, which can: ssh-add '%1'").arg(file.path),
            {},
            {}};
}

KeyHandle certificateFor(const QString &certificatePath, const KeyFile &key)
{
    ssh_key raw = nullptr;
    if (!key.publicKey
        || ssh_pki_import_cert_file(QFile::encodeName(certificatePath).constData(), &raw) != SSH_OK)
        return {};
    KeyHandle certificate(raw);
    // OpenSSH's PROTOCOL.certkeys: type, nonce, then the public key's own fields
    const QByteArray whole = QByteArray::fromBase64(publicBlob(certificate.get()));
    const QByteArray plain = QByteArray::fromBase64(publicBlob(key.publicKey.get()));
    QByteArrayView certified(whole);
    QByteArrayView fields(plain);
    takeString(certified);
    takeString(certified);
    takeString(fields);
    return certified.startsWith(fields) ? std::move(certificate) : KeyHandle();
}

Result<PrivateKey> loadPrivateKey(const KeyFile &file, const std::optional<Secret> &passphrase)
{
    bool asked = false;
    ssh_key raw = nullptr;
    const int rc = ssh_pki_import_privkey_file(QFile::encodeName(file.path).constData(),
                                               passphrase ? passphrase->data() : nullptr,
                                               passphrase ? nullptr : noPassphrase, &asked, &raw);
    if (rc != SSH_OK) {
        if (!passphrase && asked)
            return PrivateKey{nullptr, true};
        if (passphrase)
            return failure(
                ErrorCode::PassphraseWrong,
                KeyFileText::tr("The passphrase does not open the key %1.").arg(file.path));
        return unreadable(
            KeyFileText::tr("The file %1 is not a private key that can be read.").arg(file.path));
    }
    PrivateKey result{KeyHandle(raw), false};
    if (file.certificate)
        ssh_pki_copy_cert_to_privkey(file.certificate.get(), result.key.get());
    return result;
}

QByteArray publicBlob(ssh_key key)
{
    char *base64 = nullptr;
    if (ssh_pki_export_pubkey_base64(key, &base64) != SSH_OK)
        return {};
    const CharsHandle owned(base64);
    return QByteArray(base64);
}

} // namespace culvert
