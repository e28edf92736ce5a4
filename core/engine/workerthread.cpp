#include "core/engine/workerthread.h"

namespace culvert {

SessionHost::SessionHost(const PlanRequest &request, AgentGate *gate)
    : m_request(request), m_gate(gate)
{}

SessionHost::~SessionHost() = default;

void SessionHost::start()
{
    SessionStatus status;
    status.profile = m_request.profile.id;
    status.name = m_request.profile.name;
    status.since = QDateTime::currentDateTimeUtc();
    const Result<Plan> plan = m_cancelled ? Result<Plan>(Plan()) : planFor(m_request);
    if (m_cancelled) {
        emit statusChanged(status);
        emit ended();
        return;
    }
    if (plan) {
        run(*plan);
        return;
    }
    status.state = SessionState::Failed;
    status.reason = plan.error();
    emit statusChanged(status);
    emit ended();
}

void SessionHost::run(const Plan &plan)
{
    m_session = std::make_unique<Session>(plan, m_gate);
    Session *session = m_session.get();
    connect(session, &Session::statusChanged, this, &SessionHost::statusChanged);
    connect(session, &Session::trafficSampled, this, &SessionHost::trafficSampled);
    connect(session, &Session::connectionChanged, this, &SessionHost::connectionChanged);
    connect(session, &Session::forwardProved, this, &SessionHost::forwardProved);
    connect(session, &Session::hostKeyAsked, this, &SessionHost::hostKeyAsked);
    connect(session, &Session::hostKeyChanged, this, &SessionHost::hostKeyChanged);
    connect(session, &Session::credentialAsked, this, &SessionHost::credentialAsked);
    connect(session, &Session::secretAccepted, this, &SessionHost::secretAccepted);
    connect(session, &Session::questionWithdrawn, this, &SessionHost::questionWithdrawn);
    connect(session, &Session::logged, this, &SessionHost::logged);
    connect(session, &Session::ended, this, &SessionHost::ended, Qt::QueuedConnection);
    session->start();
}

void SessionHost::stop()
{
    if (m_session)
        m_session->stop();
}

void SessionHost::quitWhenEnded()
{
    connect(this, &SessionHost::ended, thread(), &QThread::quit, Qt::DirectConnection);
    if (!m_session)
        thread()->quit();
}

void SessionHost::withSession(const std::function<void(Session &)> &call)
{
    if (m_session)
        call(*m_session);
}

WorkerThread::WorkerThread(const PlanRequest &request, AgentGate *gate)
    : m_host(new SessionHost(request, gate)), m_thread(m_host, request.profile.name)
{
    QObject::connect(&m_thread.thread(), &QThread::started, m_host, &SessionHost::start);
}

void WorkerThread::post(const std::function<void(SessionHost &)> &call)
{
    QMetaObject::invokeMethod(
        m_host, [host = m_host, call] { call(*host); }, Qt::QueuedConnection);
}

} // namespace culvert
