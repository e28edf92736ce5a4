#pragma once

#include "app/cli/console/context.h"
#include "app/cli/console/exitcode.h"
#include "app/cli/events/eventfeed.h"
#include "app/cli/events/statusblock.h"
#include "app/cli/prompts/prompter.h"
#include "app/cli/running/servicenotifier.h"
#include "app/signals.h"
#include "core/engine/engine.h"
#include "core/engine/runlock.h"
#include "core/engine/savedsecrets.h"
#include "core/engine/engineenvironment.h"
#include "core/profile/profilestore.h"
#include "core/secrets/keychainstore.h"

#include <QHash>

#include <memory>

namespace culvert {

/// What `run` was asked for.
struct RunOrder
{
    QList<Profile> profiles;
    ProfileKind kind = ProfileKind::Saved;
    bool all = false; ///< --all: those saved later too, at SIGHUP
    Retrying retrying = Retrying::ByKind; ///< --retry, --no-retry
    int connections = 0; ///< --connections; 0: as saved
    LogLevel logLevel = LogLevel::Info;
};

/// The command `run`: tunnels in the foreground. The store must outlive it. Main thread.
class Runner : public QObject
{
    Q_OBJECT

public:
    Runner(const Context &context, const RunOrder &order, ProfileStore &store,
           QObject *parent = nullptr);
    ~Runner() override;

    ExitCode run(); ///< turns the event loop until no tunnel is left

private:
    /// Takes its lock, if it has one. False: another program runs it.
    bool admit(const Profile &profile, ProfileKind kind);
    void begin(const Profile &profile, ProfileKind kind);
    void stop();
    void reload(); ///< SIGHUP
    bool applyChange(const Profile &saved); ///< `culvert-cli edit`
    EngineEnvironment::Program program(); ///< what culvert-cli's start and stop do here

    void onStatusChanged();
    void onEnded(ProfileId profile);
    void onAllEnded();
    void log(LogLevel level, const QString &message);

    struct Tunnel
    {
        Profile profile; ///< as it runs
        ProfileKind kind = ProfileKind::Saved;
        std::optional<Profile> next = {}; ///< changed meanwhile: starts when this one has ended
    };

    Context m_context;
    RunOrder m_order;
    ProfileStore &m_store;
    StatusBlock m_block;
    std::unique_ptr<EventSink> m_sink;
    KeychainStore m_keychain;
    SavedSecrets m_secrets;
    Engine m_engine;
    EventFeed m_feed;
    Prompter m_prompter;
    Signals m_signals;
    ServiceNotifier m_service;
    EngineEnvironment m_environment;
    RunLocks m_locks;
    QHash<ProfileId, Tunnel> m_tunnels; ///< running or waiting
    std::optional<ExitCode> m_firstFailure;
    bool m_stopping = false;
};

} // namespace culvert
