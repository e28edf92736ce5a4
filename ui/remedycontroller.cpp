#include "ui/remedycontroller.h"

#include "core/engine/engine.h"
#include "core/engine/tunnels.h"
#include "ui/base/otherlanguage.h"
#include "ui/models/tunnelrecords.h"
#include "ui/questions/changedkeydialog.h"
#include "ui/tunnelcommands.h"

using namespace Qt::StringLiterals;

namespace culvert {

RemedyController::RemedyController(QWidget &window, Tunnels &tunnels, Engine &engine,
                                   TunnelCommands &commands, TunnelRecords &records)
    : QObject(&window), m_window(window), m_tunnels(tunnels), m_engine(engine),
      m_commands(commands), m_records(records)
{}

QList<Remedy> RemedyController::remediesOf(const ProfileId &profile,
                                           const SessionStatus &shown) const
{
    const auto freePort = [&](ForwardId forward) -> quint16 {
        if (!m_tunnels.canChangePort(profile, forward))
            return 0;
        const SessionStatus status = m_engine.status(profile);
        return m_tunnels.freePortNear(status.find(forward)->forward.bind);
    };
    QList<Remedy> remedies = remediesFor(shown, m_engine.runningStatuses(), freePort);
    if (m_tunnels.hasPendingChange(profile))
        remedies.append({.kind = Remedy::Kind::ApplyChanges, .text = tr("Apply now (reconnects)")});
    return remedies;
}

void RemedyController::apply(const ProfileId &profile, const Remedy &remedy)
{
    switch (remedy.kind) {
    case Remedy::Kind::UseAnotherPort:
        return tellFailure(m_tunnels.changePort(profile, remedy.forward, remedy.port));
    case Remedy::Kind::StopOther:
        return m_tunnels.startAfter(remedy.other, profile);
    case Remedy::Kind::CompareKeys:
        return compareKeys(profile);
    case Remedy::Kind::Answer:
        return emit answerRequested(profile);
    case Remedy::Kind::Unlock:
        return m_engine.unlockKeychain();
    case Remedy::Kind::StartAgain:
        return (void)m_tunnels.start(profile);
    case Remedy::Kind::ChooseKey:
        return m_commands.editField(profile, u"identities"_s);
    case Remedy::Kind::ChangeUser:
        return m_commands.editField(profile, u"user"_s);
    case Remedy::Kind::ApplyChanges:
        return m_tunnels.restart(profile);
    case Remedy::Kind::CheckAgain:
        return m_engine.prove(profile);
    }
    Q_UNREACHABLE();
}

void RemedyController::compareKeys(const ProfileId &profile)
{
    const std::optional<HostKeyChange> &change = m_records.keyChange(profile);
    if (!change) // the window was not there when it failed
        return (void)m_tunnels.start(profile);
    showChangedKey(*change);
}

QDialog *RemedyController::showChangedKey(const HostKeyChange &change)
{
    auto *dialog = new ChangedKeyDialog(change, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangedKeyDialog::replaced, this, &RemedyController::told);
    dialog->show();
    openAgainInOtherLanguage(*dialog, [this, change] { return showChangedKey(change); });
    return dialog;
}

void RemedyController::tellFailure(const Result<void> &result)
{
    if (!result)
        emit told(describe(result.error()));
}

} // namespace culvert
