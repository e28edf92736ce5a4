#include "core/engine/workerthread.h"

namespace culvert {

namespace {

constexpr std::chrono::milliseconds pauseAfterTelling{50};

} // namespace

SessionWorker::SessionWorker(const PlanRequest &request, const std::shared_ptr<AgentGate> &gate)
    : m_request(request), m_gate(gate)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SessionWorker::tellIfDue);
}

SessionWorker::~SessionWorker()
{
    m_unwanted.request_stop();
    m_session.reset(); // it still tells, and what it tells is gathered in members of ours
}

void SessionWorker::start()
{
    m_started = QDateTime::currentDateTimeUtc();
    SessionStatus status;
    status.profile = m_request.profile.id;
    status.name = m_request.profile.name;
    status.state = SessionState::Connecting;
    status.since = m_started;
    emit statusChanged(status);
    const auto plan = std::make_shared<Result<Plan>>();
    m_planning = std::make_unique<net::DetachedCall>(
        [plan, request = m_request, unwanted = m_unwanted.get_token()] {
            *plan = planFor(request, Execution::Allowed, unwanted);
        },
        nullptr, net::DetachedCall::On::OwnThread);
    connect(m_planning.get(), &net::DetachedCall::finished, this,
            [this, plan] { onPlanned(*plan); });
    connect(m_planning.get(), &net::DetachedCall::failed, this, [this](const QString &reason) {
        onPlanned(failure(Error{.code = ErrorCode::Internal, .detail = reason}));
    });
}

void SessionWorker::onPlanned(const Result<Plan> &plan)
{
    m_planning.release()->deleteLater(); // we are inside its signal
    if (plan)
        run(*plan);
    else
        endWithout(plan.error());
}

void SessionWorker::endWithout(const std::optional<Error> &error)
{
    SessionStatus status;
    status.profile = m_request.profile.id;
    status.name = m_request.profile.name;
    status.state = error ? SessionState::Failed : SessionState::Stopped;
    status.reason = error;
    status.since = QDateTime::currentDateTimeUtc();
    emit statusChanged(status);
    finish();
}

void SessionWorker::finish()
{
    m_ended = true;
    tell();
    emit ended();
}

void SessionWorker::run(const Plan &plan)
{
    m_session = std::make_unique<Session>(plan, m_gate.get());
    Session *session = m_session.get();
    passOn(&Session::statusChanged, &SessionWorker::statusChanged);
    passOn(&Session::forwardProved, &SessionWorker::forwardProved);
    passOn(&Session::hostKeyAsked, &SessionWorker::hostKeyAsked);
    passOn(&Session::hostKeyChanged, &SessionWorker::hostKeyChanged);
    passOn(&Session::credentialAsked, &SessionWorker::credentialAsked);
    passOn(&Session::secretAccepted, &SessionWorker::secretAccepted);
    passOn(&Session::furtherLoginEnded, &SessionWorker::furtherLoginEnded);
    passOn(&Session::bannerReceived, &SessionWorker::bannerReceived);
    passOn(&Session::questionWithdrawn, &SessionWorker::questionWithdrawn);
    connect(session, &Session::trafficSampled, this, &SessionWorker::trafficSampled);
    connect(session, &Session::connectionChanged, this,
            [this](const ConnectionInfo &connection) { note(connection); });
    connect(session, &Session::logged, this, [this](LogLevel level, const QString &message) {
        note(LogLine{level, message});
    });
    connect(session, &Session::ended, this, &SessionWorker::finish, Qt::QueuedConnection);
    session->start(m_started);
    for (const auto &call : std::exchange(m_early, {}))
        call(*session);
}

void SessionWorker::note(const Happening &happening)
{
    m_happenings.add(happening);
    tellIfDue();
}

void SessionWorker::tell()
{
    if (m_happenings.isEmpty())
        return;
    ++m_unheard;
    m_pause.start(pauseAfterTelling);
    emit happened(m_happenings.take());
}

void SessionWorker::heard()
{
    --m_unheard;
    tellIfDue();
}

void SessionWorker::tellIfDue()
{
    if (m_unheard == 0 && !m_pause.isActive())
        tell();
}

void SessionWorker::stop()
{
    if (m_session) {
        m_session->stop();
    } else if (m_planning) {
        m_planning.reset();
        m_unwanted.request_stop();
        endWithout({});
    }
}

void SessionWorker::quitWhenEnded()
{
    if (m_ended)
        thread()->quit();
    else
        connect(this, &SessionWorker::ended, thread(), &QThread::quit, Qt::DirectConnection);
}

void SessionWorker::withSession(const std::function<void(Session &)> &call)
{
    if (m_session)
        call(*m_session);
    else if (m_planning)
        m_early.append(call);
}

WorkerThread::WorkerThread(const PlanRequest &request, const std::shared_ptr<AgentGate> &gate)
    : m_worker(new SessionWorker(request, gate)), m_thread(m_worker, request.profile.name)
{
    QObject::connect(&m_thread.thread(), &QThread::started, m_worker, &SessionWorker::start);
}

void WorkerThread::post(const std::function<void(SessionWorker &)> &call)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, call] { call(*worker); }, Qt::QueuedConnection);
}

} // namespace culvert
