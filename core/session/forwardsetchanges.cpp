// What becomes of the forwards of a tunnel that runs while its profile is edited.
#include "core/session/forwardset.h"

namespace culvert {

bool ForwardSet::mustWait(const Entry &entry) const
{
    return std::any_of(m_leaving.begin(), m_leaving.end(), [&entry](const auto &leaving) {
        return leaving->closing && meet(leaving->status.forward, entry.status.forward);
    });
}

void ForwardSet::setForwards(const QList<Forward> &written)
{
    if (m_closing || m_plan.destination().options.clearAllForwardings)
        return;
    Entries before = std::exchange(m_entries, {});
    m_entries = takeOver(written, before);
    Entries leaving;
    for (auto &entry : before) {
        if (entry)
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
            continue;
        }
        entries.push_back(makeEntry(planned.value_or(forward)));
        Entry &entry = *entries.back();
        entry.wanted = false; // setForwards() begins it
        entry.status.state = ForwardState::Stopped;
        if (!planned) // for a Plan all would have failed; here it does alone
            entry.flaw = planned.error();
        if (m_connection)
            equip(entry);
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

} // namespace culvert
