#include "core/session/forwardset.h"

#include "core/base/plaintext.h"
#include "core/forward/localforwarder.h"
#include "core/session/reconnectpolicy.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr qsizetype mostLive = 300; // more nobody reads, once a second

} // namespace

ForwardSet::ForwardSet(const Plan &plan) : m_plan(plan), m_proofs(m_entries)
{
    connect(&m_proofs, &ForwardProofs::logged, this, &ForwardSet::logged);
    connect(&m_proofs, &ForwardProofs::proved, this, &ForwardSet::proved);
    connect(&m_proofs, &ForwardProofs::proved, this, &ForwardSet::changed);
    for (const Forward &forward : plan.forwards) {
        m_entries.push_back(makeEntry(forward));
        m_entries.back()->isConfigured = qsizetype(m_entries.size()) > plan.ownForwards;
    }
}

ForwardSet::~ForwardSet() = default;

std::unique_ptr<ForwardSet::Entry> ForwardSet::makeEntry(const Forward &forward)
{
    auto made = std::make_unique<Entry>();
    Entry *entry = made.get(); // what is connected here ends with its forwarder
    entry->status.id = {++m_lastId};
    entry->status.forward = forward;
    entry->status.state = forward.enabled ? ForwardState::Pending : ForwardState::Stopped;
    entry->wanted = forward.enabled;
    entry->retryTimer.setSingleShot(true);
    connect(&entry->retryTimer, &QTimer::timeout, this, [this, entry] { begin(*entry); });
    m_meter.add(entry->status.id);
    entry->forwarder = makeForwarder(settingsFor(m_plan, entry->status.id, forward), m_meter);
    Forwarder *forwarder = entry->forwarder.get();
    connect(forwarder, &Forwarder::opened, this,
            [this, entry](const Endpoint &actual) { onOpened(*entry, actual); });
    connect(forwarder, &Forwarder::failed, this,
            [this, entry](const Error &error) { onFailed(*entry, error); });
    connect(forwarder, &Forwarder::stopped, this, [this, entry] { onStopped(*entry); });
    connect(forwarder, &Forwarder::logged, this, &ForwardSet::logged);
    connect(forwarder, &Forwarder::clientWaiting, this, &ForwardSet::clientWaiting);
    connect(forwarder, &Forwarder::connectionChanged, this, &ForwardSet::connectionChanged);
    connect(forwarder, &Forwarder::connectionChanged, &m_proofs, &ForwardProofs::note);
    return made;
}

void ForwardSet::listen()
{
    m_listening = true;
    for (const auto &entry : m_entries)
        begin(*entry);
}

void ForwardSet::open(Connection &connection)
{
    m_connection = &connection;
    m_listening = true;
    m_settledTold = false;
    m_strangerTold = false;
    m_proofs.begin();
    connection.setIncomingHandler(
        [this](const IncomingChannel &incoming) { return acceptorFor(incoming); });
    connect(&connection, &Connection::roundTripMeasured, this,
            [this](std::chrono::nanoseconds roundTrip) { m_meter.setRoundTrip(roundTrip); });
    for (const auto &entry : m_entries) {
        m_proofs.equip(*entry, connection);
        entry->status.proof = {};
        if (entry->wanted)
            entry->status.state = ForwardState::Pending; // before any of them can settle
    }
    for (const auto &entry : m_entries)
        begin(*entry);
    checkSettled();
}

/// Opens what can be opened now: everything with a Connection, our own ports without one.
void ForwardSet::begin(Entry &entry)
{
    if (!entry.wanted || entry.closing || m_closing)
        return;
    entry.retryTimer.stop();
    entry.status.state = ForwardState::Pending;
    entry.status.error.reset();
    entry.heldBack = isKeptFrom(entry, m_leaving);
    if (entry.heldBack)
        return;
    if (entry.flaw)
        onFailed(entry, *entry.flaw);
    else if (m_connection)
        entry.forwarder->open(*m_connection);
    else if (auto *local = qobject_cast<LocalForwarder *>(entry.forwarder.get());
             local && m_listening)
        local->listen();
}

