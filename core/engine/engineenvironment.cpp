#include "core/engine/engineenvironment.h"

#include "core/engine/engine.h"
#include "core/profile/profilestore.h"
#include "core/system/runtimefolder.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace culvert {

EngineEnvironment::EngineEnvironment(ProfileStore &store, Engine &engine, Program program,
                                     QObject *parent)
    : QObject(parent), m_store(store), m_engine(engine), m_program(std::move(program)),
      m_control({.statuses = [this] { return m_engine.runningStatuses(); },
                 .start = [this](const QString &name) { return start(name); },
                 .stop = [this](const QString &name) { return stop(name); },
                 .apply = [this](const QString &name) { return apply(name); }}),
      m_recorder(QFileInfo(m_store.filePath()).path())
{
    connect(&m_network, &NetworkWatch::changed, &m_engine, &Engine::networkChanged);
    connect(&m_sleep, &SleepWatch::wokeUp, &m_engine, &Engine::wokeUp);
    connect(&m_engine, &Engine::statusChanged, this, &EngineEnvironment::record);
    connect(&m_engine, &Engine::tunnelLogged, this, &EngineEnvironment::recordLog);
    connect(&m_recorder, &Recorder::logged, &m_engine, &Engine::logged);
    connect(&m_network, &NetworkWatch::changed, &m_recorder, &Recorder::noteNetwork);
    connect(&m_sleep, &SleepWatch::fallingAsleep, &m_recorder, &Recorder::noteSleep);
    connect(&m_sleep, &SleepWatch::wokeUp, &m_recorder, &Recorder::noteWaking);
}

Result<void> EngineEnvironment::listen()
{
    connect(&m_engine, &Engine::ended, &m_control, &ControlServer::answerStops);
    const Result<QString> folder = runtimeFolder();
    if (!folder)
        return failure(folder.error());
    return m_control.listen(*folder, QFileInfo(m_store.filePath()).path(), m_program.kind);
}

/// Unsaved ones have another id each time: nobody would find their history.
void EngineEnvironment::record(const SessionStatus &status)
{
    if (m_store.find(status.profile))
        m_recorder.note(status);
    else if (!m_store.problem()) // else nobody knows whether it is saved
        m_recorder.forget(status.profile);
}

void EngineEnvironment::recordLog(const ProfileId &profile, const LogEntry &entry)
{
    if (m_store.find(profile) && m_engine.isRunning(profile)) // else another program may write
        m_recorder.noteLog(profile, entry);
}

ControlReply EngineEnvironment::start(const QString &name)
{
    m_store.reload();
    const std::optional<Profile> profile = m_store.findByName(name);
    if (!profile)
        return {.outcome = ControlOutcome::NoSuchTunnel,
                .message = u"There is no tunnel named '%1'."_s.arg(name)};
    if (!runsHere(*profile)) {
        const QString &runner = profile->surroundings.thisMachine;
        return {.outcome = ControlOutcome::Refused,
                .message = u"'%1' runs on %2, not on this computer."_s.arg(
                    name, runner.isEmpty() ? u"another machine"_s : runner)};
    }
    if (const QString why = m_program.refusal(*profile); !why.isEmpty())
        return {.outcome = ControlOutcome::Refused, .message = why};
    if (m_engine.isRunning(profile->id) || !m_program.start(*profile))
        return {.outcome = ControlOutcome::AlreadyRunning,
                .message = u"'%1' is already running."_s.arg(name)};
    return {};
}

ControlReply EngineEnvironment::stop(const QString &name)
{
    for (const SessionStatus &status : m_engine.runningStatuses()) {
        if (status.name == name) {
            m_program.stop(status.profile);
            return {};
        }
    }
    m_store.reload();
    return notRunning(name);
}

ControlReply EngineEnvironment::apply(const QString &name)
{
    m_store.reload();
    const std::optional<Profile> profile = m_store.findByName(name);
    if (!profile || !m_engine.isRunning(profile->id))
        return notRunning(name);
    return {.outcome = m_program.apply(*profile) ? ControlOutcome::Done : ControlOutcome::Pending};
}

ControlReply EngineEnvironment::notRunning(const QString &name) const
{
    if (m_store.findByName(name))
        return {.outcome = ControlOutcome::NotRunning,
                .message = u"'%1' is not running."_s.arg(name)};
    return {.outcome = ControlOutcome::NoSuchTunnel,
            .message = u"There is no tunnel named '%1'."_s.arg(name)};
}

} // namespace culvert
