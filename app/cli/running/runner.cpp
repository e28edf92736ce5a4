#include "app/cli/running/runner.h"

#include "app/cli/console/output.h"
#include "app/cli/console/terminal.h"
#include "app/cli/events/jsonevents.h"
#include "app/cli/events/textevents.h"
#include "core/system/runtimefolder.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace culvert {

namespace {

constexpr auto stopDeadline = 1800ms; // CLI.md: within 2 s, in every state

std::unique_ptr<EventSink> makeSink(bool json, StatusBlock &block)
{
    if (json)
        return std::make_unique<JsonEvents>();
    return std::make_unique<TextEvents>(isStdoutTerminal() ? &block : nullptr);
}

} // namespace

Runner::Runner(const Context &context, const RunOrder &order, ProfileStore &store, QObject *parent)
    : QObject(parent), m_context(context), m_order(order), m_store(store),
      m_sink(makeSink(context.json, m_block)), m_secrets(m_keychain, context.configFolder),
      m_engine(&m_secrets), m_feed(m_engine, *m_sink, order.logLevel),
      m_prompter(context.batch ? Asking::Never : Asking::Allowed),
      m_control({[this] { return statuses(); },
                 [this](const QString &name) { return startByName(name); },
                 [this](const QString &name) { return stopByName(name); }})
{
    connect(&m_engine, &Engine::statusChanged, this, &Runner::onStatusChanged);
    connect(&m_engine, &Engine::ended, this, &Runner::onEnded);
    connect(&m_engine, &Engine::ended, &m_control, &ControlServer::answerStops);
    if (!context.json)
        connect(&m_engine, &Engine::touchAsked, this,
                [](const QString &, const QString &what) { printNote(what); });
    m_prompter.serve(m_engine);
    connect(&m_prompter, &Prompter::began, this, [this] { m_block.hide(); });
    connect(&m_prompter, &Prompter::finished, this, [this] { m_block.show(); });
    connect(&m_network, &NetworkWatch::changed, &m_engine, &Engine::networkChanged);
    connect(&m_sleep, &SleepWatch::wokeUp, &m_engine, &Engine::wokeUp);
    connect(&m_signals, &Signals::terminated, this, &Runner::stop);
    connect(&m_signals, &Signals::hungUp, this, &Runner::reload);
}

Runner::~Runner() = default;

ExitCode Runner::run()
{
    openControl();
    for (const Profile &profile : m_order.profiles) {
        if (admit(profile, m_order.kind) == Admission::RunsElsewhere)
            return fail(ExitCode::AlreadyRunning, u"'%1' is already running"_s.arg(profile.name));
    }
    for (const Profile &profile : m_order.profiles)
        begin(profile, m_order.kind);
    QCoreApplication::exec();
    return m_stopping ? ExitCode::Ok : m_firstFailure.value_or(ExitCode::Ok);
}

void Runner::openControl()
{
    const Result<QString> folder = runtimeFolder();
    const Result<void> opened = folder
        ? m_control.listen(*folder, m_context.configFolder, InstanceKind::Run)
        : Result<void>(failure(folder.error()));
    if (!opened)
        log(LogLevel::Warning, u"No local socket: %1"_s.arg(describe(opened.error())));
}

Runner::Admission Runner::admit(const Profile &profile, ProfileKind kind)
{
    if (kind == ProfileKind::Unsaved || m_locks.contains(profile.id))
        return Admission::Started;
    const auto lock = std::make_shared<RunLock>(m_context.configFolder, profile.id);
    if (!lock->tryLock())
        return Admission::RunsElsewhere;
    m_locks.insert(profile.id, lock);
    return Admission::Started;
}

void Runner::begin(const Profile &profile, ProfileKind kind)
{
    PlanRequest request{profile, kind, m_context.batch, m_store.consents()};
    if (m_order.retrying != Retrying::ByKind)
        request.profile.retrying = m_order.retrying;
    m_tunnels.insert(profile.id, {profile, kind, {}});
    m_feed.setName(profile.id, profile.name);
    m_engine.start(request);
}

void Runner::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_service.stopping();
    QTimer::singleShot(stopDeadline, this, [] { std::_Exit(int(ExitCode::Ok)); });
    if (m_tunnels.isEmpty())
        QCoreApplication::exit();
    m_engine.stopAll();
}

