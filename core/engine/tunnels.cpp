#include "core/engine/tunnels.h"

#include "core/engine/engine.h"
#include "core/engine/freeports.h"
#include "core/engine/savedsecrets.h"
#include "core/profile/machinename.h"
#include "core/profile/profilestore.h"
#include "core/recorder/recorder.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// Where it is saved, whichever of the two is switched off; rather at `at`. None: it is saved as
/// something else, or not at all.
std::optional<qsizetype> placeIn(const QList<Forward> &saved, qsizetype at, const Forward &meant)
{
    if (at < saved.size() && isSame(saved[at], meant))
        return at;
    const auto found = std::find_if(saved.begin(), saved.end(),
                                    [&meant](const Forward &each) { return isSame(each, meant); });
    return found == saved.end() ? std::nullopt : std::optional(found - saved.begin());
}

} // namespace

Tunnels::Tunnels(ProfileStore &store, Engine &engine, SavedSecrets *secrets, QObject *parent)
    : QObject(parent), m_store(store), m_engine(engine), m_secrets(secrets),
      m_locks(QFileInfo(store.filePath()).path())
{
    connect(&m_store, &ProfileStore::changed, this, [this] {
        for (const Profile &profile : m_store.profiles()) { // by whomever it was saved
            applyForwards(profile);
            m_engine.rename(profile.id, profile.name);
        }
        emit changed();
    });
    connect(&m_engine, &Engine::ended, this, &Tunnels::onEnded);
}

QList<Profile> Tunnels::all() const
{
    return m_store.profiles() + m_unsaved;
}

std::optional<Profile> Tunnels::find(const ProfileId &id) const
{
    for (const Profile &profile : m_unsaved) {
        if (profile.id == id)
            return profile;
    }
    return m_store.find(id);
}

bool Tunnels::isSaved(const ProfileId &id) const
{
    return m_store.find(id).has_value();
}

QStringList Tunnels::groups() const
{
    QStringList groups;
    for (const Profile &profile : m_store.profiles()) {
        if (!profile.group.isEmpty() && !groups.contains(profile.group))
            groups.append(profile.group);
    }
    groups.sort(Qt::CaseInsensitive);
    return groups;
}

Profile Tunnels::asItRuns(const Profile &profile) const
{
    const auto started = m_started.constFind(profile.id);
    if (started == m_started.constEnd())
        return profile;
    Profile running = *started;
    running.name = profile.name;
    running.group = profile.group;
    running.notes = profile.notes;
    running.startAtLogin = profile.startAtLogin;
    running.surroundings = profile.surroundings;
    return running;
}

bool Tunnels::isRunning(const ProfileId &id) const
{
    return m_engine.isRunning(id);
}

bool Tunnels::hasPendingChange(const ProfileId &id) const
{
    if (!m_started.contains(id))
        return false;
    const std::optional<Profile> saved = find(id);
    return saved && !runsTheSame(asItRuns(*saved), *saved);
}

/// The forwards of one that runs are those that are saved.
void Tunnels::applyForwards(const Profile &saved)
{
    const auto started = m_started.find(saved.id);
    if (started == m_started.end() || started->forwards == saved.forwards)
        return;
    started->forwards = saved.forwards;
    m_engine.setForwards(saved.id, saved.forwards);
}

Result<void> Tunnels::move(const QList<ProfileId> &ids, const QString &group,
                           const ProfileId &before)
{
    QList<Profile> moved;
    QList<ProfileId> movedIds;
    QList<ProfileId> order;
    std::optional<qsizetype> place; // `before` may be one of the moved
    for (const Profile &saved : m_store.profiles()) {
        if (saved.id == before)
            place = order.size();
        if (!ids.contains(saved.id)) {
            order.append(saved.id);
            continue;
        }
        Profile profile = saved;
        profile.group = group;
        moved.append(profile);
        movedIds.append(profile.id);
    }
    if (const Result<void> saved = m_store.save(moved); !saved)
        return saved;
    const qsizetype at = place.value_or(order.size());
    return m_store.reorder(order.first(at) + movedIds + order.sliced(at));
}

