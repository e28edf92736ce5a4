#include "ui/tunnelcommands.h"

#include "core/engine/tunnels.h"
#include "core/openssh/commandline.h"
#include "core/profile/profilestore.h"
#include "ui/base/newtunnel.h"
#include "ui/base/otherlanguage.h"
#include "ui/base/terminal.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/wizard.h"
#include "ui/editor/profiledialog.h"
#include "ui/questions/consentdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>

#include <utility>

using namespace Qt::StringLiterals;

namespace culvert {

TunnelCommands::TunnelCommands(QWidget &window, Tunnels &tunnels, ProfileStore &store,
                               const PreferencesFile &preferences, const QString &sshConfig)
    : QObject(&window), m_window(window), m_tunnels(tunnels), m_store(store),
      m_preferences(preferences), m_sshConfig(sshConfig)
{}

void TunnelCommands::report(const Result<void> &result)
{
    if (!result)
        emit told(describe(result.error()));
}

ProfileDialog *TunnelCommands::openDialog(const Profile &profile, Over over)
{
    Wizard *below = over == Over::Planner ? planner() : nullptr;
    auto *dialog = new ProfileDialog(profile, m_tunnels, below ? below : &m_window, m_sshConfig);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfileDialog::saved, this, &TunnelCommands::chosen);
    if (below)
        connect(dialog, &ProfileDialog::saved, this, [this] {
            if (Wizard *open = planner()) // by now perhaps another one, in another language
                open->accept();
        });
    if (const std::optional<Profile> before = m_tunnels.find(profile.id))
        connect(dialog, &ProfileDialog::saved, this,
                [this, before = *before] { tellChange(before); });
    dialog->open();
    openAgainInOtherLanguage(*dialog, [this, dialog, profile, over] {
        ProfileDialog *next = openDialog(profile, over);
        next->enter(dialog->profile());
        return next;
    });
    return dialog;
}

void TunnelCommands::create()
{
    Wizard *open = planner();
    if (!open)
        open = openPlanner();
    open->raise();
    open->activateWindow();
}

Wizard *TunnelCommands::planner() const
{
    const QList<Wizard *> all = m_window.findChildren<Wizard *>();
    const auto open = std::find_if(all.begin(), all.end(), [](const Wizard *each) {
        return each->isVisible(); // else it is on its way out
    });
    return open == all.end() ? nullptr : *open;
}

Wizard *TunnelCommands::openPlanner()
{
    auto *wizard = new Wizard(
        m_sshConfig, [this](quint16 port) { return m_tunnels.portToOpen(port); }, &m_window);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &Wizard::planned, this, &TunnelCommands::makeAndStart);
    connect(wizard, &Wizard::settingsRequested, this, [this](Profile profile) {
        if (profile.host.isEmpty())
            profile.name.clear();
        openDialog(begun(profile), Over::Planner);
    });
    wizard->open();
    openAgainInOtherLanguage(*wizard, [this] { return openPlanner(); });
    return wizard;
}

void TunnelCommands::make(Profile beginnings)
{
    openDialog(begun(std::move(beginnings)));
}

Profile TunnelCommands::begun(Profile profile) const
{
    profile = withDefaults(profile, m_preferences.current().newTunnel);
    profile.id = newProfileId();
    profile.name = m_tunnels.freeName(profile.name);
    return profile;
}

void TunnelCommands::makeAndStart(Profile profile)
{
    profile = begun(std::move(profile));
    const Result<void> saved = m_tunnels.save(profile);
    report(saved);
    if (!saved)
        return;
    emit chosen(profile.id);
    if (runsHere(profile))
        m_tunnels.start(profile.id);
}

void TunnelCommands::edit(const ProfileId &id)
{
    const std::optional<Profile> profile = m_tunnels.find(id);
    if (!profile)
        return;
    openDialog(*profile);
}

/// Of one that runs. What waits for the next start stands above its picture.
void TunnelCommands::tellChange(const Profile &before)
{
    const std::optional<Profile> now = m_tunnels.find(before.id);
    if (now && m_tunnels.isRunning(before.id) && now->forwards != before.forwards)
        emit told(tr("'%1' runs on, with its forwards as they are now.").arg(now->name));
}

void TunnelCommands::editField(const ProfileId &id, const QString &field)
{
    if (const std::optional<Profile> profile = m_tunnels.find(id))
        openDialog(*profile)->focusOn(field);
}

void TunnelCommands::addForward(const ProfileId &id)
{
    if (const std::optional<Profile> profile = m_tunnels.find(id))
        openDialog(*profile)->addForward();
}

