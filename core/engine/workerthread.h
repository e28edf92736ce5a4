#pragma once

#include "core/engine/happenings.h"
#include "core/engine/ownedthread.h"
#include "core/net/detachedcall.h"
#include "core/plan/plan.h"
#include "core/session/session.h"

#include <QTimer>

#include <memory>
#include <stop_token>

namespace culvert {

/// One running tunnel on a thread of its own: has the Plan made by a net::DetachedCall (a Match
/// exec may block, and Stop does not wait for that), then makes the Session. The main thread queues
/// calls to it, and hears its signals queued.
class SessionWorker : public QObject
{
    Q_OBJECT

public:
    SessionWorker(const PlanRequest &request, const std::shared_ptr<AgentGate> &gate);
    ~SessionWorker() override;

    // all on the session's thread, by way of WorkerThread::post()
    void start();
    void stop();
    void quitWhenEnded(); ///< ends the thread's loop once the tunnel has ended
    void withSession(const std::function<void(Session &)> &call); ///< at once, or when it is made
    void heard(); ///< to be called for each happened(): until then what comes is gathered

signals:
    void statusChanged(const culvert::SessionStatus &status);
    void trafficSampled(const culvert::TrafficSnapshot &traffic);
    void happened(const QList<culvert::Happening> &happenings);
    void forwardProved(culvert::ForwardId forward, const culvert::Proof &proof);
    void hostKeyAsked(const culvert::HostKeyQuestion &question);
    void hostKeyChanged(const culvert::HostKeyChange &change);
    void credentialAsked(const culvert::CredentialQuestion &question);
    void secretAccepted(culvert::CredentialKind kind, const QString &subject);
    void furtherLoginEnded();
    void bannerReceived(const culvert::Banner &banner);
    void questionWithdrawn();
    void ended();

private:
    void onPlanned(const Result<Plan> &plan);
    void run(const Plan &plan);
    void endWithout(const std::optional<Error> &error); ///< no Session: none is a stop as asked
    void finish();
    void note(const Happening &happening);
    void tell();
    void tellIfDue(); ///< what came was heard, and not a moment ago
    /// Passes one of the session's signals on, behind all that happened before it.
    template <typename... Values>
    void passOn(void (Session::*signal)(Values...), void (SessionWorker::*ours)(Values...))
    {
        connect(m_session.get(), signal, this, [this, ours](Values... values) {
            tell();
            emit(this->*ours)(values...);
        });
    }

    PlanRequest m_request;
    std::shared_ptr<AgentGate> m_gate; ///< outlives the engine where this thread is left behind
    QDateTime m_started;
    std::unique_ptr<net::DetachedCall> m_planning;
    std::stop_source m_unwanted; ///< what it runs
    QList<std::function<void(Session &)>> m_early; ///< asked for before there was a Session
    std::unique_ptr<Session> m_session;
    bool m_ended = false;
    Happenings m_happenings; ///< not told yet
    int m_unheard = 0;
    QTimer m_pause{this}; ///< short connections come by the thousand: they are told together
};

/// A SessionWorker and the thread it lives on; for the main thread.
class WorkerThread
{
public:
    WorkerThread(const PlanRequest &request, const std::shared_ptr<AgentGate> &gate);

    SessionWorker &worker() { return *m_worker; }
    Result<void> start() { return m_thread.start(); } ///< OutOfResources
    void post(const std::function<void(SessionWorker &)> &call); ///< queued; carries values only
    void endBy(QDeadlineTimer deadline) { m_thread.endBy(deadline); }
    void waitUntil(QDeadlineTimer deadline) { m_thread.thread().wait(deadline); }

private:
    SessionWorker *m_worker; ///< deleted on its own thread when that ends
    OwnedThread m_thread;
};

} // namespace culvert