void Tunnels::addUnsaved(const Profile &profile)
{
    m_unsaved.append(profile);
    emit changed();
}

Result<void> Tunnels::save(const Profile &profile)
{
    const std::optional<Profile> before = m_store.find(profile.id);
    const Result<void> saved = m_store.save(profile);
    if (saved && before && !runsTheSame(*before, profile)) {
        m_engine.stopExamining(profile.id);
        m_engine.forget(profile.id);
    }
    return saved;
}

Result<void> Tunnels::remove(const ProfileId &id)
{
    stop(id);
    const auto removed =
        m_unsaved.removeIf([&id](const Profile &profile) { return profile.id == id; });
    if (removed == 0) {
        const Result<void> gone = m_store.remove(id);
        if (gone) {
            forgetSecrets(id);
            removeHistory(QFileInfo(m_store.filePath()).path(), id);
        }
        return gone;
    }
    emit changed();
    return {};
}

bool Tunnels::hasSecretsOfItsOwn(const ProfileId &id) const
{
    if (!m_secrets)
        return false;
    const QList<SavedSecret> list = m_secrets->list().value_or(QList<SavedSecret>());
    return std::any_of(list.begin(), list.end(),
                       [&id](const SavedSecret &saved) { return saved.owners == QList{id}; });
}

void Tunnels::forgetSecrets(const ProfileId &id)
{
    if (!m_secrets)
        return;
    whenAnswered(m_secrets->removeOwner(id), this, [this](const KeychainResult<void> &removed) {
        if (!removed)
            emit secretsLeft(tr("The tunnel's saved secrets are still in the keychain. %1")
                                 .arg(describe(removed.error())));
    });
}

Result<void> Tunnels::restore(const Profile &profile, qsizetype position)
{
    QList<ProfileId> order;
    for (const Profile &other : m_store.profiles())
        order.append(other.id);
    order.insert(std::min(position, order.size()), profile.id);
    if (const Result<void> saved = m_store.save(profile); !saved)
        return saved;
    return m_store.reorder(order);
}

QString Tunnels::freeName(const QString &wanted) const
{
    return culvert::freeName(wanted, m_store.profiles());
}

bool Tunnels::start(const ProfileId &id)
{
    const std::optional<Profile> profile = find(id);
    if (!profile)
        return false;
    if (m_engine.status(id).state == SessionState::WaitingToRetry)
        m_engine.retryNow(id);
    if (m_engine.isRunning(id))
        return true;
    if (const QString why = whyNotHere(*profile); !why.isEmpty()) {
        emit startRefused(why);
        return false;
    }
    if (const auto missing = missingConsent(*profile, m_store.consents())) {
        emit consentNeeded(*profile, *missing);
        return false;
    }
    if (isSaved(id) && !m_locks.take(id)) {
        emit startRefused(tr("'%1' already runs in another program.").arg(profile->name));
        return false;
    }
    m_engine.stopExamining(id);
    m_started.insert(id, *profile);
    m_engine.start(request(*profile));
    return true;
}

void Tunnels::startWithConsent(const ProfileId &id, const ForeignCommands &commands)
{
    if (const Result<void> kept = m_store.addConsent(commands.fingerprint); !kept)
        emit startRefused(describe(kept.error()));
    else
        start(id);
}

PlanRequest Tunnels::request(const Profile &profile) const
{
    return {.profile = profile,
            .kind = isSaved(profile.id) ? ProfileKind::Saved : ProfileKind::Unsaved,
            .consents = m_store.consents()};
}

void Tunnels::check(const ProfileId &id)
{
    if (const std::optional<Profile> profile = find(id); profile && !m_engine.isRunning(id))
        m_engine.examine(request(*profile), all());
}

