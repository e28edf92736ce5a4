#pragma once

#include "app/cli/console/context.h"
#include "app/cli/console/exitcode.h"
#include "app/cli/events/eventfeed.h"
#include "app/cli/events/statusblock.h"
#include "app/cli/prompts/prompter.h"
#include "app/cli/running/servicenotifier.h"
#include "app/signals.h"
#include "core/engine/controlserver.h"
#include "core/engine/engine.h"
#include "core/engine/runlock.h"
#include "core/engine/savedsecrets.h"
#include "core/profile/profilestore.h"
#include "core/secrets/keychainstore.h"
#include "core/system/networkwatch.h"
#include "core/system/sleepwatch.h"

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
    LogLevel logLevel = LogLevel::Info;
};

/// Tunnels in the foreground: from the first start to the program's exit code.
class Runner : public QObject
{
    Q_OBJECT

public:
    Runner(const Context &context, const RunOrder &order, ProfileStore &store,
           QObject *parent = nullptr);
    ~Runner() override;

    ExitCode run(); ///< returns when no tunnel is left

private:
    enum class Admission
    {
        Started,
        RunsElsewhere
    };

    Admission admit(const Profile &profile, ProfileKind kind); ///< takes its lock, if it has one
    void begin(const Profile &profile, ProfileKind kind);
    void stop();
    void reload(); ///< SIGHUP
    void openControl();
    ControlReply startByName(const QString &name);
    ControlReply stopByName(const QString &name);
    QList<SessionStatus> statuses() const;
    std::optional<ProfileId> runningByName(const QString &name) const;

    void onStatusChanged();
    void onEnded(ProfileId profile);
    void onAllEnded();
    void log(LogLevel level, const QString &message);

    struct Tunnel
    {
        Profile profile; ///< as it was started
        ProfileKind kind = ProfileKind::Saved;
        std::optional<Profile> next; ///< changed meanwhile: starts when this one has ended
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
    NetworkWatch m_network;
    SleepWatch m_sleep;
    ServiceNotifier m_service;
    ControlServer m_control;
    QHash<ProfileId, std::shared_ptr<RunLock>> m_locks; ///< of the running ones that are saved
    QHash<ProfileId, Tunnel> m_tunnels; ///< running or waiting
    std::optional<ExitCode> m_firstFailure;
    bool m_stopping = false;
};

} // namespace culvert
