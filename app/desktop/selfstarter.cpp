#include "app/desktop/selfstarter.h"

#include "core/engine/engine.h"
#include "core/secrets/keychainstate.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::seconds keychainPause{3};
constexpr auto ranKey = "ranWhenQuit"_L1;

} // namespace

SelfStarter::SelfStarter(Tunnels &tunnels, Engine &engine, QSettings &settings, QObject *parent)
    : QObject(parent), m_tunnels(tunnels), m_settings(settings)
{
    m_again.setSingleShot(true);
    m_again.setTimerType(Qt::VeryCoarseTimer);
    m_again.setInterval(keychainPause);
    connect(&m_again, &QTimer::timeout, this, &SelfStarter::startWhenReady);
    connect(&m_network, &NetworkWatch::changed, this, &SelfStarter::startWhenReady);
    connect(&engine, &Engine::statusChanged, this, [this](const SessionStatus &status) {
        if (isRunning(status.state) && status.state != SessionState::Closing)
            remember(status.profile, true);
    });
    connect(&engine, &Engine::ended, this,
            [this](const ProfileId &profile) { remember(profile, false); });
}

void SelfStarter::remember(const ProfileId &id, bool runs)
{
    if (!m_remembers || !m_tunnels.isSaved(id))
        return;
    const bool waited = m_waiting.removeAll(id) > 0;
    if (m_running.contains(id.value) == runs && !waited)
        return;
    m_running.removeAll(id.value);
    if (runs)
        m_running.append(id.value);
    write();
}

/// What waits counts as running: a program that quits before they could start forgets none.
void SelfStarter::write()
{
    if (!m_remembers)
        return;
    QStringList all = m_running;
    for (const ProfileId &id : std::as_const(m_waiting)) {
        if (!all.contains(id.value))
            all.append(id.value);
    }
    m_settings.setValue(ranKey, all);
}

void SelfStarter::startNoMore()
{
    m_again.stop();
    m_waiting.clear();
    write();
}

void SelfStarter::stopRemembering()
{
    m_remembers = false;
    m_settings.sync();
}

void SelfStarter::begin(bool whatRan, std::chrono::milliseconds patience)
{
    const QStringList ran = whatRan ? m_settings.value(ranKey).toStringList() : QStringList();
    for (const Profile &profile : m_tunnels.all()) {
        if (runsHere(profile) && (profile.startAtLogin || ran.contains(profile.id.value)))
            m_waiting.append(profile.id);
    }
    write(); // from here on it is what runs now, or is about to
    m_deadline = QDeadlineTimer(patience);
    startWhenReady();
}

bool SelfStarter::needsKeychain() const
{
    return std::any_of(m_waiting.begin(), m_waiting.end(),
                       [this](const ProfileId &id) { return m_tunnels.hasSecretsOfItsOwn(id); });
}

void SelfStarter::startWhenReady()
{
    if (m_waiting.isEmpty())
        return;
    if (m_deadline.hasExpired())
        return startAll();
    if (!m_network.isOnline())
        return m_again.start(int(m_deadline.remainingTime())); // or NetworkWatch is first
    if (!needsKeychain())
        return startAll();
    keychainState().then(this, [this](KeychainState state) {
        if (state == KeychainState::Locked && !m_deadline.hasExpired())
            m_again.start(keychainPause);
        else
            startAll();
    });
}

void SelfStarter::startAll()
{
    m_again.stop();
    for (const ProfileId &id : std::exchange(m_waiting, {})) {
        if (m_tunnels.start(id))
            remember(id, true);
    }
    write(); // without those that could not
}

} // namespace culvert
