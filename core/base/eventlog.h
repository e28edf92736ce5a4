#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

namespace culvert {

enum class LogLevel
{
    Debug,
    Info,
    Warning,
    Error
};

/// One thing that happened, for people. English, copyable, no secrets.
struct LogEntry
{
    QDateTime time;
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