void Runner::reload()
{
    if (m_stopping || m_order.kind == ProfileKind::Unsaved)
        return;
    m_store.reload();
    if (const std::optional<Error> problem = m_store.problem()) {
        log(LogLevel::Error, u"The profiles stay as they were: %1"_s.arg(describe(*problem)));
        return;
    }
    for (Tunnel &tunnel : m_tunnels) {
        const std::optional<Profile> now = m_store.find(tunnel.profile.id);
        if (now && runsTheSame(*now, tunnel.profile))
            continue;
        tunnel.next = now;
        m_engine.stop(tunnel.profile.id);
    }
    const QList<Profile> saved = m_order.all ? m_store.profiles() : QList<Profile>();
    for (const Profile &profile : saved) {
        const bool isNew =
            std::none_of(m_order.profiles.begin(), m_order.profiles.end(),
                         [&profile](const Profile &known) { return known.id == profile.id; });
        if (isNew && runsHere(profile) && !m_tunnels.contains(profile.id)
            && admit(profile, ProfileKind::Saved) == Admission::Started) {
            m_order.profiles.append(profile);
            begin(profile, ProfileKind::Saved);
        }
    }
}

ControlReply Runner::startByName(const QString &name)
{
    m_store.reload();
    const std::optional<Profile> profile = m_store.findByName(name);
    if (!profile)
        return {ControlOutcome::NoSuchTunnel, u"there is no tunnel named '%1'"_s.arg(name), {}};
    if (!runsHere(*profile))
        return {ControlOutcome::Refused,
                u"'%1' runs on %2, not on this computer"_s.arg(name, nameOfRunner(*profile)),
                {}};
    if (m_stopping)
        return {ControlOutcome::Refused, u"the running instance is stopping"_s, {}};
    if (m_tunnels.contains(profile->id)
        || admit(*profile, ProfileKind::Saved) == Admission::RunsElsewhere)
        return {ControlOutcome::AlreadyRunning, u"'%1' is already running"_s.arg(name), {}};
    begin(*profile, ProfileKind::Saved);
    return {};
}

ControlReply Runner::stopByName(const QString &name)
{
    if (const std::optional<ProfileId> id = runningByName(name)) {
        m_tunnels[*id].next.reset();
        m_engine.stop(*id);
        return {};
    }
    m_store.reload();
    if (m_store.findByName(name))
        return {ControlOutcome::NotRunning, u"'%1' is not running"_s.arg(name), {}};
    return {ControlOutcome::NoSuchTunnel, u"there is no tunnel named '%1'"_s.arg(name), {}};
}

std::optional<ProfileId> Runner::runningByName(const QString &name) const
{
    for (const Tunnel &tunnel : m_tunnels) {
        if (tunnel.profile.name == name)
            return tunnel.profile.id;
    }
    return {};
}

QList<SessionStatus> Runner::statuses() const
{
    QList<SessionStatus> statuses;
    for (const Tunnel &tunnel : m_tunnels)
        statuses.append(m_engine.status(tunnel.profile.id));
    return statuses;
}

void Runner::onStatusChanged()
{
    QStringList words;
    bool ready = true;
    for (const Tunnel &tunnel : std::as_const(m_tunnels)) {
        const SessionStatus status = m_engine.status(tunnel.profile.id);
        words += u"%1: %2"_s.arg(tunnel.profile.name, wordFor(status));
        ready = ready && status.isReady();
    }
    m_service.status(words.join(u", "_s));
    if (ready && !words.isEmpty())
        m_service.ready();
}

void Runner::onEnded(ProfileId id)
{
    if (!m_tunnels.contains(id))
        return;
    const Tunnel tunnel = m_tunnels.take(id);
    const SessionStatus status = m_engine.status(id);
    if (tunnel.next && !m_stopping) {
        begin(*tunnel.next, tunnel.kind);
        return;
    }
    m_locks.remove(id);
    if (status.state == SessionState::Failed) {
        const Error reason = status.reason.value_or(Error());
        if (!m_firstFailure)
            m_firstFailure = exitCodeFor(reason.code);
        if (m_context.json || !isStdoutTerminal()) // there the event itself is read by a person
            complain(u"%1: %2"_s.arg(tunnel.profile.name, textOf(reason)));
    }
    if (m_tunnels.isEmpty()) // queued: what started us may still be starting others
        QMetaObject::invokeMethod(this, &Runner::onAllEnded, Qt::QueuedConnection);
}

void Runner::onAllEnded()
{
    if (m_tunnels.isEmpty())
        QCoreApplication::exit();
}

void Runner::log(LogLevel level, const QString &message)
{
    if (level >= m_order.logLevel)
        m_sink->log({QDateTime::currentDateTimeUtc(), level, {}, message});
}

} // namespace culvert
