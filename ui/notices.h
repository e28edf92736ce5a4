#pragma once

#include "core/status/sessionstatus.h"
#include "ui/base/preferences.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QTimer>

#include <array>
#include <functional>

namespace culvert {

/// One thing that a person is told outside of the window.
struct Notice
{
    enum class Kind
    {
        FirstUp,
        Lost,
        Back,
        NeedsYou,
    };
    Kind kind = Kind::NeedsYou;
    QList<ProfileId> tunnels = {}; ///< one note for all of them; a click goes to the first
    QString title = {};
    QString text = {};
    bool isQuestion = false; ///< of one tunnel: "Answer" can be done about it

    bool operator==(const Notice &) const = default;
};

QString wordFor(Notice::Kind kind); ///< "first-up", "lost", "back", "needs-you"

/// Decides from what tunnels report what a person is told, and when: what happens to several at
/// once is one notice, and one of a kind follows another only after a while. Main thread.
class Notices : public QObject
{
    Q_OBJECT

public:
    /// Whether a person sees it already: the window with that tunnel, or of a question a dialog,
    /// is in front.
    using InSight = std::function<bool(const ProfileId &profile, bool isQuestion)>;

    /// `gathering`: what comes together is told together; `pause`: at least, between two notices of
    /// a kind.
    Notices(const PreferencesFile &preferences, InSight isInSight,
            std::chrono::milliseconds gathering = std::chrono::milliseconds(1500),
            std::chrono::milliseconds pause = std::chrono::seconds(10), QObject *parent = nullptr);
    ~Notices() override;

    void setStatus(const SessionStatus &status);
    void ask(const ProfileId &profile, const QString &tunnel, const QString &what); ///< of a person
    /// The same where there is nothing to answer, such as a key to touch.
    void call(const ProfileId &profile, const QString &tunnel, const QString &what);

signals:
    void told(const culvert::Notice &notice); ///< in the place of the last one of its kind
    /// Some of what the last one of its kind told has passed: this is what is left of it.
    void corrected(const culvert::Notice &notice);
    void outdated(culvert::Notice::Kind kind); ///< what the last one of the kind told has passed

private:
    struct Tunnel
    {
        QString name;
        QString why; ///< it was lost
        bool wasUp = false;
        bool failed = false;
        bool asks = false;
        QDeadlineTimer lostAt = QDeadlineTimer(QDeadlineTimer::Forever); ///< to be told by then
        bool lostTold = false;
    };
    struct Item
    {
        ProfileId profile;
        QString tunnel;
        QString text;
        bool isQuestion = false;
    };
    struct Gathered
    {
        QList<Item> items;
        QTimer due;
        QDeadlineTimer quietUntil{0};
        QList<Item> lastTold;
    };
    static Notice noticeOf(Notice::Kind kind, const QList<Item> &items);

    bool isWanted(Notice::Kind kind) const;
    void gather(Notice::Kind kind, const Item &item);
    void drop(Notice::Kind kind, const ProfileId &profile); ///< it is not so any more
    void tell(Notice::Kind kind);
    void noteUp(Tunnel &tunnel, const SessionStatus &status);
    void noteLost(Tunnel &tunnel, const SessionStatus &status);
    void tellLost();
    void awaitLost();

    const PreferencesFile &m_preferences;
    InSight m_isInSight;
    std::chrono::milliseconds m_gathering;
    std::chrono::milliseconds m_pause;
    QHash<ProfileId, Tunnel> m_tunnels;
    QTimer m_lost; ///< until the next of those that are lost is to be told
    std::array<Gathered, 4> m_gathered; ///< by Kind
};

} // namespace culvert
