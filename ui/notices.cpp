#include "ui/notices.h"

#include "core/base/wordtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

using Kind = Notice::Kind;

constexpr auto kindWords = wordTable<Kind>({
    {Kind::FirstUp, "first-up"},
    {Kind::Lost, "lost"},
    {Kind::Back, "back"},
    {Kind::NeedsYou, "needs-you"},
});
constexpr qsizetype namesTold = 4;

QString titleOf(Kind kind, const QStringList &names)
{
    const int count = int(names.size());
    const QString &first = names.first();
    switch (kind) {
    case Kind::FirstUp:
        return count == 1 ? Notices::tr("'%1' is up").arg(first)
                          : Notices::tr("%n tunnel(s) are up", nullptr, count);
    case Kind::Lost:
        return count == 1 ? Notices::tr("'%1' is lost").arg(first)
                          : Notices::tr("%n tunnel(s) are lost", nullptr, count);
    case Kind::Back:
        return count == 1 ? Notices::tr("'%1' is back").arg(first)
                          : Notices::tr("%n tunnel(s) are back", nullptr, count);
    case Kind::NeedsYou:
        return count == 1 ? Notices::tr("'%1' needs you").arg(first)
                          : Notices::tr("%n tunnel(s) need you", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString namesText(const QStringList &names)
{
    const QString told = names.first(std::min(names.size(), namesTold)).join(u", "_s);
    return names.size() <= namesTold
        ? told
        : Notices::tr("%1 and %n more", "names", int(names.size() - namesTold)).arg(told);
}

} // namespace

QString wordFor(Kind kind)
{
    return kindWords[kind];
}

Notices::Notices(const PreferencesFile &preferences, InSight isInSight,
                 std::chrono::milliseconds gathering, std::chrono::milliseconds pause,
                 QObject *parent)
    : QObject(parent), m_preferences(preferences), m_isInSight(std::move(isInSight)),
      m_gathering(gathering), m_pause(pause)
{
    m_lost.setSingleShot(true);
    connect(&m_lost, &QTimer::timeout, this, &Notices::tellLost);
    for (const Kind kind : kindWords.values()) {
        QTimer &due = m_gathered[std::size_t(kind)].due;
        due.setSingleShot(true);
        connect(&due, &QTimer::timeout, this, [this, kind] { tell(kind); });
    }
}

Notices::~Notices() = default;

void Notices::setStatus(const SessionStatus &status)
{
    Tunnel &tunnel = m_tunnels[status.profile];
    tunnel.name = status.name;
    if (status.awaits == Awaited::Nothing && std::exchange(tunnel.asks, false))
        drop(Kind::NeedsYou, status.profile);
    switch (status.state) {
    case SessionState::Established:
        return noteUp(tunnel, status);
    case SessionState::WaitingToRetry:
        return noteLost(tunnel, status);
    case SessionState::Failed:
        tunnel.lostAt = QDeadlineTimer::Forever; // this is worse
        drop(Kind::Lost, status.profile);
        if (std::exchange(tunnel.failed, true)
            || (status.reason && status.reason->code == ErrorCode::Cancelled))
            return;
        return gather(Kind::NeedsYou,
                      {.profile = status.profile,
                       .tunnel = status.name,
                       .text = status.reason ? describe(*status.reason) : QString()});
    case SessionState::Stopped:
    case SessionState::Closing:
        tunnel = Tunnel{.name = status.name, .why = {}, .asks = tunnel.asks};
        drop(Kind::Lost, status.profile);
        return;
    case SessionState::Standby: // on demand: it hung up because nobody used it
        tunnel.lostAt = QDeadlineTimer::Forever;
        drop(Kind::Lost, status.profile);
        return;
    case SessionState::Connecting:
    case SessionState::VerifyingHostKey:
    case SessionState::Authenticating:
    case SessionState::OpeningForwards:
        if (std::exchange(tunnel.failed, false))
            drop(Kind::NeedsYou, status.profile);
        return;
    }
    Q_UNREACHABLE();
}

void Notices::noteUp(Tunnel &tunnel, const SessionStatus &status)
{
    tunnel.lostAt = QDeadlineTimer::Forever;
    tunnel.failed = false;
    drop(Kind::Lost, status.profile);
    drop(Kind::NeedsYou, status.profile);
    const bool first = !std::exchange(tunnel.wasUp, true);
    if (std::exchange(tunnel.lostTold, false))
        gather(Kind::Back, {.profile = status.profile, .tunnel = status.name, .text = {}});
    else if (first)
        gather(Kind::FirstUp, {.profile = status.profile, .tunnel = status.name, .text = {}});
}

/// From the first loss on, however often it dials in between.
void Notices::noteLost(Tunnel &tunnel, const SessionStatus &status)
{
    if (status.reason)
        tunnel.why = describe(*status.reason);
    if (!tunnel.wasUp || tunnel.lostTold || !tunnel.lostAt.isForever())
        return;
    tunnel.lostAt = QDeadlineTimer(std::chrono::seconds(m_preferences.current().notices.lostAfter));
    awaitLost();
}

void Notices::awaitLost()
{
    std::optional<qint64> next;
    for (const Tunnel &tunnel : std::as_const(m_tunnels)) {
        if (!tunnel.lostAt.isForever())
            next = std::min(next.value_or(tunnel.lostAt.remainingTime()),
                            tunnel.lostAt.remainingTime());
    }
    if (next)
        m_lost.start(std::chrono::milliseconds(*next));
}

void Notices::tellLost()
{
    for (auto tunnel = m_tunnels.begin(); tunnel != m_tunnels.end(); ++tunnel) {
        if (tunnel->lostAt.isForever() || !tunnel->lostAt.hasExpired())
            continue;
        tunnel->lostAt = QDeadlineTimer::Forever;
        tunnel->lostTold = true;
        gather(Kind::Lost, {.profile = tunnel.key(), .tunnel = tunnel->name, .text = tunnel->why});
    }
    awaitLost();
}

void Notices::ask(const ProfileId &profile, const QString &tunnel, const QString &what)
{
    m_tunnels[profile].asks = true;
    gather(Kind::NeedsYou,
           {.profile = profile, .tunnel = tunnel, .text = what, .isQuestion = true});
}

void Notices::call(const ProfileId &profile, const QString &tunnel, const QString &what)
{
    gather(Kind::NeedsYou, {.profile = profile, .tunnel = tunnel, .text = what});
}

bool Notices::isWanted(Kind kind) const
{
    const NoticePreferences &wanted = m_preferences.current().notices;
    switch (kind) {
    case Kind::FirstUp:
        return wanted.firstUp;
    case Kind::Lost:
        return wanted.lost;
    case Kind::Back:
        return wanted.back;
    case Kind::NeedsYou:
        return wanted.needsYou;
    }
    Q_UNREACHABLE();
}

void Notices::gather(Kind kind, const Item &item)
{
    if (!isWanted(kind))
        return;
    Gathered &gathered = m_gathered[std::size_t(kind)];
    gathered.items.removeIf([&item](const Item &other) { return other.profile == item.profile; });
    gathered.items.append(item);
    const std::chrono::milliseconds quiet(gathered.quietUntil.remainingTime());
    if (!gathered.due.isActive())
        gathered.due.start(std::max(m_gathering, quiet));
}

void Notices::drop(Kind kind, const ProfileId &profile)
{
    Gathered &gathered = m_gathered[std::size_t(kind)];
    const auto isOfIt = [&profile](const Item &item) { return item.profile == profile; };
    gathered.items.removeIf(isOfIt);
    if (gathered.lastTold.removeIf(isOfIt) == 0)
        return;
    if (gathered.lastTold.isEmpty())
        emit outdated(kind);
    else
        emit corrected(noticeOf(kind, gathered.lastTold));
}

Notice Notices::noticeOf(Kind kind, const QList<Item> &items)
{
    Notice notice{.kind = kind};
    QStringList names;
    for (const Item &item : items) {
        notice.tunnels.append(item.profile);
        names.append(item.tunnel);
    }
    const bool one = items.size() == 1;
    notice.title = titleOf(kind, names);
    notice.text = one ? items.first().text : namesText(names);
    notice.isQuestion = one && items.first().isQuestion;
    return notice;
}

void Notices::tell(Kind kind)
{
    Gathered &gathered = m_gathered[std::size_t(kind)];
    QList<Item> items = std::exchange(gathered.items, {});
    items.removeIf([this](const Item &item) { return m_isInSight(item.profile, item.isQuestion); });
    if (items.isEmpty())
        return;
    gathered.lastTold = items;
    gathered.quietUntil = QDeadlineTimer(m_pause);
    emit told(noticeOf(kind, items));
}

} // namespace culvert
