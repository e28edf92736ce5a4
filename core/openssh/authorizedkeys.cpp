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
QString typeInside(const QByteArray &blob)
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
    return parts.size() < 2 ? QString() : QString::fromLatin1(parts.constFirst());
}

/// Where the key begins in a line's words; -1: it has none. Options may stand in front.
qsizetype keyIn(const QStringList &words)
{
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (!words[i].isEmpty() && typeInside(words[i + 1].toLatin1()) == words[i])
            return i;
    }
    return -1;
}

QStringList wordsOfLine(const QString &line)
{
    return line.simplified().split(u' ');
}

bool isLineOf(const QString &line, const QByteArray &blob)
{
    return !line.trimmed().startsWith(u'#')
        && wordsOfLine(line).contains(QString::fromLatin1(blob));
}

Result<QString> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QString();
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            ErrorCode::Internal,
            AuthorizedKeysText::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return QString::fromUtf8(file.readAll());
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
    const QStringList words = wordsOfLine(text);
    const qsizetype at = keyIn(words);
    if (at >= 0)
        return PublicKey{words[at], words[at + 1].toLatin1(), words.sliced(at + 2).join(u' ')};
    // a terminal broke the line inside the key
    for (qsizetype i = 0; i + 2 < words.size(); ++i) {
        const QString joined = words[i + 1] + words[i + 2];
        if (!words[i].isEmpty() && typeInside(joined.toLatin1()) == words[i])
            return PublicKey{words[i], joined.toLatin1(), words.sliced(i + 3).join(u' ')};
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
    const Result<QString> text = contentsOf(file);
    if (!text)
        return failure(text.error());
    KeyAdmission admission{file, (options + u' ' + key.toString()).trimmed(), {}};
    for (const QString &line : text->split(u'\n')) {
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
    const Result<QString> before = contentsOf(admission.file);
    if (!before)
        return failure(before.error());
    QString copy;
    if (info.exists()) {
        copy = admission.file
            + QDateTime::currentDateTimeUtc().toString(u"'.before-'yyyyMMdd-hhmmss-zzz"_s);
        if (!QFile::copy(admission.file, copy))
            return notWritten(copy, AuthorizedKeysText::tr("no copy could be kept"));
    }
    QStringList lines = before->split(u'\n');
    while (!lines.isEmpty() && lines.constLast().isEmpty())
        lines.removeLast();
    const qsizetype old = admission.replaced.isEmpty() ? -1 : lines.indexOf(admission.replaced);
    old < 0 ? lines.append(admission.line) : lines.replace(old, admission.line);
    // sshd refuses a file that others than its owner may write
    const auto mode = info.exists()
        ? info.permissions() & ~(QFileDevice::WriteGroup | QFileDevice::WriteOther)
        : ownerOnly;
    if (const std::optional<QString> why =
            saveFile(admission.file, lines.join(u'\n').toUtf8() + '\n', mode))
        return notWritten(admission.file, *why);
    return copy;
}

} // namespace culvert
