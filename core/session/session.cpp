#include "core/session/session.h"

#include "core/session/forwardset.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::milliseconds closeDeadline{800}; // the Engine waits a little longer

} // namespace

Session::Session(const Plan &plan, AgentGate *gate, const ReconnectPolicy &policy)
    : m_plan(plan), m_gate(gate), m_reconnector(plan.hops.constFirst(), policy),
      m_forwards(std::make_unique<ForwardSet>(plan)),
      m_sampler(*m_forwards, plan.onDemand ? std::optional(plan.idleTimeout) : std::nullopt),
      m_spread(plan, gate, policy)
{
    m_status.profile = plan.profile;
    m_status.name = plan.name;
    for (const Hop &hop : plan.hops)
        m_status.hops.append(hop.name);
    m_closeDeadline.setSingleShot(true);
    connect(&m_reconnector, &Reconnector::due, this, [this] { post(SessionEvent::RetryDue); });
    connect(&m_reconnector, &Reconnector::hostAnswers, this, &Session::onHostAnswers);
    connect(&m_closeDeadline, &QTimer::timeout, this, [this] { post(SessionEvent::Closed); });
    connect(&m_sampler, &TrafficSampler::sampled, this, &Session::trafficSampled);
    connect(&m_sampler, &TrafficSampler::idle, this,
            [this] { handle(SessionEvent::Idle); }); // at once: who comes now finds an open port
    connect(m_forwards.get(), &ForwardSet::changed, this, &Session::onForwardsChanged);
    connect(m_forwards.get(), &ForwardSet::failed, this, &Session::onForwardFailed,
            Qt::QueuedConnection);
    connect(m_forwards.get(), &ForwardSet::settled, this, [this] {
        QMetaObject::invokeMethod(
            this,
            [this, generation = m_generation] {
                if (generation == m_generation) // of this Connection
                    onForwardsSettled();
            },
            Qt::QueuedConnection);
    });
    connect(m_forwards.get(), &ForwardSet::closed, this, [this] {
        if (m_status.state == SessionState::Closing)
            post(SessionEvent::Closed);
    });
    connect(m_forwards.get(), &ForwardSet::connectionChanged, this, &Session::connectionChanged);
    connect(m_forwards.get(), &ForwardSet::proved, this, &Session::forwardProved);
    connect(m_forwards.get(), &ForwardSet::logged, this, &Session::log);
    connect(m_forwards.get(), &ForwardSet::clientWaiting, this, [this] {
        if (m_status.state == SessionState::Standby)
            post(SessionEvent::ClientArrived);
    });
    connectSpread();
}

void Session::connectSpread()
{
    connect(&m_spread, &Spread::joined, m_forwards.get(), &ForwardSet::addFurther);
    connect(&m_spread, &Spread::lost, m_forwards.get(), &ForwardSet::removeFurther);
    connect(&m_spread, &Spread::secretAccepted, this, &Session::secretAccepted);
    connect(&m_spread, &Spread::loginEnded, this, [this] {
        withdrawQuestion(); // of that login
        emit furtherLoginEnded();
    });
    connect(&m_spread, &Spread::logged, this, &Session::log);
    connect(&m_spread, &Spread::credentialAsked, this, &Session::ask);
}

Session::~Session()
{
    dropConnection();
}

void Session::start(const QDateTime &asked)
{
    m_asked = asked;
    for (const Hop &hop : std::as_const(m_plan.hops)) {
        for (const QString &warning : hop.options.warnings)
            log(LogLevel::Warning, warning);
    }
    handle(m_plan.onDemand ? SessionEvent::StandbyRequested : SessionEvent::StartRequested);
}

void Session::stop()
{
    if (isRunning(m_status.state))
        handle(SessionEvent::StopRequested);
}

void Session::retryNow()
{
    if (m_status.state == SessionState::WaitingToRetry)
        post(SessionEvent::RetryDue);
}

void Session::setForwardEnabled(ForwardId forward, bool enabled)
{
    m_forwards->setEnabled(forward, enabled);
}