std::function<void(std::unique_ptr<Channel>)>
ForwardSet::acceptorFor(const IncomingChannel &incoming)
{
    for (const auto &entry : m_entries) {
        if (auto acceptor = entry->forwarder->acceptorFor(incoming))
            return acceptor;
    }
    const auto isOurs = [&incoming](const auto &entry) {
        return mayListenOn(entry->status, incoming.listener);
    };
    const bool ours = // one that is being closed, or has only just been opened
        std::any_of(m_entries.begin(), m_entries.end(), isOurs)
        || std::any_of(m_leaving.begin(), m_leaving.end(), isOurs);
    if (!ours && !m_closing && !std::exchange(m_strangerTold, true)) // once: it may offer many
        emit logged(LogLevel::Warning,
                    tr("The server offers a connection that came to %1, which no forward of this "
                       "tunnel asked for; it was refused.")
                        .arg(plainServerText(incoming.listener.toString())));
    return {};
}

void ForwardSet::suspend()
{
    m_proofs.end();
    m_connection = nullptr;
    m_leaving.clear(); // as what was being cancelled
    for (const auto &entry : m_entries) {
        entry->prover.reset();
        entry->retryTimer.stop();
        entry->closing = false; // what was being cancelled went with the Connection
        entry->heldBack = false;
        entry->forwarder->setProbing(false);
        entry->forwarder->suspend();
        entry->status.state = entry->wanted ? ForwardState::Pending : ForwardState::Stopped;
        entry->status.proof = {};
    }
}

void ForwardSet::addFurther(Connection *connection)
{
    m_further.append(connection);
    for (const auto &entry : m_entries)
        entry->forwarder->addFurther(*connection);
}

void ForwardSet::removeFurther(Connection *connection)
{
    m_further.removeOne(connection);
    for (const Entries *entries : {&m_entries, &m_leaving}) {
        for (const auto &entry : *entries)
            entry->forwarder->removeFurther(*connection);
    }
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
        checkClosed();
}

void ForwardSet::checkClosed()
{
    const bool allStopped = std::all_of(m_entries.begin(), m_entries.end(), [](const auto &entry) {
        return entry->status.state == ForwardState::Stopped;
    });
    const bool allLeft = std::none_of(m_leaving.begin(), m_leaving.end(),
                                      [](const auto &entry) { return entry->closing; });
    if (m_closing && allStopped && allLeft)
        emit closed();
}

void ForwardSet::setEnabled(ForwardId forward, bool enabled)
{
    if (Entry *entry = findIn(m_entries, forward); entry && !m_closing)
        setWanted(*entry, enabled);
}

void ForwardSet::setWanted(Entry &entry, bool wanted)
{
    if (std::exchange(entry.wanted, wanted) == wanted)
        return;
    entry.status.forward.enabled = wanted;
    if (!wanted)
        return switchOff(entry);
    begin(entry); // where it is still being closed: when that is done
    emit changed();
}

void ForwardSet::switchOff(Entry &entry)
{
    entry.retryTimer.stop();
    entry.heldBack = false;
    if (entry.prover)
        entry.prover->forget();
    if (!std::exchange(entry.closing, true))
        entry.forwarder->close();
}

void ForwardSet::setForwards(const QList<Forward> &written)
{
    if (m_closing || m_plan.destination().options.clearAllForwardings)
        return;
    Entries before = std::exchange(m_entries, {});
    m_entries = takeOver(written, before);
    Entries leaving;
    for (auto &entry : before) {
        if (!entry)
            continue;
        const auto &configured = m_plan.destination().options.forwards;
        entry->isConfigured = entry->isConfigured
            || std::any_of(configured.begin(), configured.end(), [&entry](const Forward &each) {
                                  return isSame(each, entry->status.forward);
                              });
        (entry->isConfigured ? m_entries : leaving).push_back(std::move(entry));
    }
    for (auto &entry : leaving)
        remove(std::move(entry));
    for (qsizetype i = 0; i < written.size(); ++i)
        setWanted(*m_entries[size_t(i)], written[i].enabled);
    emit changed();
    checkSettled();
}

