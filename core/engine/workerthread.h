#pragma once

#include "core/engine/ownedthread.h"
#include "core/plan/plan.h"
#include "core/session/session.h"

#include <atomic>
#include <memory>

namespace culvert {

/// The thread of one running tunnel: makes the Plan there (Match exec may block), then the Session.
/// Commands are queued to it; facts come back as queued signals.
class SessionHost : public QObject
{
    Q_OBJECT

public:
    SessionHost(const PlanRequest &request, AgentGate *gate);
    ~SessionHost() override;

    /// From any thread: start() then ends without a Session, as soon as it can.
    void cancelStart() { m_cancelled = true; }

    // all on the session's thread
    void start();
    void stop();
    void quitWhenEnded(); ///< ends the thread's loop once the session is stopped
    void withSession(const std::function<void(Session &)> &call); ///< nothing where there is none

signals:
    void statusChanged(const culvert::SessionStatus &status);
    void trafficSampled(const culvert::TrafficSnapshot &traffic);
    void connectionChanged(const culvert::ConnectionInfo &connection);
    void forwardProved(culvert::ForwardId forward, const culvert::Proof &proof);
    void hostKeyAsked(const culvert::HostKeyQuestion &question);
    void hostKeyChanged(const culvert::HostKeyChange &change);
    void credentialAsked(const culvert::CredentialQuestion &question);
    void secretAccepted(culvert::CredentialKind kind, const QString &subject);
    void questionWithdrawn();
    void logged(culvert::LogLevel level, const QString &message);
    void ended();

private:
    void run(const Plan &plan);

    PlanRequest m_request;
    AgentGate *m_gate;
    std::unique_ptr<Session> m_session;
    std::atomic_bool m_cancelled = false;
};

/// A SessionHost and the thread it lives on.
class WorkerThread
{
public:
    WorkerThread(const PlanRequest &request, AgentGate *gate);

    SessionHost &host() { return *m_host; }
    void start() { m_thread.thread().start(); }
    void post(const std::function<void(SessionHost &)> &call);
    bool wait(std::chrono::milliseconds time)
    {
        return m_thread.thread().wait(QDeadlineTimer(time));
    }
    void quit() { m_thread.thread().quit(); }

private:
    SessionHost *m_host; ///< deleted on its own thread when that ends
    OwnedThread m_thread;
};

} // namespace culvert
