#include "app/cli/running/runner.h"

#include "app/cli/console/output.h"
#include "app/cli/console/terminal.h"
#include "app/cli/events/jsonevents.h"
#include "app/cli/events/textevents.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace culvert {

namespace {

constexpr auto stopDeadline = 1800ms; // culvert-cli(1), SIGNALS: within two seconds

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
      m_environment(store, m_engine, program()), m_locks(context.configFolder)
{
    connect(&m_engine, &Engine::statusChanged, this, &Runner::onStatusChanged);
    connect(&m_engine, &Engine::ended, this, &Runner::onEnded);
    if (!context.json)
        connect(&m_engine, &Engine::touchAsked, this,
                [](const ProfileId &, const QString &, const QString &what) { printNote(what); });
    m_prompter.serve(m_engine);
    connect(&m_prompter, &Prompter::began, this, [this] { m_block.hide(); });
    connect(&m_prompter, &Prompter::finished, this, [this] { m_block.show(); });
    connect(&m_signals, &Signals::terminated, this, &Runner::stop);
    connect(&m_signals, &Signals::hungUp, this, &Runner::reload);
}

Runner::~Runner() = default;

ExitCode Runner::run()
{
    if (const Result<void> opened = m_environment.listen(); !opened)
        log(LogLevel::Warning, u"No local socket: %1"_s.arg(describe(opened.error())));
    for (const Profile &profile : m_order.profiles) {
        if (!admit(profile, m_order.kind))
            return fail(ExitCode::AlreadyRunning, u"'%1' is already running"_s.arg(profile.name));
    }
    for (const Profile &profile : m_order.profiles)
        begin(profile, m_order.kind);
    QCoreApplication::exec();
    return m_stopping ? ExitCode::Ok : m_firstFailure.value_or(ExitCode::Ok);
}

bool Runner::admit(const Profile &profile, ProfileKind kind)
{
    return kind == ProfileKind::Unsaved || m_locks.take(profile.id);
}

EngineEnvironment::Program Runner::program()
{
    const auto refusal = [this](const Profile &) {
        return m_stopping ? u"The running instance is stopping."_s : QString();
    };
    const auto start = [this](const Profile &profile) {
        const bool admitted = !m_tunnels.contains(profile.id) && admit(profile, ProfileKind::Saved);
        if (admitted)
            begin(profile, ProfileKind::Saved);
        return admitted;
    };
    const auto stop = [this](const ProfileId &id) {
        m_tunnels[id].next.reset();
        m_engine.stop(id);
    };
    const auto apply = [this](const Profile &profile) { return applyChange(profile); };
    return {.kind = InstanceKind::Run,
            .refusal = refusal,
            .start = start,
            .stop = stop,
            .apply = apply};
}

/// Its name and forwards. False: ssh would be told something else, too.
bool Runner::applyChange(const Profile &saved)
{
    Tunnel &tunnel = m_tunnels[saved.id];
    if (tunnel.next) // it is being started anew
        tunnel.next = saved;
    Profile &running = tunnel.profile;
    running.name = saved.name;
    m_feed.setName(saved.id, saved.name);
    m_engine.rename(saved.id, saved.name);
    if (std::exchange(running.forwards, saved.forwards) != saved.forwards)
        m_engine.setForwards(saved.id, saved.forwards);
    return runsTheSame(running, saved);
}

void Runner::begin(const Profile &profile, ProfileKind kind)
{
    PlanRequest request{
        .profile = profile, .kind = kind, .batch = m_context.batch, .consents = m_store.consents()};
    if (m_order.retrying != Retrying::ByKind)
        request.profile.retrying = m_order.retrying;
    if (m_order.connections != 0)
        request.profile.connections = m_order.connections;
    m_tunnels.insert(profile.id, {.profile = profile, .kind = kind});
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
            && admit(profile, ProfileKind::Saved)) {
            m_order.profiles.append(profile);
            begin(profile, ProfileKind::Saved);
        }
    }
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
    m_locks.drop(id);
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
        m_sink->log({.time = QDateTime::currentDateTimeUtc(), .level = level, .message = message});
}

} // namespace culvert
