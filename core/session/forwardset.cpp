#include "core/session/forwardset.h"

#include "core/base/plaintext.h"
#include "core/forward/dynamicforwarder.h"
#include "core/forward/localforwarder.h"
#include "core/forward/remoteforwarder.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::seconds firstRetry{5};
constexpr std::chrono::seconds longestRetry{60};
constexpr std::chrono::seconds proofInterval{60};

std::unique_ptr<Forwarder> makeForwarder(const ForwardSettings &settings, TrafficMeter &meter)
{
    switch (settings.forward.kind) {
    case ForwardKind::Local:
        return std::make_unique<LocalForwarder>(settings, meter);
    case ForwardKind::Remote:
        return std::make_unique<RemoteForwarder>(settings, meter);
    case ForwardKind::Dynamic:
        return std::make_unique<DynamicForwarder>(settings, meter);
    case ForwardKind::RemoteDynamic:
        return std::make_unique<RemoteDynamicForwarder>(settings, meter);
    }
    Q_UNREACHABLE();
}

/// A taken port of ours may be free a minute later; a rule of the server's stays.
bool canGetBetter(const Error &error)
{
    return recoveryFor(error.code) == Recovery::Retry || error.code == ErrorCode::BindFailed;
}

} // namespace

ForwardSet::ForwardSet(const Plan &plan) : m_plan(plan), m_meter(plan.forwards.size())
{
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &ForwardSet::retryFailed);
    connect(&m_proofTimer, &QTimer::timeout, this, &ForwardSet::proveWhatIsDue);
    for (int i = 0; i < int(plan.forwards.size()); ++i) {
        const Forward &forward = plan.forwards.at(i);
        m_statuses.append({{i},
                           forward,
                           forward.enabled ? ForwardState::Pending : ForwardState::Stopped,
                           {},
                           {},
                           {}});
        m_forwarders.push_back(makeForwarder(settingsFor(plan, i), m_meter));
        Forwarder *forwarder = m_forwarders.back().get();
        connect(forwarder, &Forwarder::opened, this,
                [this, i](const Endpoint &actual) { onOpened(i, actual); });
        connect(forwarder, &Forwarder::failed, this,
                [this, i](const Error &error) { onFailed(i, error); });
        connect(forwarder, &Forwarder::stopped, this, [this, i] { onStopped(i); });
        connect(forwarder, &Forwarder::clientWaiting, this, &ForwardSet::clientWaiting);
        connect(forwarder, &Forwarder::connectionChanged, this, &ForwardSet::onConnectionChanged);
    }
}

ForwardSet::~ForwardSet() = default;

void ForwardSet::listen()
{
    for (int i = 0; i < int(m_forwarders.size()); ++i) {
        if (auto *local = qobject_cast<LocalForwarder *>(m_forwarders[size_t(i)].get());
            local && m_plan.forwards.at(i).enabled)
            local->listen();
    }
}

void ForwardSet::open(Connection &connection)
{
    m_connection = &connection;
    m_settledTold = false;
    m_provers.clear();
    for (size_t i = 0; i < m_forwarders.size(); ++i) {
        m_provers.push_back(std::make_unique<Prover>(connection));
        connect(m_provers.back().get(), &Prover::proved, this, &ForwardSet::onProved);
    }
    m_proofTimer.start(proofInterval);
    m_strangerTold = false;
    connection.setIncomingHandler(
        [this](const IncomingChannel &incoming) { return acceptorFor(incoming); });
    connect(&connection, &Connection::roundTripMeasured, this,
            [this](std::chrono::nanoseconds roundTrip) { m_meter.setRoundTrip(roundTrip); });
    for (ForwardStatus &status : m_statuses) {
        if (status.state != ForwardState::Stopped)
            status.state = ForwardState::Pending;
        status.proof = {};
    }
    for (int i = 0; i < int(m_statuses.size()); ++i) {
        if (m_statuses.at(i).state == ForwardState::Pending)
            openOne(i);
    }
    checkSettled();
}

void ForwardSet::openOne(int index)
{
    m_statuses[index].state = ForwardState::Pending;
    m_statuses[index].error.reset();
    m_forwarders[size_t(index)]->open(*m_connection);
}

QString ForwardSet::nameOf(int index) const
{
    const Forward &forward = m_plan.forwards.at(index);
    return u"-%1 %2"_s.arg(optionLetter(forward.kind)).arg(specificationOf(forward));
}

std::function<void(std::unique_ptr<Channel>)>
ForwardSet::acceptorFor(const IncomingChannel &incoming)
{
    for (const auto &forwarder : m_forwarders) {
        if (auto acceptor = forwarder->acceptorFor(incoming))
            return acceptor;
    }
    const bool ours = std::any_of( // one that is being closed, or has only just been opened
        m_statuses.begin(), m_statuses.end(), [&incoming](const ForwardStatus &status) {
            const Endpoint &at = incoming.listener;
            const Endpoint &bind = status.forward.bind;
            if (at.isSocket())
                return at.path == bind.path;
            return at.port != 0 && (at.port == bind.port || at.port == status.actual.port);
        });
    if (!ours && !m_closing && !std::exchange(m_strangerTold, true)) // once: it may offer many
        emit logged(LogLevel::Warning,
                    tr("The server offers a connection that came to %1, which no forward of this "
                       "tunnel asked for; it was refused.")
                        .arg(plainServerText(incoming.listener.toString())));
    return {};
}

void ForwardSet::suspend()
{
    m_provers.clear();
    m_proofTimer.stop();
    m_retryTimer.stop();
    m_connection = nullptr;
    for (const auto &forwarder : m_forwarders) {
        forwarder->setProbing(false);
        forwarder->suspend();
    }
    for (ForwardStatus &status : m_statuses) {
        if (status.state != ForwardState::Stopped)
            status.state = ForwardState::Pending;
        status.proof = {};
    }
}