void Session::setForwards(const QList<Forward> &forwards)
{
    m_forwards->setForwards(forwards);
}

void Session::closeConnection(quint64 connection)
{
    m_forwards->closeConnection(connection);
}

void Session::prove()
{
    m_forwards->prove();
}

void Session::answer(quint64 question, const HostKeyAnswer &answer)
{
    if (m_question.close(question) && m_chain)
        answer.cancelled ? breakOffCancelled() : m_chain->answer(answer);
}

void Session::answer(quint64 question, const CredentialAnswer &answer)
{
    if (!m_question.close(question) || !m_chain)
        return;
    if (m_spread.isAsking())
        m_spread.answer(answer);
    else if (answer.cancelled)
        breakOffCancelled();
    else
        m_chain->answer(answer);
}

/// Not an error, though it ends like one.
void Session::breakOffCancelled()
{
    breakOff({.code = ErrorCode::Cancelled,
              .message = phrase("Not started: the question was cancelled.")});
}

/// Also from one network to another: what did not lead to the host may do so now.
void Session::networkChanged(bool online)
{
    if (online)
        wokeUp();
}

void Session::wokeUp()
{
    retryNow();
    if (m_chain)
        m_chain->sendKeepAliveNow();
    m_spread.sendKeepAliveNow();
}

void Session::hostAnswered(const QString &hop)
{
    if (hop == m_plan.hops.constFirst().name && m_reconnector.isHostAwaited())
        retryNow();
}

/// Deferred to the next turn of the loop, so that no object is destroyed inside its own signal.
void Session::post(SessionEvent event)
{
    QMetaObject::invokeMethod(
        this,
        [this, event, generation = m_generation] {
            if (generation == m_generation)
                handle(event);
        },
        Qt::QueuedConnection);
}

void Session::handle(SessionEvent event)
{
    const std::optional<SessionState> to = nextState(m_status.state, event);
    if (!to) {
        reportIgnored(event);
        return;
    }
    const SessionState from = m_status.state;
    ++m_generation; // events posted in the old state are dropped
    leave();
    m_status.state = *to;
    m_status.since =
        event == SessionEvent::StartRequested ? m_asked : QDateTime::currentDateTimeUtc();
    if (*to != SessionState::WaitingToRetry && *to != SessionState::Failed
        && *to != SessionState::Closing)
        m_status.reason.reset();
    enter(from);
}

void Session::reportIgnored(SessionEvent event)
{
    emit eventIgnored(event);
    log(LogLevel::Debug,
        u"event %1 ignored in state %2"_s.arg(QLatin1String(nameOf(event)),
                                              wordFor(m_status.state)));
}

/// No timer outlives the state that started it.
void Session::leave()
{
    m_reconnector.pause();
    m_closeDeadline.stop();
    m_sampler.stop();
}

void Session::enter(SessionState from)
{
    switch (m_status.state) {
    case SessionState::Stopped:
        dropConnection();
        publish();
        emit ended();
        break;
    case SessionState::Standby:
        dropConnection();
        m_forwards->listen();
        publish();
        break;
    case SessionState::Connecting:
        publish();
        if (from != SessionState::Authenticating) // then the next hop is being dialled already
            dial();
        if (from == SessionState::WaitingToRetry)
            m_reconnector.watchDial();
        break;
    case SessionState::VerifyingHostKey:
    case SessionState::Authenticating:
        publish();
        break;
    case SessionState::OpeningForwards:
        publish();
        m_forwards->open(*m_chain->destination());
        break;
    case SessionState::Established:
        m_reconnector.noteSuccess();
        m_sampler.start();
        publish();
        m_spread.start();
        break;
    case SessionState::WaitingToRetry:
        dropConnection();
        m_status.retryIn = m_reconnector.wait();
        m_status.attempt = m_reconnector.attempt();
        publish();
        break;
    case SessionState::Closing:
        publish();
        close(from);
        break;
    case SessionState::Failed:
        dropConnection();
        m_forwards->close();
        publish();
        emit ended();
        break;
    }
}

