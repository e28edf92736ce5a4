#include "core/openssh/knownhosts/knownhostsfile.h"

#include "core/base/filecontent.h"
#include "core/base/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct KnownHostsFileText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::KnownHostsFile)
};

tl::unexpected<Error> cannotWrite(const QString &file, const QString &why)
{
    return failure(ErrorCode::Internal,
                   KnownHostsFileText::tr("Cannot write %1: %2").arg(file, why));
}

/// The text is still the line that was read, so its number means what it meant.
bool isUnchanged(const QByteArray &text, const KnownHostsLine &line)
{
    return text.contains(line.names.toUtf8()) && text.contains(line.key.blob);
}

} // namespace

Result<void> appendToKnownHosts(const QString &file, const QStringList &lines)
{
    if (const std::optional<QString> why = whyNotPlain(file))
        return cannotWrite(file, *why);
    (void)makePrivateFolder(QFileInfo(file).absolutePath()); // saving says why not
    const bool isNew = !QFileInfo::exists(file);
    QFile device(file);
    if (!device.open(QIODevice::ReadWrite))
        return cannotWrite(file, device.errorString());
    if (isNew)
        device.setPermissions(ownerOnly);
    QByteArray text;
    const bool hasEnd = !device.isSequential(); // /dev/null has none
    if (hasEnd && device.size() > 0 && device.seek(device.size() - 1) && device.read(1) != "\n")
        text.append('\n');
    for (const QString &line : lines)
        text.append(line.toUtf8() + '\n');
    if ((hasEnd && !device.seek(device.size())) || device.write(text) != text.size()
        || !device.flush())
        return cannotWrite(file, device.errorString());
    return {};
}

Result<void> replaceInKnownHosts(const QList<KnownHostsLine> &old, const QStringList &lines)
{
    if (old.isEmpty())
        return {};
    const QString file = old.first().file;
    const FileContent before = readPlainFile(file, largestKnownHosts);
    if (!before)
        return cannotWrite(file, before.error());
    QList<QByteArray> texts = before->split('\n');
    for (const KnownHostsLine &line : old) {
        if (line.file != file || line.line < 1 || line.line > texts.size()
            || !isUnchanged(texts.at(line.line - 1), line))
            return cannotWrite(
                file, KnownHostsFileText::tr("line %1 has changed meanwhile").arg(line.line));
    }

    QList<int> numbers;
    for (const KnownHostsLine &line : old)
        numbers.append(line.line);
    std::sort(numbers.begin(), numbers.end());
    texts[numbers.first() - 1] = lines.join(u'\n').toUtf8();
    for (qsizetype i = numbers.size() - 1; i > 0; --i)
        texts.removeAt(numbers.at(i) - 1);

    const QString backup = file + u".old"_s;
    QFile::remove(backup);
    if (QFile current(file); !current.copy(backup))
        return cannotWrite(backup, current.errorString());
    if (const auto problem = saveFile(file, texts.join('\n'), QFile::permissions(file)))
        return cannotWrite(file, *problem);
    return {};
}

} // namespace culvert
