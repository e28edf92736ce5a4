#include "core/session/forwardset.h"

#include "core/base/plaintext.h"
#include "core/forward/dynamicforwarder.h"
#include "core/forward/localforwarder.h"
#include "core/forward/remoteforwarder.h"
#include "core/session/reconnectpolicy.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::seconds proofInterval{60};
constexpr qsizetype mostLive = 300; // more nobody reads, once a second

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

} // namespace

ForwardSet::ForwardSet(const Plan &plan) : m_plan(plan), m_meter(plan.forwards.size())
{
    connect(&m_proofTimer, &QTimer::timeout, this, &ForwardSet::proveWhatIsDue);
    for (int i = 0; i < int(plan.forwards.size()); ++i)
        addEntry(i);
}

ForwardSet::~ForwardSet() = default;

void ForwardSet::addEntry(int index)
{
    const Forward &forward = m_plan.forwards.at(index);
    ForwardStatus status;
    status.id = {index};
    status.forward = forward;
    status.state = forward.enabled ? ForwardState::Pending : ForwardState::Stopped;
    m_statuses.append(status);
    m_entries.push_back(std::make_unique<Entry>());
    Entry &entry = *m_entries.back();
    entry.wanted = forward.enabled;
    entry.retryTimer.setSingleShot(true);
    connect(&entry.retryTimer, &QTimer::timeout, this, [this, index] { begin(index); });
    entry.forwarder = makeForwarder(settingsFor(m_plan, index), m_meter);
    Forwarder *forwarder = entry.forwarder.get();
    connect(forwarder, &Forwarder::opened, this,
            [this, index](const Endpoint &actual) { onOpened(index, actual); });
    connect(forwarder, &Forwarder::failed, this,
            [this, index](const Error &error) { onFailed(index, error); });
    connect(forwarder, &Forwarder::stopped, this, [this, index] { onStopped(index); });
    connect(forwarder, &Forwarder::logged, this, &ForwardSet::logged);
    connect(forwarder, &Forwarder::clientWaiting, this, &ForwardSet::clientWaiting);
    connect(forwarder, &Forwarder::connectionChanged, this, &ForwardSet::onConnectionChanged);
}

void ForwardSet::listen()
{
    m_listening = true;
    for (int i = 0; i < int(m_entries.size()); ++i)
        begin(i);
}

void ForwardSet::open(Connection &connection)
{
    m_connection = &connection;
    m_listening = true;
    m_settledTold = false;
    m_strangerTold = false;
    m_proofTimer.start(proofInterval);
    for (const auto &entry : m_entries) {
        entry->prover = std::make_unique<Prover>(connection, *entry->forwarder);
        connect(entry->prover.get(), &Prover::proved, this, &ForwardSet::onProved);
    }
    connection.setIncomingHandler(
        [this](const IncomingChannel &incoming) { return acceptorFor(incoming); });
    connect(&connection, &Connection::roundTripMeasured, this,
            [this](std::chrono::nanoseconds roundTrip) { m_meter.setRoundTrip(roundTrip); });
    for (int i = 0; i < int(m_entries.size()); ++i) {
        m_statuses[i].proof = {};
        if (m_entries[size_t(i)]->wanted)
            m_statuses[i].state = ForwardState::Pending; // before any of them can settle
    }
    for (int i = 0; i < int(m_entries.size()); ++i)
        begin(i);
    checkSettled();
}

/// Opens what can be opened now: everything with a Connection, our own ports without one.
void ForwardSet::begin(int index)
{
    Entry &entry = *m_entries[size_t(index)];
    if (!entry.wanted || entry.closing || m_closing)
        return;
    entry.retryTimer.stop();
    m_statuses[index].state = ForwardState::Pending;
    m_statuses[index].error.reset();
    if (m_connection)
        entry.forwarder->open(*m_connection);
    else if (auto *local = qobject_cast<LocalForwarder *>(entry.forwarder.get());
             local && m_listening)
        local->listen();
}

QString ForwardSet::nameOf(int index) const
{
    return optionOf(m_plan.forwards.at(index));
}

