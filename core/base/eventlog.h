#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

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
    QString tunnel; ///< the profile's name; empty: the program itself
    QString message;

    bool operator==(const LogEntry &) const = default;
};

QString wordFor(LogLevel level); ///< debug, info, warning, error

} // namespace culvert

Q_DECLARE_METATYPE(culvert::LogEntry)
