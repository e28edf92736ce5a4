#pragma once

#include "core/base/eventlog.h"
#include "core/profile/profile.h"
#include "core/recorder/linefile.h"
#include "core/recorder/moment.h"

namespace culvert {

/// What the files of a tunnel's history say.
struct History
{
    QList<Moment> moments; ///< oldest first
    QStringList problems; ///< lines that were passed over: "file:line: why"; English
    QDateTime alive; ///< UTC: when a program that ran it last said so; null: there is no file
};

/// What is kept of one tunnel's past: its moments, and its log. One process writes (it holds the
/// tunnel's RunLock), any may read. Blocks on the disk for a moment; any thread.
class Journal
{
public:
    /// Of a profile of that configuration folder; makes nothing.
    Journal(const QString &stateFolder, const QString &configFolder, const ProfileId &tunnel);

    /// As LineFile::append().
    std::optional<QString> append(const Moment &moment) const;
    std::optional<QString> append(const LogEntry &entry) const;
    void touch() const { m_moments.touch(); } ///< the program still runs: History::alive
    History read() const;
    QList<LogEntry> readLog() const; ///< without the tunnel's name; what is no line is passed over
    void remove() const;

    QString path() const { return m_moments.path(); }
    QString logPath() const { return m_log.path(); }

private:
    explicit Journal(const QString &base);

    LineFile m_moments;
    LineFile m_log;
};

/// Where both programs keep what they note by themselves: culvert in XDG_STATE_HOME (XDG Base
/// Directory Specification), ~/.local/state without it.
QString stateFolder();

/// `history` as it is where nobody said that the tunnel's run has ended, though the program that
/// ran it has been silent for too long: with Vanished at its end.
History withItsEnd(History history, const QDateTime &now);

} // namespace culvert