void Tunnels::stop(const ProfileId &id)
{
    m_next.remove(id);
    m_engine.stop(id);
}

void Tunnels::restart(const ProfileId &id)
{
    startAfter(id, id);
}

void Tunnels::startAfter(const ProfileId &other, const ProfileId &id)
{
    if (!m_engine.isRunning(other)) {
        other == id ? (void)start(id) : restart(id);
        return;
    }
    m_next.insert(other, id);
    m_engine.stop(other);
}

void Tunnels::onEnded(const ProfileId &id)
{
    m_locks.drop(id);
    const bool pending = hasPendingChange(id);
    m_started.remove(id);
    if (pending)
        emit changed(); // what is saved is what there is now
    const ProfileId next = m_next.take(id);
    if (next.value.isEmpty())
        return;
    next == id ? (void)start(id) : restart(next);
}

void Tunnels::setRunning(const ProfileId &id, bool running)
{
    running ? (void)start(id) : stop(id);
}

quint16 Tunnels::portToOpen(quint16 port) const
{
    return culvert::portToOpen(port, portsMeant(all()));
}

quint16 Tunnels::freePortNear(const Endpoint &bind) const
{
    return culvert::freePortNear(bind, portsMeant(all()));
}

/// Among those that are shown: the session's, and without one the profile's.
qsizetype Tunnels::placeShown(const ProfileId &id, ForwardId forward) const
{
    if (!m_engine.isRunning(id))
        return forward.value;
    const QList<ForwardStatus> shown = m_engine.status(id).forwards;
    const auto found = std::ranges::find(shown, forward, &ForwardStatus::id);
    return found == shown.end() ? forward.value : found - shown.begin();
}

std::optional<qsizetype> Tunnels::placeSaved(const ProfileId &id, ForwardId forward) const
{
    const std::optional<Profile> profile = m_store.find(id);
    const SessionStatus status = m_engine.status(id);
    const ForwardStatus *ran = status.find(forward);
    if (!profile || !ran)
        return {};
    return placeIn(profile->forwards, placeShown(id, forward), ran->forward);
}

bool Tunnels::canChangePort(const ProfileId &id, ForwardId forward) const
{
    return placeSaved(id, forward).has_value();
}

Result<void> Tunnels::changePort(const ProfileId &id, ForwardId forward, quint16 port)
{
    const std::optional<qsizetype> place = placeSaved(id, forward);
    if (!place)
        return {};
    std::optional<Profile> profile = m_store.find(id);
    profile->forwards[*place].bind.port = port;
    const Result<void> saved = m_store.save(*profile);
    if (saved)
        start(id); // one that waits dials at once
    return saved;
}

Result<void> Tunnels::setForwardEnabled(const ProfileId &id, ForwardId forward, bool enabled)
{
    std::optional<Profile> profile = find(id);
    if (!profile)
        return {};
    const auto started = m_started.find(id);
    QList<Forward> &shown = started == m_started.end() ? profile->forwards : started->forwards;
    qsizetype place = placeShown(id, forward);
    const SessionStatus status = m_engine.status(id);
    if (m_engine.isRunning(id) && !status.forwards.isEmpty()) {
        const ForwardStatus *meant = status.find(forward);
        if (!meant)
            return {}; // it has left meanwhile
        place = placeIn(shown, place, meant->forward).value_or(place);
    }
    if (place >= shown.size()) { // ssh_config's own, not ours to save
        m_engine.setForwardEnabled(id, forward, enabled);
        return {};
    }
    shown[place].enabled = enabled;
    m_engine.setForwards(id, shown);
    profile->forwards = shown;
    if (isSaved(id))
        return m_store.save(*profile);
    const auto same = [&id](const Profile &unsaved) { return unsaved.id == id; };
    *std::find_if(m_unsaved.begin(), m_unsaved.end(), same) = *profile;
    emit changed();
    return {};
}

} // namespace culvert
