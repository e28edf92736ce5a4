#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace culvert {

/// How much a log line matters, in rising order.
enum class LogLevel
{
    Debug,
    Info,
    Warning,
    Error
};

/// One thing that happened, told to people in the language of the program. Never a secret.
struct LogEntry
{
    QDateTime time; ///< UTC
    LogLevel level = LogLevel::Info;
    QString tunnel = {}; ///< the profile's name; empty: the program itself
    QString message;

    bool operator==(const LogEntry &) const = default;
};

QString wordFor(LogLevel level); ///< debug, info, warning, error
std::optional<LogLevel> logLevelFrom(QStringView word);

// What somebody else said, as a log line in English: a report leaves out what was said.
QString quoted(const QString &who, const QString &words); ///< "bastion says: Welcome"
QString quotedFromCommand(const QString &line); ///< "proxy command: no route"
QString withoutQuotedWords(const QString &message); ///< "bastion says: (7 characters, left out)"

} // namespace culvert

Q_DECLARE_METATYPE(culvert::LogEntry)
