#pragma once

#include <QDateTime>
#include <QList>
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

/// The newest entries, at most `limit` of them.
class EventLog
{
public:
    explicit EventLog(qsizetype limit = 2000);

    void append(const LogEntry &entry); ///< drops the oldest when full
    const QList<LogEntry> &entries() const { return m_entries; }

private:
    qsizetype m_limit;
    QList<LogEntry> m_entries;
};

} // namespace culvert

Q_DECLARE_METATYPE(culvert::LogEntry)
