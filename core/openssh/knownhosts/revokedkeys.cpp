#include "core/openssh/knownhosts/revokedkeys.h"

#include "core/base/filecontent.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qint64 largestRevokedKeys = 64 * 1024 * 1024;
constexpr QByteArrayView krlMagic("SSHKRL\n\0", 8);

struct RevokedKeysText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::RevokedKeys)
};

} // namespace

Result<std::optional<int>> revokedAt(const QString &file, const HostKey &key)
{
    const FileContent text = readPlainFile(file, largestRevokedKeys);
    if (!text)
        return failure(
            {.code = ErrorCode::HostKeyRevoked,
             .message = RevokedKeysText::tr(
                            "RevokedHostKeys %1 cannot be read, so no host key is trusted: %2.")
                            .arg(file, text.error()),
             .remedy =
                 RevokedKeysText::tr("Make the file readable, or take RevokedHostKeys out.")});
    if (text->startsWith(krlMagic))
        return failure(
            {.code = ErrorCode::FeatureUnavailable,
             .message = RevokedKeysText::tr(
                            "RevokedHostKeys %1 is a binary key revocation list, which this build "
                            "cannot read, so no host key is trusted.")
                            .arg(file),
             .remedy = RevokedKeysText::tr(
                 "Give a text file instead, with one revoked public key a line.")});
    int number = 0;
    for (const QByteArray &line : text->split('\n')) {
        ++number;
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 2 && words.at(0) == key.type.toLatin1()
            && QByteArray::fromBase64(words.at(1)) == QByteArray::fromBase64(key.blob))
            return std::optional(number);
    }
    return std::optional<int>();
}

} // namespace culvert
