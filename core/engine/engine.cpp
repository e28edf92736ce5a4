#include "core/engine/engine.h"

#include "core/engine/credentialbroker.h"
#include "core/engine/examinations.h"
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

/// One profile's thread, and what it waits for.
struct Engine::Running
{
    Running(const PlanRequest &request, const std::shared_ptr<AgentGate> &gate)
        : thread(request, gate), name(request.profile.name), kind(request.kind)
    {}
    WorkerThread thread;
    QString name;
    ProfileKind kind;
    Awaited awaits = Awaited::Nothing;
};

Result<void> Engine::checkResources()
{
    return net::checkResources(fewestDescriptors, fewestThreads);
}

Engine::Engine(SavedSecrets *secrets, QObject *parent)
    : QObject(parent), m_broker(std::make_unique<CredentialBroker>(secrets)),
      m_agentThread(std::make_unique<QThread>()), m_gate(std::make_shared<AgentGate>()),
      m_examinations(std::make_unique<Examinations>())
{
    startLibrary();
    net::startSockets();
    m_gate->moveToThread(m_agentThread.get());
    connect(m_gate.get(), &AgentGate::personAwaited, this, [this](const ProfileId &profile) {
        askTouch(profile, tr("The agent waits: touch your key, or confirm its use."));
    });
    connect(m_gate.get(), &AgentGate::touchAwaited, this, [this](const ProfileId &profile) {
        askTouch(profile, tr("The security token waits: touch it to confirm this login."));
    });
    connectBroker();
    connect(m_examinations.get(), &Examinations::checked, this, &Engine::checked);
    connect(m_examinations.get(), &Examinations::examined, this, &Engine::examined);
    m_agentThread->setObjectName("agents");
    m_agentThread->start();
}

Engine::~Engine()
{
    stopAll();
    for (const auto &running : std::as_const(m_running))
        running->thread.post([](SessionWorker &worker) { worker.quitWhenEnded(); });
    const QDeadlineTimer drained(drainingTime);
    m_examinations->endBy(drained);
    for (const auto &running : std::as_const(m_running))
        running->thread.waitUntil(drained);
    const QDeadlineTimer unwound(unwindingTime);
    for (const auto &running : std::as_const(m_running))
        running->thread.endBy(unwound);
    m_running.clear();
    m_examinations.reset();
    if (m_agentThread->isRunning()) // closed where it lives
        QMetaObject::invokeMethod(m_gate.get(), &AgentGate::closeAll, Qt::BlockingQueuedConnection);
    m_agentThread->quit();
    m_agentThread->wait();
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
        const QList<ProfileId> running = m_running.keys();
        for (const ProfileId &other : running) {
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
        question.id = m_questions.open(profile, question.number);
        setAwaited(profile, Awaited::HostKey);
        emit hostKeyAsked(question);
    });
    connect(worker, &SessionWorker::hostKeyChanged, this, &Engine::hostKeyChanged);
    connect(worker, &SessionWorker::credentialAsked, this,
            [this, profile](CredentialQuestion question) {
                question.id = m_questions.open(profile, question.number);
                m_broker->ask(question);
            });
    connect(worker, &SessionWorker::secretAccepted, this,
            [this, profile, owner](CredentialKind kind, const QString &subject) {
                m_broker->accepted(profile, kind, subject, owner);
            });
    connect(worker, &SessionWorker::furtherLoginEnded, this,
            [this, profile] { m_broker->loginEnded(profile); });
    connect(worker, &SessionWorker::bannerReceived, this, [this, profile](const Banner &banner) {
        log(profile, LogLevel::Info, quoted(banner.hop, banner.text));
        emit bannerReceived(banner);
    });
    connect(worker, &SessionWorker::questionWithdrawn, this,
            [this, profile] { withdraw(profile); });
}

void Engine::connectBroker()
{
    connect(m_broker.get(), &CredentialBroker::answered, this, &Engine::send<CredentialAnswer>);
    connect(m_broker.get(), &CredentialBroker::personNeeded, this,
            [this](const CredentialQuestion &question) {
                setAwaited(question.profile,
                           question.keychainLocked ? Awaited::LockedCredential
                                                   : Awaited::Credential);
                emit credentialAsked(question);
            });
    connect(m_broker.get(), &CredentialBroker::notSaved, this, &Engine::secretNotSaved);
    connect(m_broker.get(), &CredentialBroker::withdrawn, this, &Engine::questionWithdrawn);
    connect(m_broker.get(), &CredentialBroker::logged, this, &Engine::log);
}

void Engine::askTouch(const ProfileId &profile, const QString &what)
{
    log(profile, LogLevel::Info, what);
    emit touchAsked(profile, m_last.value(profile).name, what);
}

void Engine::log(const ProfileId &profile, LogLevel level, const QString &message)
{
    const std::shared_ptr<Running> running = m_running.value(profile);
    const QString name = running ? running->name : m_last.value(profile).name;
    const LogEntry entry{.time = QDateTime::currentDateTimeUtc(),
                         .level = level,
                         .tunnel = name,
                         .message = message};
    emit logged(entry);
    emit tunnelLogged(profile, entry);
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

void Engine::withdraw(ProfileId profile)
{
    const std::optional<QuestionId> question = m_questions.withdraw(profile);
    if (!question)
        return;
    m_broker->withdraw(*question);
    setAwaited(profile, Awaited::Nothing);
    emit questionWithdrawn(*question);
}

void Engine::stop(ProfileId profile)
{
    const std::shared_ptr<Running> running = m_running.value(profile);
    if (!running)
        return;
    QMetaObject::invokeMethod(
        m_gate.get(), [gate = m_gate.get(), profile] { gate->close(profile); },
        Qt::QueuedConnection);
    running->thread.post([](SessionWorker &worker) { worker.stop(); });
}

void Engine::stopAll()
{
    const QList<ProfileId> running = m_running.keys();
    for (const ProfileId &profile : running)
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

void Engine::setForwards(ProfileId profile, const QList<Forward> &forwards)
{
    post(profile, [forwards](Session &session) { session.setForwards(forwards); });
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
    m_examinations->begin(request, others);
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
    m_examinations->giveUp(profile);
}

void Engine::answer(QuestionId question, const HostKeyAnswer &answer)
{
    send(question, answer);
}

void Engine::answer(QuestionId question, const CredentialAnswer &answer)
{
    m_broker->noteAnswer(question, answer);
    send(question, answer);
}

template <typename Answer>
void Engine::send(QuestionId question, const Answer &answer)
{
    const std::optional<OpenQuestions::Question> open = m_questions.close(question);
    if (!open)
        return;
    setAwaited(open->profile, Awaited::Nothing);
    post(open->profile,
         [number = open->number, answer](Session &session) { session.answer(number, answer); });
}

void Engine::unlockKeychain()
{
    m_broker->unlock();
}

void Engine::networkChanged(bool online)
{
    const QList<ProfileId> running = m_running.keys();
    for (const ProfileId &profile : running)
        post(profile, [online](Session &session) { session.networkChanged(online); });
}

void Engine::wokeUp()
{
    const QList<ProfileId> running = m_running.keys();
    for (const ProfileId &profile : running)
        post(profile, [](Session &session) { session.wokeUp(); });
}

} // namespace culvert
