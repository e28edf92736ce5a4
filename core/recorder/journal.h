#pragma once

#include "core/base/result.h"
#include "core/profile/profile.h"
#include "core/recorder/moment.h"

namespace culvert {

/// What the files of a tunnel's history say.
struct History
{
    QList<Moment> moments; ///< oldest first
    QStringList problems; ///< lines that were passed over: "file:line: why"; English
    QDateTime alive; ///< UTC: when a program that ran it last said so; null: there is no file
};

/// The files of one tunnel's history: lines are only ever added, whole, to one of at most 64 kB;
/// when that is full it takes the place of the one before it, and a new one begins. For its owner
/// alone. One process writes (it holds the tunnel's RunLock), any may read. Blocks on the disk for
/// a moment; any thread.
class Journal
{
public:
    static constexpr qint64 bound = 64 * 1024; ///< bytes; of each of the two files

    /// Of a profile of that configuration folder; makes nothing.
    Journal(const QString &stateFolder, const QString &configFolder, const ProfileId &tunnel);

    /// Nothing of it stays where it cannot be written as a whole. Returns nothing, or why not, in
    /// the system's words.
    std::optional<QString> append(const Moment &moment) const;
    void touch() const; ///< the program still runs: History::alive
    History read() const;
    void remove() const;

    QString path() const { return m_path; }

private:
    std::optional<QString> makeRoom() const;

    QString m_path;
    QString m_before; ///< the full one
};

/// Where both programs keep what they note by themselves: culvert in XDG_STATE_HOME (XDG Base
/// Directory Specification), ~/.local/state without it.
QString stateFolder();

/// `history` as it is where nobody said that the tunnel's run has ended, though the program that
/// ran it has been silent for too long: with Vanished at its end.
History withItsEnd(History history, const QDateTime &now);

} // namespace culvert