void ForwardSet::close()
{
    m_closing = true;
    m_retryTimer.stop();
    m_provers.clear();
    for (const auto &forwarder : m_forwarders)
        forwarder->close();
    if (m_forwarders.empty())
        emit closed();
}

void ForwardSet::setEnabled(ForwardId forward, bool enabled)
{
    if (forward.value < 0 || forward.value >= int(m_forwarders.size()))
        return;
    const bool isOn = m_statuses.at(forward.value).state != ForwardState::Stopped;
    if (enabled == isOn)
        return;
    if (!enabled) {
        if (!m_provers.empty())
            m_provers[size_t(forward.value)]->forget(forward);
        m_forwarders[size_t(forward.value)]->close();
    } else if (m_connection) {
        openOne(forward.value);
        emit changed();
    } else {
        m_statuses[forward.value].state = ForwardState::Pending; // with the next Connection
        emit changed();
    }
}

void ForwardSet::closeConnection(quint64 id)
{
    for (const auto &forwarder : m_forwarders)
        forwarder->closeConnection(id);
}

void ForwardSet::prove()
{
    for (const ForwardStatus &status : std::as_const(m_statuses)) {
        if (!m_provers.empty() && status.state == ForwardState::Listening)
            m_provers[size_t(status.id.value)]->prove(*m_forwarders[size_t(status.id.value)],
                                                      status.actual);
    }
}

void ForwardSet::onProved(ForwardId forward, const Proof &proof)
{
    m_statuses[forward.value].proof = proof;
    emit logged(proof.result == ProofResult::Refuted ? LogLevel::Warning : LogLevel::Info,
                u"%1: %2"_s.arg(nameOf(forward.value), proof.message));
    emit proved(forward, proof);
    emit changed();
}

void ForwardSet::proveWhatIsDue()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const ForwardStatus &status : std::as_const(m_statuses)) {
        if (!m_provers.empty() && status.state == ForwardState::Listening
            && isDue(status.proof, now))
            m_provers[size_t(status.id.value)]->prove(*m_forwarders[size_t(status.id.value)],
                                                      status.actual);
    }
}

/// A client that got through is a proof as good as ours.
void ForwardSet::onConnectionChanged(const ConnectionInfo &connection)
{
    emit connectionChanged(connection);
    Proof proof = m_statuses.at(connection.forward.value).proof;
    if (connection.phase != ConnectionPhase::Opened || proof.result != ProofResult::Refuted)
        return;
    proof.result = ProofResult::Proved;
    proof.reason.reset();
    proof.message = tr("A connection has reached %1.").arg(connection.target);
    proof.at = QDateTime::currentDateTimeUtc();
    onProved(connection.forward, proof);
}

void ForwardSet::onOpened(int index, const Endpoint &actual)
{
    ForwardStatus &status = m_statuses[index];
    status.state = ForwardState::Listening;
    status.actual = actual;
    status.error.reset();
    emit logged(LogLevel::Info, tr("%1 listens on %2.").arg(nameOf(index), actual.toString()));
    // else all are proved together: one may lead through another
    if (!m_provers.empty() && m_settledTold)
        m_provers[size_t(index)]->prove(*m_forwarders[size_t(index)], actual);
    emit changed();
    checkSettled();
}

void ForwardSet::onFailed(int index, const Error &error)
{
    ForwardStatus &status = m_statuses[index];
    status.state = ForwardState::Failed;
    status.error = error;
    emit logged(LogLevel::Warning, u"%1: %2"_s.arg(nameOf(index), describe(error)));
    emit changed();
    checkSettled();
    scheduleRetry();
}

void ForwardSet::onStopped(int index)
{
    m_statuses[index].state = ForwardState::Stopped;
    m_statuses[index].error.reset();
    m_statuses[index].proof = {};
    emit changed();
    const bool allStopped =
        std::all_of(m_statuses.begin(), m_statuses.end(), [](const ForwardStatus &status) {
            return status.state == ForwardState::Stopped;
        });
    if (m_closing && allStopped)
        emit closed();
    else
        checkSettled();
}

void ForwardSet::scheduleRetry()
{
    const bool any =
        std::any_of(m_statuses.begin(), m_statuses.end(), [](const ForwardStatus &status) {
            return status.state == ForwardState::Failed && canGetBetter(*status.error);
        });
    if (!m_plan.retry || !any || m_closing || m_retryTimer.isActive())
        return;
    m_retryTimer.start(
        std::min<std::chrono::seconds>(firstRetry * (1 << std::min(m_retries++, 8)), longestRetry));
}

void ForwardSet::retryFailed()
{
    for (int i = 0; i < int(m_statuses.size()) && m_connection; ++i) {
        if (m_statuses.at(i).state == ForwardState::Failed && canGetBetter(*m_statuses.at(i).error))
            openOne(i);
    }
}

void ForwardSet::checkSettled()
{
    if (!m_connection || !isSettled() || std::exchange(m_settledTold, true))
        return;
    prove();
    emit settled();
}

bool ForwardSet::isSettled() const
{
    return std::none_of(m_statuses.begin(), m_statuses.end(), [](const ForwardStatus &status) {
        return status.state == ForwardState::Pending;
    });
}

std::optional<Error> ForwardSet::firstError() const
{
    for (const ForwardStatus &status : m_statuses) {
        if (status.state == ForwardState::Failed)
            return status.error;
    }
    return {};
}

int ForwardSet::liveConnections() const
{
    return m_meter.connections();
}

} // namespace culvert