void Session::publish()
{
    m_status.forwards = m_forwards->statuses();
    emit statusChanged(m_status);
}

void Session::dial()
{
    m_chain = std::make_unique<HopChain>(m_plan, m_gate);
    HopChain *chain = m_chain.get();
    connect(chain, &HopChain::hopStarted, this, [this](const QString &name) {
        m_status.hop = name;
        publish();
        log(LogLevel::Info, tr("Connecting to %1.").arg(name));
    });
    connect(chain, &HopChain::transportReady, this,
            [this] { handle(SessionEvent::TransportReady); });
    connect(chain, &HopChain::hostKeyTrusted, this,
            [this] { handle(SessionEvent::HostKeyTrusted); });
    connect(chain, &HopChain::hopAuthenticated, this,
            [this] { handle(SessionEvent::HopAuthenticated); });
    connect(chain, &HopChain::loggedIn, this, [this] { handle(SessionEvent::LoggedIn); });
    connect(chain, &HopChain::lost, this, &Session::breakOff);
    connect(chain, &HopChain::logged, this, &Session::logged);
    connect(chain, &HopChain::hostKeyAsked, this, [this](HostKeyQuestion question) {
        question.number = m_question.open();
        emit hostKeyAsked(question);
    });
    connect(chain, &HopChain::hostKeyChanged, this, &Session::hostKeyChanged);
    connect(chain, &HopChain::bannerReceived, this, &Session::bannerReceived);
    connect(chain, &HopChain::secretAccepted, this, &Session::secretAccepted);
    connect(chain, &HopChain::credentialAsked, this, &Session::ask);
    chain->dial();
}

void Session::ask(CredentialQuestion question)
{
    question.number = m_question.open();
    emit credentialAsked(question);
}

/// Something failed: what now, by the error's own rule and by whether this tunnel retries.
void Session::breakOff(const Error &error)
{
    if (m_status.state == SessionState::Closing)
        post(SessionEvent::Closed); // there is nobody left to take leave of
    if (!isRunning(m_status.state))
        return;
    m_reconnector.noteFailure(error.code);
    m_status.reason = error;
    log(LogLevel::Warning,
        describe(error) + (error.detail.isEmpty() ? QString() : u" ("_s + error.detail + u')'));
    const bool again = m_plan.retry && recoveryFor(error.code) == Recovery::Retry;
    handle(again ? SessionEvent::RetryLater : SessionEvent::GaveUp);
}

/// Never from inside a signal of the chain's or the forwards': those are queued.
void Session::dropConnection()
{
    withdrawQuestion();
    m_forwards->suspend();
    m_spread.stop();
    m_chain.reset();
    m_sampler.sampleAtRest();
}

void Session::onForwardsChanged()
{
    if (isRunning(m_status.state))
        publish();
}

/// On demand, and nothing is tried again: a tunnel that nobody can wake has failed.
void Session::onForwardFailed()
{
    const std::optional<Error> error = m_forwards->firstError();
    if (m_status.state != SessionState::Standby || m_plan.retry || !error)
        return;
    if (areForwardsRequired() || !m_forwards->canBeWoken())
        breakOff(*error);
}

void Session::onForwardsSettled()
{
    if (m_status.state != SessionState::OpeningForwards)
        return;
    const std::optional<Error> error = m_forwards->firstError();
    if (error && areForwardsRequired())
        breakOff(*error);
    else
        handle(SessionEvent::ForwardsSettled);
}

void Session::onHostAnswers()
{
    m_status.state == SessionState::Connecting ? m_chain->connectAnew() : retryNow();
}

/// Remote forwards are cancelled and relays drain, but for no longer than the deadline.
void Session::close(SessionState from)
{
    withdrawQuestion();
    if (from != SessionState::Established && from != SessionState::OpeningForwards)
        dropConnection(); // a login that nobody waits for any more
    m_closeDeadline.start(closeDeadline);
    m_forwards->close();
    m_spread.stopDialling();
}

} // namespace culvert
