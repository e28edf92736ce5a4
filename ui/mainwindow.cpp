#include "ui/mainwindow.h"

#include "core/engine/engine.h"
#include "core/engine/tunnels.h"
#include "core/profile/profilestore.h"
#include "ui/base/dialogs.h"
#include "ui/base/preferences.h"
#include "ui/base/otherlanguage.h"
#include "ui/importcontroller.h"
#include "ui/othermachines.h"
#include "ui/quitting.h"
#include "ui/questions/changedkeydialog.h"
#include "ui/views/detailpanel.h"
#include "ui/views/emptypage.h"
#include "ui/views/messagebar.h"
#include "ui/views/profilelist.h"

#include <QCloseEvent>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace culvert {

MainWindow::MainWindow(Tunnels &tunnels, ProfileStore &store, Engine &engine,
                       PreferencesFile &preferences, const QString &sshConfig, QWidget *parent)
    : QMainWindow(parent), m_tunnels(tunnels), m_store(store), m_engine(engine),
      m_preferences(preferences), m_records(engine),
      m_layout(*this, m_actions, m_model, m_log, m_records, preferences),
      m_commands(*new TunnelCommands(*this, tunnels, store, preferences, sshConfig)),
      m_imports(*new ImportController(*this, store, preferences.settings(), sshConfig)),
      m_others(*new OtherMachines(*this, tunnels, engine, preferences, m_model, m_layout)),
      m_quitting(*new Quitting(*this, engine, preferences))
{
    setObjectName(u"mainwindow"_s);
    setWindowTitle(tr("Culvert"));
    setMinimumSize(withinScreen(*this, {880, 560}));
    connectActions();
    connectCommands();
    connectEngine();
    connectImport();
    connectParts();
    m_layout.restore();
    showStoreProblem();
    showProfiles();
}

/// The parts are made anew, which no part can forget to be; what they show lives in the models.
void MainWindow::speakAnew()
{
    const ProfileId shown = current();
    const int hosts = m_imports.hostCount();
    unsetLocale(); // of the words that went
    setWindowTitle(tr("Culvert"));
    m_actions.retranslate();
    const std::unique_ptr<QWidget> before = m_layout.rebuild();
    connectParts();
    m_others.connectParts();
    m_model.speakAnew();
    m_layout.empty->setHostsFound(hosts);
    showStoreProblem();
    showProfiles();
    select(shown);
    emit rebuilt();
    carryOver(*before, *centralWidget());
    for (const SessionStatus &status : m_model.statuses()) {
        if (status.state == SessionState::Established)
            m_engine.prove(status.profile); // a proof is told in the language it was made in
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) // whose parts are to hear of it before they go
        QMetaObject::invokeMethod(this, &MainWindow::speakAnew, Qt::QueuedConnection);
    QMainWindow::changeEvent(event);
}

MainWindow::~MainWindow()
{
    m_layout.save();
}

void MainWindow::offerHosts(const QStringList &aliases)
{
    m_layout.bar->offer(tr("%n new host(s) in ~/.ssh/config", nullptr, int(aliases.size())),
                        tr("Look\u2026"), [this] { m_imports.open(); });
    m_layout.bar->setToolTip(aliases.join(u", "_s));
}

void MainWindow::showProfiles()
{
    QList<Profile> profiles;
    QSet<ProfileId> pending;
    for (const Profile &profile : m_tunnels.all()) {
        profiles.append(m_tunnels.asItRuns(profile));
        if (m_tunnels.hasPendingChange(profile.id))
            pending.insert(profile.id);
    }
    m_others.setTunnels(profiles);
    m_model.setProfiles(profiles);
    m_model.setPending(pending);
    m_routes.read(profiles);
    m_layout.showDoors(profiles.isEmpty());
    showCurrent();
}

void MainWindow::showCurrent()
{
    const ProfileId id = m_layout.list->current();
    const std::optional<Profile> saved = m_tunnels.find(id);
    const std::optional<Profile> profile =
        saved ? std::optional(m_tunnels.asItRuns(*saved)) : std::nullopt;
    m_layout.details->show(profile, m_model.status(id), m_model.stateTextOf(id),
                           profile ? remediesOf(*profile) : QList<Remedy>());
    updateActions();
}

void MainWindow::showChanged(const QModelIndex &first, const QModelIndex &last,
                             const QList<int> &roles)
{
    if (!roles.isEmpty() && !roles.contains(ProfileModel::StateRole))
        return; // traffic, which the details hear of by themselves
    const int current = m_model.indexOf(m_layout.list->current()).row();
    if (first.row() <= current && current <= last.row())
        showCurrent();
    else
        updateActions();
}

void MainWindow::showStatus(const SessionStatus &status)
{
    if (isRunning(status.state) && !isRunning(m_model.status(status.profile).state))
        m_records.forget(status.profile);
    m_model.setStatus(status);
}

void MainWindow::showStoreProblem()
{
    const std::optional<Error> problem = m_store.problem();
    m_layout.storeBar->setVisible(problem.has_value());
    if (problem)
        m_layout.storeBar->offer(
            tr("The saved tunnels cannot be read, and nothing is changed until they "
               "can. %1")
                .arg(describe(*problem)),
            tr("Read again"), [this] {
                m_store.reload();
                showStoreProblem();
            });
    m_layout.empty->setMakingAllowed(!problem);
    updateActions();
}

