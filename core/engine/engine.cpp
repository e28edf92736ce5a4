#include "core/engine/engine.h"

#include "core/engine/credentialbroker.h"
#include "core/engine/examination.h"
#include "core/engine/ourholders.h"
#include "core/engine/workerthread.h"
#include "core/net/limits.h"
#include "core/net/socket.h"
#include "core/ssh/agent/agentgate.h"
#include "core/ssh/libssh/library.h"

#include <QThread>

namespace culvert {

namespace {

// of all sessions together: to take leave, by their own deadlines, and then to unwind
constexpr std::chrono::milliseconds drainingTime{850};
constexpr std::chrono::milliseconds unwindingTime{100};
constexpr int fewestDescriptors = 40;
constexpr int fewestThreads = 6; // the agents', a tunnel's, a lookup's, the buses' of Qt and GLib

} // namespace

/// One profile's thread, and the question it waits for.
struct Engine::Running
{
    Running(const PlanRequest &request, AgentGate *gate)
        : thread(request, gate), name(request.profile.name), kind(request.kind)
    {}
    WorkerThread thread;
    QString name;
    ProfileKind kind;
    std::optional<QuestionId> question;
    Awaited awaits = Awaited::Nothing;
};

Result<void> Engine::checkResources()
{
    return net::checkResources(fewestDescriptors, fewestThreads);
}

Engine::Engine(SavedSecrets *secrets, QObject *parent)
    : QObject(parent), m_broker(std::make_unique<CredentialBroker>(secrets)),
      m_agentThread(std::make_unique<QThread>()), m_gate(new AgentGate)
{
    startLibrary();
    net::startSockets();
    m_gate->moveToThread(m_agentThread.get());
    connect(m_agentThread.get(), &QThread::finished, m_gate, &AgentGate::closeAll,
            Qt::DirectConnection);
    connect(m_gate, &AgentGate::personAwaited, this, [this](const ProfileId &profile) {
        const QString what = tr("The agent waits: touch your key, or confirm its use.");
        log(profile, LogLevel::Info, what);
        emit touchAsked(m_last.value(profile).name, what);
    });
    connectDesk();
    m_agentThread->setObjectName("agents");
    m_agentThread->start();
}

Engine::~Engine()
{
    stopAll();
    for (const auto &running : std::as_const(m_running))
        running->thread.post([](SessionWorker &worker) { worker.quitWhenEnded(); });
    const QDeadlineTimer drained(drainingTime);
    for (const auto &examination : std::as_const(m_examinations))
        examination->endBy(drained);
    for (const auto &running : std::as_const(m_running))
        running->thread.waitUntil(drained);
    const QDeadlineTimer unwound(unwindingTime);
    bool leftBehind = false; // a thread that hangs in somebody else's code
    for (const auto &running : std::as_const(m_running)) {
        running->thread.endBy(unwound);
        leftBehind = leftBehind || running->thread.isRunning();
    }
    m_running.clear();
    m_examinations.clear();
    m_agentThread->quit();
    m_agentThread->wait();
    if (leftBehind) // it still posts to the gate once it comes back
        (void)m_agentThread.release();
    else
        delete m_gate;
}

SessionStatus Engine::status(ProfileId profile) const
{
    SessionStatus none;
    none.profile = profile;
    return m_last.value(profile, none);
}

QList<SessionStatus> Engine::statuses() const
{
    return m_last.values();
}

QList<SessionStatus> Engine::runningStatuses() const
{
    QList<SessionStatus> statuses;
    for (auto running = m_running.begin(); running != m_running.end(); ++running) {
        SessionStatus now = status(running.key());
        now.name = running.value()->name; // before the session's thread has told anything
        statuses.append(now);
    }
    return statuses;
}

bool Engine::isRunning(ProfileId profile) const
{
    return m_running.contains(profile);
}

int Engine::runningCount() const
{
    return int(m_running.size());
}

void Engine::start(const PlanRequest &request)
{
    const ProfileId profile = request.profile.id;
    if (m_running.contains(profile))
        return;
    auto running = std::make_shared<Running>(request, m_gate);
    SessionWorker *worker = &running->thread.worker();
    connect(worker, &SessionWorker::statusChanged, this, &Engine::onStatusChanged);
    connect(
        worker, &SessionWorker::trafficSampled, this,
        [this, profile](const TrafficSnapshot &traffic) { emit trafficSampled(profile, traffic); });
    connect(
        worker, &SessionWorker::happened, this,
        [this, profile](const QList<Happening> &happenings) { onHappened(profile, happenings); });
    connect(worker, &SessionWorker::forwardProved, this,
            [this, profile](ForwardId forward, const Proof &proof) {
                emit forwardProved(profile, forward, proof);
            });
    connectQuestions(running, profile);
    connect(worker, &SessionWorker::ended, this, [this, profile] { onEnded(profile); });
    m_running.insert(profile, running);
    if (const Result<void> started = running->thread.start(); !started)
        QMetaObject::invokeMethod(
            this, [this, request, why = started.error()] { onNotStarted(request, why); },
            Qt::QueuedConnection);
}

void Engine::onNotStarted(const PlanRequest &request, const Error &why)
{
    SessionStatus status;
    status.profile = request.profile.id;
    status.name = request.profile.name;
    status.since = QDateTime::currentDateTimeUtc();
    status.state = SessionState::Failed;
    status.reason = why;
    m_last.insert(status.profile, status);
    emit statusChanged(status);
    onEnded(status.profile);
}

void Engine::onStatusChanged(SessionStatus status)
{
    if (const std::shared_ptr<Running> running = m_running.value(status.profile)) {
        status.awaits = running->awaits;
        status.name = running->name.isEmpty() ? status.name : running->name;
    }
    nameOurHolders(status, m_last);
    const bool news = m_last.value(status.profile).state != status.state;
    m_last.insert(status.profile, status);
    if (news && status.state != SessionState::Authenticating)
        m_broker->loginEnded(status.profile);
    const bool reached = news && status.state == SessionState::VerifyingHostKey;
    if (reached && status.hop == status.hops.value(0)) { // so others will reach it, too
        for (const ProfileId &other : m_running.keys()) {
            if (other != status.profile)
                post(other, [hop = status.hop](Session &session) { session.hostAnswered(hop); });
        }
    }
    emit statusChanged(status);
}

void Engine::setAwaited(const ProfileId &profile, Awaited awaits)
{
    const std::shared_ptr<Running> running = m_running.value(profile);
    if (!running || std::exchange(running->awaits, awaits) == awaits || !m_last.contains(profile))
        return;
    m_last[profile].awaits = awaits;
    emit statusChanged(m_last.value(profile));
}

void Engine::connectQuestions(const std::shared_ptr<Running> &running, const ProfileId &profile)
{
    const SessionWorker *worker = &running->thread.worker();
    const ProfileId owner = running->kind == ProfileKind::Saved ? profile : ProfileId();
    connect(worker, &SessionWorker::hostKeyAsked, this, [this, profile](HostKeyQuestion question) {
        question.id = newQuestion(profile, question.number);
        setAwaited(profile, Awaited::HostKey);
        emit hostKeyAsked(question);
    });
    connect(worker, &SessionWorker::hostKeyChanged, this, &Engine::hostKeyChanged);
    connect(worker, &SessionWorker::credentialAsked, this,
            [this, profile](CredentialQuestion question) {
                question.id = newQuestion(profile, question.number);
                m_broker->ask(question);
            });
    connect(worker, &SessionWorker::secretAccepted, this,
            [this, profile, owner](CredentialKind kind, const QString &subject) {
                m_broker->accepted(profile, kind, subject, owner);
            });
    connect(worker, &SessionWorker::bannerReceived, this, [this, profile](const Banner &banner) {
        log(profile, LogLevel::Info, quoted(banner.hop, banner.text));
        emit bannerReceived(banner);
    });
    connect(worker, &SessionWorker::questionWithdrawn, this,
            [this, profile] { withdraw(profile); });
}

void Engine::connectDesk()
{
    connect(m_broker.get(), &CredentialBroker::answered, this, &Engine::send);
    connect(m_broker.get(), &CredentialBroker::personNeeded, this,
            [this](const CredentialQuestion &question) {
                setAwaited(question.profile, Awaited::Credential);
                emit credentialAsked(question);
            });
    connect(m_broker.get(), &CredentialBroker::logged, this, &Engine::log);
}

void Engine::log(const ProfileId &profile, LogLevel level, const QString &message)
{
    const std::shared_ptr<Running> running = m_running.value(profile);
    const QString name = running ? running->name : m_last.value(profile).name;
    emit logged({QDateTime::currentDateTimeUtc(), level, name, message});
}

void Engine::onHappened(ProfileId profile, const QList<Happening> &happenings)
{
    for (const Happening &happening : happenings) {
        if (const auto *connection = std::get_if<ConnectionInfo>(&happening))
            emit connectionChanged(profile, *connection);
        else if (const auto *line = std::get_if<LogLine>(&happening))
            log(profile, line->level, line->message);
    }
    if (const std::shared_ptr<Running> running = m_running.value(profile))
        running->thread.post([](SessionWorker &worker) { worker.heard(); });
}

void Engine::onEnded(ProfileId profile)
{
    withdraw(profile);
    m_broker->forget(profile);
    m_running.remove(profile); // joins its thread, which has nothing left to do
    emit ended(profile);
}

QuestionId Engine::newQuestion(ProfileId profile, quint64 number)
{
    const QuestionId id{++m_lastQuestion};
    m_questions.insert(id, {profile, number});
    m_running.value(profile)->question = id;
    return id;
}

void Engine::withdraw(ProfileId profile)
{
    const std::shared_ptr<Running> running = m_running.value(profile);
    if (!running || !running->question)
        return;
    const QuestionId id = *std::exchange(running->question, std::nullopt);
    m_questions.remove(id);
    m_broker->withdraw(id);
    setAwaited(profile, Awaited::Nothing);
    emit questionWithdrawn(id);
}

void Engine::stop(ProfileId profile)
{
    const std::shared_ptr<Running> running = m_running.value(profile);
    if (!running)
        return;
    QMetaObject::invokeMethod(
        m_gate, [gate = m_gate, profile] { gate->close(profile); }, Qt::QueuedConnection);
    running->thread.post([](SessionWorker &worker) { worker.stop(); });
}

void Engine::stopAll()
{
    for (const ProfileId &profile : m_running.keys())
        stop(profile);
}

void Engine::post(ProfileId profile, const std::function<void(Session &)> &call)
{
    if (const std::shared_ptr<Running> running = m_running.value(profile))
        running->thread.post([call](SessionWorker &worker) { worker.withSession(call); });
}

void Engine::rename(ProfileId profile, const QString &name)
{
    if (const std::shared_ptr<Running> running = m_running.value(profile))
        running->name = name;
    const auto last = m_last.find(profile);
    if (last == m_last.end() || std::exchange(last->name, name) == name)
        return;
    const SessionStatus renamed = *last;
    emit statusChanged(renamed);
}

void Engine::retryNow(ProfileId profile)
{
    post(profile, [](Session &session) { session.retryNow(); });
}

void Engine::setForwardEnabled(ProfileId profile, ForwardId forward, bool enabled)
{
    post(profile,
         [forward, enabled](Session &session) { session.setForwardEnabled(forward, enabled); });
}

void Engine::closeConnection(ProfileId profile, quint64 connection)
{
    post(profile, [connection](Session &session) { session.closeConnection(connection); });
}

void Engine::prove(ProfileId profile)
{
    post(profile, [](Session &session) { session.prove(); });
}

void Engine::examine(const PlanRequest &request, const QList<Profile> &others)
{
    const ProfileId profile = request.profile.id;
    const auto examination = std::make_shared<Examination>(request, others);
    const Examination *current = examination.get();
    const auto isCurrent = [this, profile,
                            current] { // results queued by an earlier examination are dropped
        return m_examinations.value(profile).get() == current;
    };
    connect(&examination->doctor(), &Doctor::checked, this,
            [this, profile, isCurrent](const Check &check) {
                if (isCurrent())
                    emit checked(profile, check);
            });
    connect(&examination->doctor(), &Doctor::ended, this, [this, profile, isCurrent] {
        if (!isCurrent())
            return;
        m_examinations.remove(profile);
        emit examined(profile);
    });
    m_examinations.insert(profile, examination);
    if (const Result<void> started = examination->start(); !started) {
        emit checked(profile, failed(CheckKind::Configuration, started.error()));
        m_examinations.remove(profile);
        emit examined(profile);
    }
}

void Engine::forget(ProfileId profile)
{
    if (m_running.contains(profile) || !m_last.contains(profile))
        return;
    m_last.remove(profile);
    emit statusChanged(status(profile));
}

void Engine::stopExamining(ProfileId profile)
{
    m_examinations.remove(profile);
}

void Engine::answer(QuestionId question, const HostKeyAnswer &answer)
{
    if (const std::optional<OpenQuestion> open = takeQuestion(question))
        post(open->profile,
             [number = open->number, answer](Session &session) { session.answer(number, answer); });
}

void Engine::answer(QuestionId question, const CredentialAnswer &answer)
{
    m_broker->noteAnswer(question, answer);
    send(question, answer);
}

void Engine::send(QuestionId question, const CredentialAnswer &answer)
{
    if (const std::optional<OpenQuestion> open = takeQuestion(question))
        post(open->profile,
             [number = open->number, answer](Session &session) { session.answer(number, answer); });
}

std::optional<Engine::OpenQuestion> Engine::takeQuestion(QuestionId question)
{
    const auto found = m_questions.constFind(question);
    if (found == m_questions.constEnd())
        return {};
    const OpenQuestion open = *found;
    m_questions.erase(found);
    m_running.value(open.profile)->question.reset();
    setAwaited(open.profile, Awaited::Nothing);
    return open;
}

void Engine::networkChanged(bool online)
{
    for (const ProfileId &profile : m_running.keys())
        post(profile, [online](Session &session) { session.networkChanged(online); });
}

void Engine::wokeUp()
{
    for (const ProfileId &profile : m_running.keys())
        post(profile, [](Session &session) { session.wokeUp(); });
}

} // namespace culvert
