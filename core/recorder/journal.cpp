#include "core/recorder/journal.h"

#include "core/base/plaintext.h"
#include "core/system/runtimefolder.h"

#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::minutes longestSilence{25}; // Recorder says it every 10

constexpr qsizetype longestMessage = 2000;

/// Of a tunnel's files, without their ending.
QString pathFor(const QString &stateFolder, const QString &configFolder, const ProfileId &tunnel)
{
    // an id written by hand may hold anything
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(tunnel.value));
    const QDir folder(QDir(stateFolder).filePath(u"history"_s));
    return folder.filePath(u"%1-%2"_s.arg(instancePrefix(configFolder), id));
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
    : Journal(pathFor(stateFolder, configFolder, tunnel))
{}

Journal::Journal(const QString &base) : m_moments(base + u".jsonl"_s), m_log(base + u".log.jsonl"_s)
{}

std::optional<QString> Journal::append(const Moment &moment) const
{
    return m_moments.append(lineFrom(moment));
}

std::optional<QString> Journal::append(const LogEntry &entry) const
{
    const QJsonObject object{{u"time"_s, entry.time.toUTC().toString(Qt::ISODateWithMs)},
                             {u"level"_s, wordFor(entry.level)},
                             {u"message"_s, plainServerText(entry.message, longestMessage)}};
    return m_log.append(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

History Journal::read() const
{
    History history;
    for (const LineFile::Line &line : m_moments.read()) {
        if (const auto moment = momentFrom(line.text))
            history.moments.append(*moment);
        else
            history.problems.append(u"%1: %2"_s.arg(line.place, moment.error()));
    }
    history.alive = m_moments.lastChange();
    return history;
}

QList<LogEntry> Journal::readLog() const
{
    QList<LogEntry> entries;
    for (const LineFile::Line &line : m_log.read()) {
        const QJsonObject object = QJsonDocument::fromJson(line.text).object();
        const QDateTime time =
            QDateTime::fromString(object.value(u"time"_s).toString(), Qt::ISODateWithMs);
        const std::optional<LogLevel> level = logLevelFrom(object.value(u"level"_s).toString());
        if (time.isValid() && level)
            entries.append({.time = time.toUTC(),
                            .level = *level,
                            .message = object.value(u"message"_s).toString()});
    }
    return entries;
}

void Journal::remove() const
{
    m_moments.remove();
    m_log.remove();
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
