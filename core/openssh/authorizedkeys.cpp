#include "core/openssh/authorizedkeys.h"

#include "core/base/savefile.h"
#include "core/openssh/localuser.h"
#include "core/openssh/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct AuthorizedKeysText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::AuthorizedKeys)
};

/// The type that the key itself names. Empty: it is no whole key, which is a row of strings, each
/// with its length in front (RFC 4251, 5).
QByteArray typeInside(const QByteArray &blob)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(blob, QByteArray::AbortOnBase64DecodingErrors);
    QByteArrayList parts;
    for (QByteArray rest = decoded ? *decoded : QByteArray(); !rest.isEmpty();) {
        const qsizetype length =
            rest.size() < 4 ? rest.size() : qsizetype(qFromBigEndian<quint32>(rest.constData()));
        if (length > rest.size() - 4)
            return {};
        parts.append(rest.sliced(4, length));
        rest = rest.sliced(4 + length);
    }
    return parts.size() < 2 ? QByteArray() : parts.constFirst();
}

bool isLineOf(const QByteArray &line, const QByteArray &blob)
{
    return !line.trimmed().startsWith('#') && line.simplified().split(' ').contains(blob);
}

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Internal,
            AuthorizedKeysText::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return file.readAll();
}

tl::unexpected<Error> notWritten(const QString &path, const QString &why)
{
    return failure(ErrorCode::Internal,
                   AuthorizedKeysText::tr("%1 cannot be written: %2.").arg(path, why));
}

} // namespace

QString PublicKey::toString() const
{
    const QString key = type + u' ' + QString::fromLatin1(blob);
    return comment.isEmpty() ? key : key + u' ' + comment;
}

Result<PublicKey> PublicKey::parse(const QString &text)
{
    if (text.contains(u"PRIVATE KEY"_s))
        return invalid(AuthorizedKeysText::tr(
            "This is a private key, which must not leave its machine. The public one is a line "
            "that begins with \"ssh-\"."));
    const QStringList words = text.simplified().split(u' ');
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QByteArray blob = words[i + 1].toLatin1();
        if (!words[i].isEmpty() && typeInside(blob) == words[i].toLatin1())
            return PublicKey{words[i], blob, words.sliced(i + 2).join(u' ')};
    }
    // a terminal broke the line inside the key
    for (qsizetype i = 0; i + 2 < words.size(); ++i) {
        const QByteArray joined = (words[i + 1] + words[i + 2]).toLatin1();
        if (!words[i].isEmpty() && typeInside(joined) == words[i].toLatin1())
            return PublicKey{words[i], joined, words.sliced(i + 3).join(u' ')};
    }
    return invalid(AuthorizedKeysText::tr(
        "This is no public key: one line, such as \"ssh-ed25519 AAAA\u2026\"."));
}

QString authorizedKeysFile()
{
    return LocalUser::current().home + u"/.ssh/authorized_keys"_s;
}

Result<KeyAdmission> admissionOf(const PublicKey &key, const QString &options, const QString &file)
{
    const Result<QByteArray> text = contentsOf(file);
    if (!text)
        return failure(text.error());
    KeyAdmission admission{file, (options + u' ' + key.toString()).trimmed(), {}};
    for (const QByteArray &line : text->split('\n')) {
        if (isLineOf(line, key.blob)) {
            admission.replaced = line;
            break;
        }
    }
    return admission;
}

Result<QString> admit(const KeyAdmission &admission)
{
    const QFileInfo info(admission.file);
    QDir folder = info.dir();
    if (!folder.exists()
        && !(folder.mkpath(u"."_s)
             && QFile::setPermissions(folder.path(), ownerOnly | QFileDevice::ExeOwner)))
        return notWritten(folder.path(), AuthorizedKeysText::tr("the folder could not be made"));
    const Result<QByteArray> before = contentsOf(admission.file);
    if (!before)
        return failure(before.error());
    QString copy;
    if (info.exists()) {
        copy = admission.file
            + QDateTime::currentDateTimeUtc().toString(u"'.before-'yyyyMMdd-hhmmss-zzz"_s);
        if (!QFile::copy(admission.file, copy))
            return notWritten(copy, AuthorizedKeysText::tr("no copy could be kept"));
    }
    QByteArrayList lines = before->split('\n'); // in whatever encoding each is
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    const qsizetype old = admission.replaced.isEmpty() ? -1 : lines.indexOf(admission.replaced);
    const QByteArray line = admission.line.toUtf8();
    old < 0 ? lines.append(line) : lines.replace(old, line);
    // sshd refuses a file that others than its owner may write
    const auto mode = info.exists()
        ? info.permissions() & ~(QFileDevice::WriteGroup | QFileDevice::WriteOther)
        : ownerOnly;
    if (const std::optional<QString> why = saveFile(admission.file, lines.join('\n') + '\n', mode))
        return notWritten(admission.file, *why);
    return copy;
}

} // namespace culvert
