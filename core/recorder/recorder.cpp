#include "core/recorder/recorder.h"

#if defined(Q_OS_WIN)
#include <qt_windows.h>

#include <realtimeapiset.h>
#elif defined(Q_OS_DARWIN)
#include <ctime>
#endif

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::minutes signInterval{10};

/// Stands still during sleep, which steady_clock does on Linux only (clock_gettime(2),
/// CLOCK_MONOTONIC).
std::chrono::milliseconds timeAwake()
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
#if defined(Q_OS_WIN)
    using Ticks = std::chrono::duration<quint64, std::ratio<1, 10'000'000>>; // 100 ns
    ULONGLONG ticks = 0;
    ::QueryUnbiasedInterruptTime(&ticks);
    return duration_cast<milliseconds>(Ticks(ticks));
#elif defined(Q_OS_DARWIN)
    return duration_cast<milliseconds>(
        std::chrono::nanoseconds(::clock_gettime_nsec_np(CLOCK_UPTIME_RAW)));
#else
    return duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
#endif
}

} // namespace

Recorder::Clock Recorder::systemClock()
{
    return {[] { return QDateTime::currentDateTimeUtc(); }, timeAwake};
}

Recorder::Recorder(const QString &configFolder, const QString &stateFolder, Clock clock,
                   QObject *parent)
    : QObject(parent), m_configFolder(configFolder), m_stateFolder(stateFolder),
      m_clock(std::move(clock))
{
    m_sign.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_sign, &QTimer::timeout, this, &Recorder::giveSign);
}

Recorder::~Recorder()
{
    writeToAll(MomentKind::Quit);
}

Journal Recorder::journal(const ProfileId &tunnel) const
{
    return {m_stateFolder, m_configFolder, tunnel};
}

History Recorder::history(const ProfileId &tunnel) const
{
    const auto ours = m_tracks.constFind(tunnel);
    const bool runsHere = ours != m_tracks.constEnd() && ours->last && !isEnd(*ours->last);
    History history = journal(tunnel).read();
    return runsHere ? history : withItsEnd(std::move(history), m_clock.now());
}

void Recorder::note(const SessionStatus &status)
{
    const bool known = m_tracks.contains(status.profile);
    if (!known && !isRunning(status.state) && status.state != SessionState::Failed)
        return; // it was never started here
    const QList<Moment> moments = m_tracks[status.profile].trail.follow(status);
    if (!known)
        begin(status.profile);
    for (const Moment &moment : moments)
        write(status.profile, moment);
    if (!moments.isEmpty())
        emit changed(status.profile);
}

/// Whoever ran it before has ended, or it would not run here: maybe without a word.
void Recorder::begin(const ProfileId &tunnel)
{
    const History before = journal(tunnel).read();
    for (const QString &problem : before.problems)
        emit logged({.time = m_clock.now(),
                     .level = LogLevel::Warning,
                     .message = u"Passed over: %1"_s.arg(problem)});
    if (!before.moments.isEmpty() && !isEnd(before.moments.constLast().kind))
        append(
            tunnel,
            {.at = std::min(std::max(before.alive, before.moments.constLast().at), m_clock.now()),
             .kind = MomentKind::Vanished});
}

void Recorder::noteNetwork(bool online)
{
    writeToAll(online ? MomentKind::NetworkChanged : MomentKind::Offline);
}

void Recorder::noteSleep()
{
    writeToAll(MomentKind::Asleep);
}

void Recorder::noteWaking()
{
    writeToAll(MomentKind::Awake);
}

/// Of those that are under way: another program may write of the others.
void Recorder::writeToAll(MomentKind kind)
{
    const QList<ProfileId> tunnels = m_tracks.keys();
    for (const ProfileId &tunnel : tunnels) {
        const std::optional<MomentKind> last = m_tracks[tunnel].last;
        if (!last || isEnd(*last))
            continue;
        write(tunnel, {.at = {}, .kind = kind});
        emit changed(tunnel);
    }
}

void Recorder::write(const ProfileId &tunnel, Moment moment)
{
    Track &track = m_tracks[tunnel];
    const std::chrono::milliseconds ran = m_clock.ran();
    moment.at = m_clock.now();
    if (track.ranAtLast)
        moment.ran = ran - *track.ranAtLast;
    track.ranAtLast = ran;
    track.last = moment.kind;
    append(tunnel, moment);
    if (!m_sign.isActive())
        m_sign.start(signInterval);
}

void Recorder::append(const ProfileId &tunnel, const Moment &moment)
{
    const Journal file = journal(tunnel);
    complainOf(file.append(moment), file.path());
}

void Recorder::noteLog(const ProfileId &tunnel, const LogEntry &entry)
{
    if (entry.level < LogLevel::Info)
        return;
    const Journal file = journal(tunnel);
    complainOf(file.append(entry), file.logPath());
}

/// Once: it will be full for a while.
void Recorder::complainOf(const std::optional<QString> &problem, const QString &path)
{
    if (problem && !std::exchange(m_complained, true))
        emit logged(
            {.time = m_clock.now(),
             .level = LogLevel::Warning,
             .message = u"What happens to the tunnels is not kept: %1 (%2)"_s.arg(path, *problem)});
}

void Recorder::giveSign()
{
    bool any = false;
    for (auto track = m_tracks.cbegin(); track != m_tracks.cend(); ++track) {
        if (!track->last || isEnd(*track->last))
            continue;
        any = true;
        journal(track.key()).touch();
    }
    if (!any)
        m_sign.stop();
}

void Recorder::forget(const ProfileId &tunnel)
{
    if (m_tracks.remove(tunnel))
        journal(tunnel).remove();
}

void removeHistory(const QString &configFolder, const ProfileId &tunnel)
{
    Journal(stateFolder(), configFolder, tunnel).remove();
}

} // namespace culvert
