#include "core/openssh/authorizedkeys.h"

#include "core/base/savefile.h"
#include "core/base/sshstring.h"
#include "core/openssh/localuser.h"
#include "core/openssh/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

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
    QList<QByteArrayView> parts;
    for (QByteArrayView rest = decoded ? *decoded : QByteArrayView(); !rest.isEmpty();) {
        parts.append(takeString(rest));
        if (parts.constLast().isNull())
            return {};
    }
    return parts.size() < 2 ? QByteArray() : parts.constFirst().toByteArray();
}

/// What follows the options, which end at the first blank outside quotes (sshd(8)).
QByteArray withoutOptions(const QByteArray &line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '\\' && line.sliced(i).startsWith("\\\""))
            ++i;
        else if (line[i] == '"')
            quoted = !quoted;
        else if (!quoted && (line[i] == ' ' || line[i] == '\t'))
            return line.sliced(i);
    }
    return {};
}

/// As sshd reads a line: the key comes first, or after options, in which anything may stand.
std::optional<PublicKey> keyOfLine(const QByteArray &line)
{
    const QByteArray trimmed = line.trimmed();
    if (trimmed.startsWith('#'))
        return {};
    for (const QByteArray &rest : {trimmed, withoutOptions(trimmed)}) {
        const QByteArrayList words = rest.simplified().split(' ');
        if (words.size() > 1 && !words[0].isEmpty() && typeInside(words[1]) == words[0])
            return PublicKey{.type = QString::fromLatin1(words[0]),
                             .blob = words[1],
                             .comment = QString::fromUtf8(words.sliced(2).join(' '))};
    }
    return {};
}

bool isLineOf(const QByteArray &line, const QByteArray &blob)
{
    const std::optional<PublicKey> key = keyOfLine(line);
    return key && key->blob == blob;
}

/// A key somewhere in the text, perhaps broken by a terminal; its comment ends with the line.
std::optional<PublicKey> keyAmong(const QString &text)
{
    QStringList words;
    QList<qsizetype> wordsUntil; // the end of each word's line
    for (const QString &line : text.split(u'\n')) {
        words += line.simplified().split(u' ', Qt::SkipEmptyParts);
        wordsUntil.resize(words.size(), words.size());
    }
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        QByteArray blob;
        for (qsizetype last = i + 1; last < qMin(i + 3, words.size()); ++last) {
            blob += words[last].toLatin1();
            if (typeInside(blob) == words[i].toLatin1())
                return PublicKey{
                    .type = words[i],
                    .blob = blob,
                    .comment = words.sliced(last + 1, wordsUntil[last] - last - 1).join(u' ')};
        }
    }
    return {};
}

/// sshd takes no key from a file, or out of a ~/.ssh, that others than its owner may write to.
constexpr auto writtenByOthers = QFileDevice::WriteGroup | QFileDevice::WriteOther;

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!QFileInfo(path).isFile()) // of a pipe nobody knows when it says something
        return failure(ErrorCode::Internal,
                       AuthorizedKeysText::tr("%1 cannot be read: %2.")
                           .arg(path, AuthorizedKeysText::tr("it is not a file")));
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
    for (const QString &line : text.split(u'\n')) {
        if (const std::optional<PublicKey> key = keyOfLine(line.toUtf8()))
            return *key;
    }
    if (const std::optional<PublicKey> key = keyAmong(text))
        return *key;
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
    KeyAdmission admission{.file = file, .line = (options + u' ' + key.toString()).trimmed()};
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
    const QDir folder = info.dir();
    if (!makePrivateFolder(folder.path()))
        return notWritten(folder.path(), AuthorizedKeysText::tr("the folder could not be made"));
    QFile itself(folder.path());
    if (folder.dirName() == u".ssh" && itself.permissions() & writtenByOthers
        && !itself.setPermissions(itself.permissions() & ~writtenByOthers))
        return notWritten(folder.path(), itself.errorString());
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
    const auto mode = info.exists() ? info.permissions() & ~writtenByOthers : ownerOnly;
    if (const std::optional<QString> why = saveFile(admission.file, lines.join('\n') + '\n', mode))
        return notWritten(admission.file, *why);
    return copy;
}

} // namespace culvert
