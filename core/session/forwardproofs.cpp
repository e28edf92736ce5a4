#include "core/session/forwardproofs.h"

#include "core/session/forwardset.h"

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::seconds proofInterval{60};

bool isListening(const ForwardEntry &entry)
{
    return entry.status.state == ForwardState::Listening;
}

} // namespace

ForwardProofs::ForwardProofs(ForwardEntries &entries) : m_entries(entries)
{
    connect(&m_timer, &QTimer::timeout, this, &ForwardProofs::proveWhatIsDue);
}

void ForwardProofs::begin()
{
    m_timer.start(proofInterval);
}

void ForwardProofs::end()
{
    m_timer.stop();
}

void ForwardProofs::equip(ForwardEntry &entry, Connection &connection)
{
    entry.prover = std::make_unique<Prover>(connection, *entry.forwarder);
    connect(entry.prover.get(), &Prover::proved, this, &ForwardProofs::onProved);
}

void ForwardProofs::proveAll()
{
    for (const auto &entry : m_entries) {
        if (isListening(*entry))
            prove(*entry);
    }
}

void ForwardProofs::prove(const ForwardEntry &entry)
{
    if (entry.prover)
        entry.prover->prove(entry.status.actual);
}

void ForwardProofs::proveWhatIsDue()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const auto &entry : m_entries) {
        if (isListening(*entry) && isDue(entry->status.proof, now))
            prove(*entry);
    }
}

void ForwardProofs::onProved(ForwardId forward, const Proof &proof)
{
    ForwardEntry *entry = findIn(m_entries, forward);
    if (!entry)
        return;
    entry->status.proof = proof;
    emit logged(proof.result == ProofResult::Refuted ? LogLevel::Warning : LogLevel::Info,
                u"%1: %2"_s.arg(optionOf(entry->status.forward), proof.message));
    emit proved(forward, proof);
}

void ForwardProofs::note(const ConnectionInfo &connection)
{
    const ForwardEntry *entry = findIn(m_entries, connection.forward);
    if (!entry || connection.phase != ConnectionPhase::Opened
        || entry->status.proof.result != ProofResult::Refuted)
        return;
    Proof proof = entry->status.proof;
    proof.result = ProofResult::Proved;
    proof.reason.reset();
    proof.message = ForwardSet::phrase("A connection has reached %1.").arg(connection.target);
    proof.at = QDateTime::currentDateTimeUtc();
    onProved(connection.forward, proof);
}

} // namespace culvert
