#include "core/recorder/linefile.h"

#include "core/base/savefile.h"

#include <QDir>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// The last line is one that a full disk or the power cut short.
bool endsMidLine(QFile &file)
{
    char last = '\n';
    return file.size() > 0 && file.seek(file.size() - 1) && file.getChar(&last) && last != '\n';
}

void readLines(const QString &path, QList<LineFile::Line> &lines)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    int number = 0;
    // what is longer was made by somebody else
    for (const QByteArray &line : file.read(2 * LineFile::bound).split('\n')) {
        ++number;
        if (!line.isEmpty())
            lines.append({line, u"%1:%2"_s.arg(path).arg(number)});
    }
}

} // namespace

LineFile::LineFile(const QString &path) : m_path(path), m_before(path + u".1"_s) {}

QList<LineFile::Line> LineFile::read() const
{
    QList<Line> lines;
    readLines(m_before, lines);
    readLines(m_path, lines);
    return lines;
}

/// A folder for the owner alone, and a file with room for a line.
std::optional<QString> LineFile::makeRoom() const
{
    const QString folder = QFileInfo(m_path).path();
    constexpr QFileDevice::Permissions ownerFolder = ownerOnly | QFileDevice::ExeOwner;
    if (!QDir(folder).exists()) {
        QDir().mkpath(QFileInfo(folder).path());
        if (!QDir().mkdir(folder, ownerFolder) && !QDir(folder).exists())
            return u"the folder %1 cannot be made"_s.arg(folder);
    }
    if (QFileInfo(m_path).size() < bound)
        return {};
    std::error_code problem;
    std::filesystem::rename(m_path.toStdU16String(), m_before.toStdU16String(), problem);
    return problem ? std::optional(QString::fromStdString(problem.message())) : std::nullopt;
}

std::optional<QString> LineFile::append(const QByteArray &line) const
{
    if (const std::optional<QString> problem = makeRoom())
        return problem;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered, ownerOnly))
        return file.errorString();
    const qint64 size = file.size();
    const QByteArray bytes = (endsMidLine(file) ? "\n" : "") + line;
    if (file.write(bytes) == bytes.size())
        return {};
    const QString why = file.errorString();
    file.resize(size);
    return why;
}

void LineFile::touch() const
{
    QFile file(m_path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Append))
        file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
}

QDateTime LineFile::lastChange() const
{
    const QFileInfo info(m_path);
    return info.exists() ? info.lastModified().toUTC() : QDateTime();
}

void LineFile::remove() const
{
    QFile::remove(m_path);
    QFile::remove(m_before);
}

} // namespace culvert
