#include "core/recorder/journal.h"

#include "core/base/savefile.h"
#include "core/system/runtimefolder.h"

#include <QDir>
#include <QStandardPaths>
#include <QUrl>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::minutes longestSilence{25}; // Recorder says it every 10

QDateTime lastChange(const QString &path)
{
    return QFileInfo(path).lastModified().toUTC();
}

/// The last line is one that a full disk or the power cut short.
bool endsMidLine(QFile &file)
{
    char last = '\n';
    return file.size() > 0 && file.seek(file.size() - 1) && file.getChar(&last) && last != '\n';
}

/// Not more than it can have by our own hand: what is longer was made by somebody else.
QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(2 * Journal::bound) : QByteArray();
}

void readFile(const QString &path, History &history)
{
    int number = 0;
    for (const QByteArray &line : contentsOf(path).split('\n')) {
        ++number;
        if (line.isEmpty())
            continue;
        if (const auto moment = momentFrom(line))
            history.moments.append(*moment);
        else
            history.problems.append(u"%1:%2: %3"_s.arg(path).arg(number).arg(moment.error()));
    }
}

} // namespace

QString stateFolder()
{
#ifdef Q_OS_UNIX
    const QString wanted = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base =
        QDir::isAbsolutePath(wanted) ? wanted : QDir::home().filePath(u".local/state"_s);
    return QDir(base).filePath(u"culvert"_s);
#else
    const QString base = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(base).filePath(u"culvert/state"_s);
#endif
}

Journal::Journal(const QString &stateFolder, const QString &configFolder, const ProfileId &tunnel)
{
    // an id written by hand may hold anything
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(tunnel.value));
    const QDir folder(QDir(stateFolder).filePath(u"history"_s));
    m_path = folder.filePath(u"%1-%2.jsonl"_s.arg(instancePrefix(configFolder), id));
    m_before = m_path + u".1"_s;
}

/// A folder for the owner alone, and a file with room for a line.
std::optional<QString> Journal::makeRoom() const
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
    std::filesystem::rename(QFile::encodeName(m_path).toStdString(),
                            QFile::encodeName(m_before).toStdString(), problem);
    return problem ? std::optional(QString::fromStdString(problem.message())) : std::nullopt;
}

std::optional<QString> Journal::append(const Moment &moment) const
{
    if (const std::optional<QString> problem = makeRoom())
        return problem;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered, ownerOnly))
        return file.errorString();
    const qint64 size = file.size();
    const QByteArray line = (endsMidLine(file) ? "\n" : "") + lineFrom(moment);
    if (file.write(line) == line.size())
        return {};
    const QString why = file.errorString();
    file.resize(size);
    return why;
}

void Journal::touch() const
{
    QFile file(m_path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Append))
        file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
}

History Journal::read() const
{
    History history;
    readFile(m_before, history);
    readFile(m_path, history);
    if (QFile::exists(m_path))
        history.alive = lastChange(m_path);
    return history;
}

void Journal::remove() const
{
    QFile::remove(m_path);
    QFile::remove(m_before);
}

History withItsEnd(History history, const QDateTime &now)
{
    if (history.moments.isEmpty())
        return history;
    const Moment &last = history.moments.constLast();
    const bool open = !isEnd(last.kind) && last.kind != MomentKind::Asleep;
    if (open && history.alive.isValid() && history.alive.addDuration(longestSilence) < now)
        history.moments.append(
            Moment{.at = std::max(history.alive, last.at), .kind = MomentKind::Vanished});
    return history;
}

} // namespace culvert
