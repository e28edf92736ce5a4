#pragma once

#include "core/base/eventlog.h"
#include "core/engine/happenings.h"
#include "core/engine/openquestions.h"
#include "core/plan/plan.h"
#include "core/status/check.h"
#include "core/status/questions.h"
#include "core/status/sessionstatus.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace culvert {

class AgentGate;
class CredentialBroker;
class Examinations;
class SavedSecrets;
class Session;

/// The only way in for ui and app: turns commands into queued calls to the sessions' threads, and
/// their queued signals into facts. Main thread. A profile has at most one session.
class Engine : public QObject
{
    Q_OBJECT

public:
    /// Does the system give the descriptors and threads that an engine, its keychain and its
    /// watches need? To be asked before any of them is made: Qt and GLib end a program that gets
    /// none. Fails with OutOfResources.
    static Result<void> checkResources();

    /// secrets: where passwords and passphrases are looked up before a person is asked; null: no
    /// keychain. Must outlive the engine.
    explicit Engine(SavedSecrets *secrets = nullptr, QObject *parent = nullptr);
    ~Engine()
        override; ///< stops all at the same time: 1 s for all of them, then none is waited for

    /// The newest status; a stopped one for a profile that never ran or was forgotten.
    SessionStatus status(ProfileId profile) const;
    QList<SessionStatus> statuses() const; ///< of all that ran so far and are not forgotten
    QList<SessionStatus> runningStatuses() const; ///< with their names, from the start on
    bool isRunning(ProfileId profile) const;
    int runningCount() const;

public slots:
    /// Ignored while that profile runs. Whatever goes wrong is told as statusChanged() with Failed
    /// and the reason, then ended().
    void start(const culvert::PlanRequest &request);
    void stop(culvert::ProfileId profile); ///< done within 2 s in every state
    void stopAll();
    void rename(culvert::ProfileId profile, const QString &name); ///< what it is told of by
    void retryNow(culvert::ProfileId profile); ///< while waiting: dials at once
    void setForwardEnabled(culvert::ProfileId profile, culvert::ForwardId forward, bool enabled);
    /// What the profile of one that runs says now: the difference is applied at once, without a new
    /// connection. ssh_config's forwards stay.
    void setForwards(culvert::ProfileId profile, const QList<culvert::Forward> &forwards);
    void closeConnection(culvert::ProfileId profile, quint64 connection);
    void prove(culvert::ProfileId profile); ///< checks every listening forward now
    /// Looks at all that can be known without a login; `others` are the tunnels it may clash with.
    /// Begins anew where that is under way.
    void examine(const culvert::PlanRequest &request, const QList<culvert::Profile> &others);
    void
    forget(culvert::ProfileId profile); ///< drops how its last run ended, where none is under way
    void stopExamining(culvert::ProfileId profile);
    /// An answer to a question that is no longer open is dropped.
    void answer(culvert::QuestionId question, const culvert::HostKeyAnswer &answer);
    void answer(culvert::QuestionId question, const culvert::CredentialAnswer &answer);
    void unlockKeychain(); ///< what it has answers the questions that wait for a person
    /// Online, maybe in another network: every connection is probed, waiting tunnels dial at once.
    void networkChanged(bool online);
    void wokeUp(); ///< after sleep: the same

signals:
    void statusChanged(const culvert::SessionStatus &status);
    void trafficSampled(culvert::ProfileId profile, const culvert::TrafficSnapshot &traffic);
    void connectionChanged(culvert::ProfileId profile, const culvert::ConnectionInfo &connection);
    void forwardProved(culvert::ProfileId profile, culvert::ForwardId forward,
                       const culvert::Proof &proof);
    void checked(culvert::ProfileId profile, const culvert::Check &check);
    void examined(culvert::ProfileId profile); ///< all checks have been reported
    void hostKeyAsked(const culvert::HostKeyQuestion &question);
    void hostKeyChanged(const culvert::HostKeyChange &change); ///< the tunnel fails with it
    /// Of a person; again with the same id where something about it has changed.
    void credentialAsked(const culvert::CredentialQuestion &question);
    void secretNotSaved(const QString &why); ///< though a person wished it; the log has it too
    void bannerReceived(const culvert::Banner &banner); ///< at once; the log has it too
    /// An agent waits for a person.
    void touchAsked(culvert::ProfileId profile, const QString &tunnel, const QString &what);
    void questionWithdrawn(culvert::QuestionId question); ///< the tunnel needs no answer any more
    void logged(const culvert::LogEntry &entry);
    void tunnelLogged(culvert::ProfileId profile, const culvert::LogEntry &entry); ///< the same
    /// Stopped or Failed, and its thread has ended: it may be started again from here.
    void ended(culvert::ProfileId profile);

private:
    struct Running;
    void post(ProfileId profile, const std::function<void(Session &)> &call);
    void onNotStarted(const PlanRequest &request, const Error &why);
    void onHappened(ProfileId profile, const QList<Happening> &happenings);
    void onEnded(ProfileId profile);
    void connectBroker();
    void connectQuestions(const std::shared_ptr<Running> &running, const ProfileId &profile);
    void onStatusChanged(SessionStatus status);
    void setAwaited(const ProfileId &profile, Awaited awaits);
    void log(const ProfileId &profile, LogLevel level, const QString &message);
    void askTouch(const ProfileId &profile, const QString &what);
    template <typename Answer>
    void send(QuestionId question, const Answer &answer);
    void withdraw(ProfileId profile);

    std::unique_ptr<CredentialBroker> m_broker;
    std::unique_ptr<QThread> m_agentThread;
    std::shared_ptr<AgentGate> m_gate; ///< lives on the thread above, and longer than any session
    QHash<ProfileId, std::shared_ptr<Running>> m_running;
    std::unique_ptr<Examinations> m_examinations;
    QHash<ProfileId, SessionStatus> m_last;
    OpenQuestions m_questions;
};

} // namespace culvert