void TunnelCommands::duplicate(const ProfileId &id)
{
    std::optional<Profile> profile = m_tunnels.find(id);
    if (!profile)
        return;
    profile->id = newProfileId();
    profile->name = m_tunnels.freeName(tr("%1 (copy)").arg(profile->name));
    openDialog(*profile);
}

void TunnelCommands::remove(const QList<ProfileId> &ids)
{
    QList<Removed> deleted;
    bool withSecrets = false;
    for (const ProfileId &id : ids) {
        const std::optional<Profile> profile = m_tunnels.find(id);
        if (!profile)
            continue;
        const bool saved = m_tunnels.isSaved(id);
        const qsizetype position = m_store.profiles().indexOf(*profile);
        withSecrets = m_tunnels.hasSecretsOfItsOwn(id) || withSecrets;
        const Result<void> gone = m_tunnels.remove(id);
        report(gone);
        if (gone && saved)
            deleted.append({*profile, position});
    }
    if (deleted.isEmpty())
        return;
    m_removed = deleted;
    const QString said = deleted.size() == 1
        ? tr("'%1' was deleted").arg(deleted.first().profile.name)
        : tr("%n tunnel(s) were deleted", nullptr, int(deleted.size()));
    emit removed(withSecrets ? tr("%1; passwords saved for that alone go too.").arg(said)
                             : tr("%1.", "what was deleted").arg(said));
}

void TunnelCommands::restore()
{
    const QList<Removed> last = std::exchange(m_removed, {});
    emit restored();
    for (qsizetype i = last.size() - 1; i >= 0; --i)
        report(m_tunnels.restore(last.at(i).profile, last.at(i).position));
    if (!last.isEmpty())
        emit chosen(last.first().profile.id);
}

void TunnelCommands::moveTo(const QList<ProfileId> &ids, const QString &group,
                            const ProfileId &before)
{
    report(m_tunnels.move(ids, group, before));
}

QDialog *TunnelCommands::askForGroup(const QList<ProfileId> &ids)
{
    auto *dialog = new QInputDialog(&m_window);
    dialog->setObjectName(u"groupname"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New group"));
    dialog->setLabelText(tr("Name of the group"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, ids](const QString &name) {
        if (!name.trimmed().isEmpty())
            moveTo(ids, name.trimmed());
    });
    dialog->open();
    openAgainInOtherLanguage(*dialog, [this, dialog, ids] {
        QDialog *next = askForGroup(ids);
        static_cast<QInputDialog *>(next)->setTextValue(dialog->textValue());
        return next;
    });
    return dialog;
}

void TunnelCommands::copyCommand(const ProfileId &id)
{
    if (const std::optional<Profile> profile = m_tunnels.find(id))
        QGuiApplication::clipboard()->setText(sshCommandOf(*profile));
}

void TunnelCommands::openTerminal(const ProfileId &id)
{
    std::optional<Profile> profile = m_tunnels.find(id);
    if (!profile)
        return;
    if (const auto missing = missingConsent(*profile, m_store.consents()))
        return emit told(
            tr("'%1' was imported and may run commands. Start it once, which shows them.")
                .arg(profile->name));
    profile->forwards.clear();
    profile->options.prepend({u"ClearAllForwardings"_s, u"yes"_s}); // ssh_config's
    if (!culvert::openTerminal(sshCommandOf(*profile), m_preferences.current().terminal))
        emit told(tr("No terminal could be started. Preferences say which one."));
}

void TunnelCommands::exportTo(const ProfileId &id)
{
    const std::optional<Profile> profile = m_tunnels.find(id);
    if (profile)
        openExport(*profile);
}

QDialog *TunnelCommands::openExport(const Profile &profile)
{
    auto *dialog = new ExportDialog(profile, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    openAgainInOtherLanguage(*dialog, [this, profile] { return openExport(profile); });
    return dialog;
}

void TunnelCommands::saveNotes(const ProfileId &id, const QString &notes)
{
    std::optional<Profile> profile = m_tunnels.find(id);
    if (!profile || !m_tunnels.isSaved(id))
        return;
    profile->notes = notes;
    report(m_tunnels.save(*profile));
}

QDialog *TunnelCommands::askConsent(const Profile &profile, const ForeignCommands &commands)
{
    auto *dialog = new ConsentDialog(profile.name, commands, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConsentDialog::accepted, this,
            [this, id = profile.id, commands] { m_tunnels.startWithConsent(id, commands); });
    dialog->open();
    openAgainInOtherLanguage(*dialog,
                             [this, profile, commands] { return askConsent(profile, commands); });
    return dialog;
}

} // namespace culvert
