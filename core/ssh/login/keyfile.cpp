#include "core/ssh/login/keyfile.h"

#include "core/base/fileaccess.h"
#include "core/base/filecontent.h"
#include "core/ssh/libssh/securitytoken.h"
#include "core/ssh/login/keyblob.h"
#include "core/ssh/login/keyfileheader.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qint64 largestKeyFile = 1024 * 1024;
constexpr QLatin1String certificateEnding("-cert.pub");

struct KeyFileText : Speaks<KeyFileText>
{
    Q_DECLARE_TR_FUNCTIONS(culvert::KeyFile)
};

tl::unexpected<Error> unreadable(const Sentence &message, const Sentence &remedy = {})
{
    return failure({.code = ErrorCode::IdentityUnreadable, .message = message, .remedy = remedy});
}

Result<QByteArray> contentOf(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failure(missingKeyFile(path));
    FileContent content = readPlainFile(path, largestKeyFile);
    if (!content)
        return unreadable(
            KeyFileText::phrase("The key file %1 cannot be read: %2.").arg(path, content.error()));
    return std::move(*content);
}

QByteArray publicKeyIn(const QString &path)
{
    const Result<QByteArray> content = contentOf(path);
    return content ? blobInLine(*content) : QByteArray();
}

Result<KeyFile> inspectPrivate(const QString &path, const QByteArray &content)
{
    const Result<KeyFileHeader> header = readKeyFileHeader(path, content);
    if (!header) // nor is anybody told to close /dev/null to others
        return tl::unexpected(header.error());
    if (isOpenToOthers(path))
        return unreadable(
            KeyFileText::phrase(
                "The private key %1 is open to other users and is therefore not used.")
                .arg(path),
            KeyFileText::phrase("Make it yours alone: %1").arg(commandToCloseToOthers(path)));
    const QByteArray shown =
        header->publicKey.isEmpty() ? publicKeyIn(path + u".pub"_s) : header->publicKey;
    return KeyFile{.path = path, .shown = shown, .privateFile = path};
}

/// The public half alone: the private one is the file beside a certificate, or an agent's.
Result<KeyFile> inspectPublic(const QString &path, const QByteArray &blob)
{
    if (!keyFromBlob(blob))
        return unreadable(
            KeyFileText::phrase("The key file %1 is of a kind that libssh does not know: "
                                "%2.")
                .arg(path, QString::fromLatin1(kindOf(blob))));
    if (!isCertificate(blob) || !path.endsWith(certificateEnding))
        return KeyFile{.path = path, .shown = blob};
    const QString beside = path.chopped(certificateEnding.size());
    if (!QFileInfo::exists(beside))
        return KeyFile{.path = path, .shown = blob};
    const Result<KeyFile> key = inspectKeyFile(beside);
    if (!key)
        return key;
    return KeyFile{.path = path, .shown = blob, .privateFile = key->privateFile};
}

int noPassphrase(const char *, char *, size_t, int, int, void *asked)
{
    *static_cast<bool *>(asked) = true;
    return -1;
}

} // namespace

Result<KeyFile> inspectKeyFile(const QString &path)
{
    const Result<QByteArray> content = contentOf(path);
    if (!content) { // its .pub alone is enough where an agent has the other half
        const QByteArray blob =
            QFileInfo::exists(path) ? QByteArray() : publicKeyIn(path + u".pub"_s);
        return blob.isEmpty() ? tl::unexpected(content.error()) : inspectPublic(path, blob);
    }
    if (const QByteArray blob = blobInLine(*content); !blob.isEmpty())
        return inspectPublic(path, blob);
    return inspectPrivate(path, *content);
}

bool isOnToken(const KeyFile &file)
{
    return isOnToken(QByteArrayView(file.shown));
}

bool isInReach(const KeyFile &file, const QString &provider)
{
    return file.hasPrivate() && TokenProvider::isThere(provider);
}

Error tokenOutOfReach(const KeyFile &file)
{
    return {.code = ErrorCode::FeatureUnavailable,
            .message =
                KeyFileText::phrase(
                    "The key %1 is on a security token (FIDO), and no agent has it. This program "
                    "cannot talk to tokens itself.")
                    .arg(file.path),
            .remedy = KeyFileText::phrase("Give the key to an ssh-agent, which can: ssh-add '%1'")
                          .arg(file.path)};
}

Error missingKeyFile(const QString &path)
{
    return {.code = ErrorCode::IdentityUnreadable,
            .message = KeyFileText::phrase("The key file %1 does not exist.").arg(path),
            .remedy = KeyFileText::phrase("Check the path of the IdentityFile.")};
}

QByteArray certificateIn(const QString &path)
{
    const QByteArray blob = publicKeyIn(path);
    return isCertificate(blob) && keyFromBlob(blob) ? blob : QByteArray();
}

Result<PrivateKey> loadPrivateKey(const QString &path, const std::optional<Secret> &passphrase)
{
    Result<QByteArray> read = contentOf(path);
    if (!read)
        return tl::unexpected(read.error());
    if (const Result<KeyFileHeader> header = readKeyFileHeader(path, *read); !header)
        return tl::unexpected(header.error());
    const Secret content(std::move(*read));
    bool asked = false;
    ssh_key raw = nullptr;
    const int rc =
        ssh_pki_import_privkey_base64(content.data(), passphrase ? passphrase->data() : nullptr,
                                      passphrase ? nullptr : noPassphrase, &asked, &raw);
    if (rc == SSH_OK)
        return PrivateKey{KeyHandle(raw), false};
    if (!passphrase && asked)
        return PrivateKey{nullptr, true};
    if (passphrase)
        return failure(ErrorCode::PassphraseWrong,
                       KeyFileText::phrase("The passphrase does not open the key %1.").arg(path));
    return unreadable(
        KeyFileText::phrase("The file %1 is not a private key that can be read.").arg(path));
}

} // namespace culvert
