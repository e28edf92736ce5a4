#pragma once

#include "core/base/eventlog.h"
#include "core/recorder/journal.h"
#include "core/recorder/trail.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace culvert {

/// The flight recorder: notes what happens to each tunnel of this program, as it happens, in a file
/// that outlives it. A disk that takes nothing is told once and harms nothing. Main thread.
class Recorder : public QObject
{
    Q_OBJECT

public:
    /// The time of day, UTC; and a clock that nobody sets and that stands still during sleep.
    struct Clock
    {
        std::function<QDateTime()> now;
        std::function<std::chrono::milliseconds()> ran;
    };
    static Clock systemClock();

    explicit Recorder(const QString &configFolder,
                      const QString &stateFolder = culvert::stateFolder(),
                      Clock clock = systemClock(), QObject *parent = nullptr);
    ~Recorder() override; ///< what still runs ends with the program: Quit

    /// Ours and what other programs noted; blocks on the disk for a moment.
    History history(const ProfileId &tunnel) const;
    QDateTime now() const { return m_clock.now(); }

    void note(const SessionStatus &status); ///< of a saved tunnel
    void noteLog(const ProfileId &tunnel, const LogEntry &entry); ///< details are passed over
    void noteNetwork(bool online);
    void noteSleep();
    void noteWaking();
    void forget(const ProfileId &tunnel); ///< it is not saved any more: what was noted goes

signals:
    void changed(const culvert::ProfileId &tunnel); ///< history() has more
    void logged(const culvert::LogEntry &entry); ///< the file cannot be written, or holds nonsense

private:
    struct Track
    {
        Trail trail;
        std::optional<MomentKind> last; ///< that this program noted
        std::optional<std::chrono::milliseconds> ranAtLast;
    };
    Journal journal(const ProfileId &tunnel) const;
    void begin(const ProfileId &tunnel); ///< its first moment in this program
    void write(const ProfileId &tunnel, Moment moment);
    void writeToAll(MomentKind kind);
    void append(const ProfileId &tunnel, const Moment &moment);
    void complainOf(const std::optional<QString> &problem, const QString &path);
    void giveSign();

    QString m_configFolder;
    QString m_stateFolder;
    Clock m_clock;
    QHash<ProfileId, Track> m_tracks;
    QTimer m_sign; ///< of life, while something runs
    bool m_complained = false;
};

/// Of a tunnel that is not saved any more.
void removeHistory(const QString &configFolder, const ProfileId &tunnel);

} // namespace culvert