/// One for each that is written, of what was there before or made anew.
ForwardSet::Entries ForwardSet::takeOver(const QList<Forward> &written, Entries &before)
{
    Entries entries;
    for (const Forward &forward : written) {
        const Result<Forward> planned = plannedForward(forward, m_plan.destination().options);
        const auto known = std::find_if(before.begin(), before.end(), [&](const auto &entry) {
            return entry && isSame(entry->status.forward, planned.value_or(forward));
        });
        if (known != before.end()) {
            entries.push_back(std::move(*known));
            entries.back()->isConfigured = false; // from now on the profile says it, too
            entries.back()->flaw = planned ? std::nullopt : std::optional(planned.error());
            continue;
        }
        entries.push_back(makeEntry(planned.value_or(forward)));
        Entry &entry = *entries.back();
        entry.wanted = false; // setForwards() begins it
        entry.status.state = ForwardState::Stopped;
        if (!planned) // for a Plan all would have failed; here it does alone
            entry.flaw = planned.error();
        if (m_connection)
            m_proofs.equip(entry, *m_connection);
        for (Connection *further : std::as_const(m_further))
            entry.forwarder->addFurther(*further);
    }
    return entries;
}

void ForwardSet::remove(std::unique_ptr<Entry> entry)
{
    emit logged(LogLevel::Info,
                tr("%1 is no longer part of the tunnel.").arg(optionOf(entry->status.forward)));
    m_leaving.push_back(std::move(entry));
    switchOff(*m_leaving.back());
}

/// On a later turn than the last thing that they told.
void ForwardSet::forgetLeft()
{
    std::erase_if(m_leaving, [](const auto &entry) { return !entry->closing; });
    for (const auto &entry : m_entries) {
        if (entry->heldBack)
            begin(*entry);
    }
}

void ForwardSet::closeConnection(quint64 id)
{
    for (const auto &entry : m_entries)
        entry->forwarder->closeConnection(id);
}

void ForwardSet::onOpened(Entry &entry, const Endpoint &actual)
{
    entry.status.state = ForwardState::Listening;
    entry.status.actual = actual;
    entry.status.error.reset();
    entry.failures = 0;
    emit logged(LogLevel::Info,
                tr("%1 listens on %2.").arg(optionOf(entry.status.forward), actual.toString()));
    // else all are proved together: one may lead through another
    if (m_settledTold)
        ForwardProofs::prove(entry);
    emit changed();
    checkSettled();
}

void ForwardSet::onFailed(Entry &entry, const Error &error)
{
    entry.status.state = ForwardState::Failed;
    entry.status.error = error;
    if (m_plan.retry && recoveryFor(error.code) == Recovery::Retry && !m_closing)
        entry.retryTimer.start(forwardRetryDelay(error.code, ++entry.failures));
    emit logged(LogLevel::Warning,
                u"%1: %2"_s.arg(optionOf(entry.status.forward), describe(error)));
    emit changed();
    emit failed();
    checkSettled();
}

void ForwardSet::onStopped(Entry &entry)
{
    entry.closing = false;
    entry.status.state = ForwardState::Stopped;
    entry.status.error.reset();
    entry.status.proof = {};
    if (!findIn(m_entries, entry.status.id)) {
        QMetaObject::invokeMethod(this, &ForwardSet::forgetLeft, Qt::QueuedConnection);
    } else {
        begin(entry); // switched on again meanwhile
        emit changed();
    }
    m_closing ? checkClosed() : checkSettled();
}

void ForwardSet::checkSettled()
{
    if (!m_connection || !isSettled() || std::exchange(m_settledTold, true))
        return;
    m_proofs.proveAll();
    emit settled();
}

bool ForwardSet::isSettled() const
{
    return std::none_of(m_entries.begin(), m_entries.end(), [](const auto &entry) {
        return entry->status.state == ForwardState::Pending;
    });
}

QList<ConnectionTraffic> ForwardSet::liveTraffic() const
{
    QList<ConnectionTraffic> live;
    for (const auto &entry : m_entries)
        entry->forwarder->addTraffic(live, mostLive);
    return live;
}

} // namespace culvert
