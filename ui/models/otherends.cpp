#include "ui/models/otherends.h"

#include <algorithm>

namespace culvert {

namespace {

constexpr std::chrono::seconds closely{3};
constexpr std::chrono::seconds nowAndThen{60};

} // namespace

OtherEnds::OtherEnds(Engine &engine, QObject *parent) : QObject(parent), m_engine(engine)
{
    m_proving.setInterval(closely);
    connect(&m_proving, &QTimer::timeout, this, &OtherEnds::proveShown);
    connect(&m_engine, &Engine::statusChanged, this,
            [this](const SessionStatus &status) { update(status.profile); });
}

void OtherEnds::setTunnels(const QList<Profile> &tunnels)
{
    QList<ProfileId> gone;
    std::erase_if(m_watched, [&](const auto &each) {
        const bool isGone =
            std::none_of(tunnels.begin(), tunnels.end(), [&](const Profile &profile) {
                return profile.id.value == each.first && !nameOfOther(profile).isEmpty();
            });
        if (isGone)
            gone.append({each.first});
        return isGone;
    });
    for (const ProfileId &tunnel : std::as_const(gone))
        emit changed(tunnel);
    for (const Profile &profile : tunnels) {
        if (nameOfOther(profile).isEmpty())
            continue;
        m_watched[profile.id.value].profile = profile;
        update(profile.id);
    }
}

void OtherEnds::setShown(const ProfileId &tunnel)
{
    const ProfileId before = std::exchange(m_shown, tunnel);
    for (const ProfileId &each : {before, tunnel})
        update(each);
}

void OtherEnds::setSeen(bool seen)
{
    if (std::exchange(m_seen, seen) == seen)
        return;
    for (auto &[id, watched] : m_watched) {
        setPace({id}, watched);
        if (seen && watched.watch)
            watched.watch->look();
    }
}

void OtherEnds::look(const ProfileId &tunnel)
{
    const auto found = m_watched.find(tunnel.value);
    if (found != m_watched.end() && found->second.watch)
        found->second.watch->look();
    else
        m_engine.prove(tunnel);
}

OtherEnd OtherEnds::of(const ProfileId &tunnel) const
{
    const auto found = m_watched.find(tunnel.value);
    return found == m_watched.end() ? OtherEnd::NotNeeded : found->second.end;
}

QString OtherEnds::greetingOf(const ProfileId &tunnel) const
{
    const auto found = m_watched.find(tunnel.value);
    return found == m_watched.end() || !found->second.watch ? QString()
                                                            : found->second.watch->greeting();
}

void OtherEnds::update(const ProfileId &tunnel)
{
    const auto found = m_watched.find(tunnel.value);
    if (found == m_watched.end())
        return;
    Watched &watched = found->second;
    const SessionStatus status = m_engine.status(tunnel);
    const std::optional<Endpoint> port = portTowards(watched.profile, status);
    if (!port) {
        watched.watch.reset();
    } else if (!watched.watch || watched.watch->port() != *port) {
        watched.watch = std::make_unique<PortWatch>(*port);
        connect(
            watched.watch.get(), &PortWatch::answered, this, [this, tunnel] { update(tunnel); },
            Qt::QueuedConnection); // it may be taken away by that
        if (m_seen)
            watched.watch->look();
    }
    const OtherEnd before = watched.end;
    watched.end = otherEndOf(watched.profile, status,
                             watched.watch ? watched.watch->answer() : PortAnswer::Unknown);
    setPace(tunnel, watched);
    if (watched.end != before)
        emit changed(tunnel);
}

void OtherEnds::setPace(const ProfileId &tunnel, Watched &watched)
{
    const bool close = tunnel == m_shown && !isConnected(watched.end);
    if (watched.watch)
        watched.watch->setPause(!m_seen ? std::chrono::seconds(0) : close ? closely : nowAndThen);
    if (tunnel != m_shown)
        return;
    const bool proves = m_seen && runsHere(watched.profile) && watched.end == OtherEnd::Waiting;
    if (proves != m_proving.isActive())
        proves ? m_proving.start() : m_proving.stop();
}

void OtherEnds::proveShown()
{
    const auto found = m_watched.find(m_shown.value);
    if (found == m_watched.end())
        m_proving.stop();
    else
        m_engine.prove(m_shown);
}

} // namespace culvert