void MainWindow::updateActions()
{
    const ProfileId id = m_layout.list->current();
    const QList<SessionStatus> all = m_model.statuses();
    TunnelActions::Situation situation;
    situation.current = m_tunnels.find(id);
    situation.state = m_model.status(id).state;
    situation.saved = m_tunnels.isSaved(id);
    situation.writable = !m_store.problem();
    situation.chosen = m_layout.list->chosen().size();
    situation.anyTunnel = !all.isEmpty();
    situation.anyRunning = std::any_of(all.begin(), all.end(), [](const SessionStatus &status) {
        return isRunning(status.state);
    });
    m_actions.update(situation);
}

void MainWindow::select(const ProfileId &profile)
{
    m_layout.list->setCurrent(profile);
}

ProfileId MainWindow::current() const
{
    return m_layout.list->current();
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::setTrayPresent(bool present)
{
    const bool lost = m_trayPresent && !present;
    m_trayPresent = present;
    if (lost && !isVisible())
        showMinimized(); // what it was hidden to has gone: without this nobody finds it again
}

void MainWindow::say(const QString &text)
{
    m_layout.bar->say(text);
}

void MainWindow::offer(const QString &text, const QString &action, const std::function<void()> &run)
{
    m_layout.bar->offer(text, action, run);
}

void MainWindow::reportFailure(const Result<void> &result)
{
    if (!result)
        say(describe(result.error()));
}

void MainWindow::checkTunnel()
{
    const ProfileId id = m_layout.list->current();
    if (m_others.look(id))
        return;
    m_records.beginChecks(id);
    m_tunnels.check(id);
}

QList<Remedy> MainWindow::remediesOf(const Profile &profile) const
{
    const auto freePort = [&](ForwardId forward) -> quint16 {
        if (!m_tunnels.canChangePort(profile.id, forward))
            return 0;
        const SessionStatus status = m_engine.status(profile.id);
        return m_tunnels.freePortNear(status.find(forward)->forward.bind);
    };
    QList<Remedy> remedies =
        remediesFor(m_model.status(profile.id), m_engine.runningStatuses(), freePort);
    if (m_tunnels.hasPendingChange(profile.id))
        remedies.append({Remedy::Kind::ApplyChanges, tr("Apply now (reconnects)"), {}, 0, {}});
    return remedies;
}

void MainWindow::apply(const ProfileId &id, const Remedy &remedy)
{
    switch (remedy.kind) {
    case Remedy::Kind::UseAnotherPort:
        return reportFailure(m_tunnels.changePort(id, remedy.forward, remedy.port));
    case Remedy::Kind::StopOther:
        return m_tunnels.startAfter(remedy.other, id);
    case Remedy::Kind::CompareKeys:
        return compareKeys(id);
    case Remedy::Kind::Answer:
        return emit answerRequested(id);
    case Remedy::Kind::Unlock:
        return m_engine.unlockKeychain();
    case Remedy::Kind::StartAgain:
        return (void)m_tunnels.start(id);
    case Remedy::Kind::ChooseKey:
        return m_commands.editField(id, u"identities"_s);
    case Remedy::Kind::ChangeUser:
        return m_commands.editField(id, u"user"_s);
    case Remedy::Kind::ApplyChanges:
        return m_tunnels.restart(id);
    case Remedy::Kind::CheckAgain:
        return m_engine.prove(id);
    }
    Q_UNREACHABLE();
}

void MainWindow::compareKeys(const ProfileId &id)
{
    const std::optional<HostKeyChange> &change = m_records.keyChange(id);
    if (!change) // the window was not there when it failed
        return (void)m_tunnels.start(id);
    showChangedKey(*change);
}

QDialog *MainWindow::showChangedKey(const HostKeyChange &change)
{
    auto *dialog = new ChangedKeyDialog(change, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangedKeyDialog::replaced, this, &MainWindow::say);
    dialog->show();
    openAgainInOtherLanguage(*dialog, [this, change] { return showChangedKey(change); });
    return dialog;
}

void MainWindow::startAll()
{
    for (const Profile &profile : m_tunnels.all()) {
        if (runsHere(profile) && !isRunning(m_model.status(profile.id).state))
            m_tunnels.start(profile.id);
    }
}

void MainWindow::quit()
{
    m_quitting.quit();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore(); // quitting ends the program itself
    switch (m_preferences.current().onClose) {
    case OnClose::Hide:
        return m_trayPresent ? hideToTray() : m_quitting.quitOrMinimize();
    case OnClose::Minimize:
        return showMinimized();
    case OnClose::Quit:
        return quit();
    }
    Q_UNREACHABLE();
}

void MainWindow::hideToTray()
{
    hide();
    QSettings &settings = m_preferences.settings();
    if (settings.value(u"toldAboutTray"_s).toBool())
        return;
    settings.setValue(u"toldAboutTray"_s, true);
    emit firstHiddenToTray();
}

} // namespace culvert
