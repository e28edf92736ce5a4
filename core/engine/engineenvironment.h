#pragma once

#include "core/engine/controlserver.h"
#include "core/profile/profile.h"
#include "core/recorder/recorder.h"
#include "core/system/networkwatch.h"
#include "core/system/sleepwatch.h"

namespace culvert {

class Engine;
class ProfileStore;

/// What surrounds the Engine in every program that runs tunnels: it hears of the network and of
/// sleep, what happens to saved tunnels is recorded, and `culvert-cli start|stop|status|edit` is
/// answered, by the tunnel's name. Main thread.
class EngineEnvironment : public QObject
{
    Q_OBJECT

public:
    /// What differs from program to program.
    struct Program
    {
        InstanceKind kind = InstanceKind::Run;
        /// Why it may not start now, in English; empty: it may.
        std::function<QString(const Profile &)> refusal;
        std::function<bool(const Profile &)> start; ///< false: another program runs it
        std::function<void(const ProfileId &)> stop;
        /// What was saved of one that runs counts now, where it needs no new connection. False:
        /// something is left for the next start.
        std::function<bool(const Profile &)> apply;
    };

    /// All must outlive this.
    EngineEnvironment(ProfileStore &store, Engine &engine, Program program,
                      QObject *parent = nullptr);

    /// Opens the local socket, once. To be called when what reacts to Engine::ended() is connected:
    /// whoever hears that a tunnel has ended may start it at once, so its lock is to be free.
    /// Fails with FeatureUnavailable where there can be no socket, which is for the log.
    Result<void> listen();

    Recorder &recorder() { return m_recorder; }

    /// Replies are for culvert-cli, which speaks English whatever this program speaks.
    ControlReply start(const QString &name);
    ControlReply stop(const QString &name); ///< Done: it is ending
    ControlReply apply(const QString &name); ///< by its saved name

private:
    ControlReply notRunning(const QString &name) const;
    void record(const SessionStatus &status);
    void recordLog(const ProfileId &profile, const LogEntry &entry);

    ProfileStore &m_store;
    Engine &m_engine;
    Program m_program;
    NetworkWatch m_network;
    SleepWatch m_sleep;
    ControlServer m_control;
    Recorder m_recorder;
};

} // namespace culvert