std::function<void(std::unique_ptr<Channel>)>
ForwardSet::acceptorFor(const IncomingChannel &incoming)
{
    for (const auto &entry : m_entries) {
        if (auto acceptor = entry->forwarder->acceptorFor(incoming))
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
    m_proofTimer.stop();
    m_connection = nullptr;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        Entry &entry = *m_entries[i];
        entry.prover.reset();
        entry.retryTimer.stop();
        entry.closing = false; // what was being cancelled went with the Connection
        entry.forwarder->setProbing(false);
        entry.forwarder->suspend();
        ForwardStatus &status = m_statuses[qsizetype(i)];
        status.state = entry.wanted ? ForwardState::Pending : ForwardState::Stopped;
        status.proof = {};
    }
}

void ForwardSet::addFurther(Connection *connection)
{
    for (const auto &entry : m_entries)
        entry->forwarder->addFurther(*connection);
}

void ForwardSet::removeFurther(Connection *connection)
{
    for (const auto &entry : m_entries)
        entry->forwarder->removeFurther(*connection);
}

void ForwardSet::close()
{
    m_closing = true;
    for (const auto &entry : m_entries) {
        entry->retryTimer.stop();
        entry->prover.reset();
    }
    for (const auto &entry : m_entries)
        entry->forwarder->close();
    if (m_entries.empty())
        emit closed();
}

void ForwardSet::setEnabled(ForwardId forward, bool enabled)
{
    if (forward.value < 0 || forward.value >= int(m_entries.size()) || m_closing)
        return;
    Entry &entry = *m_entries[size_t(forward.value)];
    if (std::exchange(entry.wanted, enabled) == enabled)
        return;
    if (enabled) {
        begin(forward.value); // where it is still being closed: when that is done
        emit changed();
        return;
    }
    entry.retryTimer.stop();
    if (entry.prover)
        entry.prover->forget();
    if (!std::exchange(entry.closing, true))
        entry.forwarder->close();
}

void ForwardSet::closeConnection(quint64 id)
{
    for (const auto &entry : m_entries)
        entry->forwarder->closeConnection(id);
}

void ForwardSet::prove()
{
    for (const ForwardStatus &status : std::as_const(m_statuses)) {
        const Entry &entry = *m_entries[size_t(status.id.value)];
        if (entry.prover && status.state == ForwardState::Listening)
            entry.prover->prove(status.actual);
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
        const Entry &entry = *m_entries[size_t(status.id.value)];
        if (entry.prover && status.state == ForwardState::Listening && isDue(status.proof, now))
            entry.prover->prove(status.actual);
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
    const Entry &entry = *m_entries[size_t(index)];
    m_entries[size_t(index)]->failures = 0;
    emit logged(LogLevel::Info, tr("%1 listens on %2.").arg(nameOf(index), actual.toString()));
    // else all are proved together: one may lead through another
    if (entry.prover && m_settledTold)
        entry.prover->prove(actual);
    emit changed();
    checkSettled();
}

void ForwardSet::onFailed(int index, const Error &error)
{
    ForwardStatus &status = m_statuses[index];
    status.state = ForwardState::Failed;
    status.error = error;
    Entry &entry = *m_entries[size_t(index)];
    if (m_plan.retry && recoveryFor(error.code) == Recovery::Retry && !m_closing)
        entry.retryTimer.start(forwardRetryDelay(error.code, ++entry.failures));
    emit logged(LogLevel::Warning, u"%1: %2"_s.arg(nameOf(index), describe(error)));
    emit changed();
    emit failed();
    checkSettled();
}

void ForwardSet::onStopped(int index)
{
    m_entries[size_t(index)]->closing = false;
    m_statuses[index].state = ForwardState::Stopped;
    m_statuses[index].error.reset();
    m_statuses[index].proof = {};
    begin(index); // switched on again meanwhile
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

bool ForwardSet::canBeWoken() const
{
    return std::any_of(m_statuses.begin(), m_statuses.end(), [](const ForwardStatus &status) {
        return listensHere(status.forward.kind)
            && (status.state == ForwardState::Listening || status.state == ForwardState::Pending);
    });
}

int ForwardSet::liveConnections() const
{
    return m_meter.connections();
}

QList<ConnectionTraffic> ForwardSet::liveTraffic() const
{
    QList<ConnectionTraffic> live;
    for (const auto &entry : m_entries)
        entry->forwarder->addTraffic(live, mostLive);
    return live;
}

} // namespace culvert
