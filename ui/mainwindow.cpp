#include "ui/mainwindow.h"

#include "core/engine/engine.h"
#include "core/engine/tunnels.h"
#include "core/profile/profilestore.h"
#include "ui/base/dialogs.h"
#include "ui/base/otherlanguage.h"
#include "ui/base/preferences.h"
#include "ui/importcontroller.h"
#include "ui/othermachines.h"
#include "ui/quitting.h"
#include "ui/remedycontroller.h"
#include "ui/views/detailpanel.h"
#include "ui/views/emptypage.h"
#include "ui/views/groupmenu.h"
#include "ui/views/messagebar.h"
#include "ui/views/profilelist.h"
#include "ui/windowboxes.h"

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
      m_remedies(*new RemedyController(*this, tunnels, engine, m_commands, m_records)),
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
    const KeptFocus focus(*this);
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
    focus.restoreIn(*this);
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

void MainWindow::connectActions()
{
    const auto current = [this] { return m_layout.list->current(); };
    connect(&m_actions.create, &QAction::triggered, &m_commands, &TunnelCommands::create);
    const auto onChosen = [this](QAction &action, auto run) {
        connect(&action, &QAction::triggered, this, [this, run] {
            for (const ProfileId &id : m_layout.list->chosen())
                run(id);
        });
    };
    onChosen(m_actions.start,
             [this](const ProfileId &id) { (void)(m_others.setUp(id) || m_tunnels.start(id)); });
    onChosen(m_actions.stop, [this](const ProfileId &id) { m_tunnels.stop(id); });
    connect(&m_actions.check, &QAction::triggered, this, &MainWindow::checkTunnel);
    connect(&m_actions.prove, &QAction::triggered, this, [=, this] { m_engine.prove(current()); });
    connect(&m_actions.startAll, &QAction::triggered, this, &MainWindow::startAll);
    connect(&m_actions.stopAll, &QAction::triggered, &m_engine, &Engine::stopAll);
    const auto onCurrent = [=, this](QAction &action,
                                     void (TunnelCommands::*run)(const ProfileId &)) {
        connect(&action, &QAction::triggered, this, [=, this] { (m_commands.*run)(current()); });
    };
    onCurrent(m_actions.edit, &TunnelCommands::edit);
    onCurrent(m_actions.duplicate, &TunnelCommands::duplicate);
    connect(&m_actions.remove, &QAction::triggered, this,
            [this] { m_commands.remove(m_layout.list->chosen()); });
    auto *groups = new GroupMenu([this] { return m_tunnels.groups(); }, this);
    m_actions.moveToGroup.setMenu(groups);
    connect(groups, &GroupMenu::chosen, this,
            [this](const QString &group) { m_commands.moveTo(m_layout.list->chosen(), group); });
    connect(groups, &GroupMenu::newWanted, this,
            [this] { m_commands.askForGroup(m_layout.list->chosen()); });
    onCurrent(m_actions.copyCommand, &TunnelCommands::copyCommand);
    onCurrent(m_actions.exportTo, &TunnelCommands::exportTo);
    onCurrent(m_actions.terminal, &TunnelCommands::openTerminal);
    connect(&m_actions.undoRemove, &QAction::triggered, &m_commands, &TunnelCommands::restore);
    connect(&m_actions.preferences, &QAction::triggered, this, &MainWindow::preferencesRequested);
    connect(&m_actions.quit, &QAction::triggered, this, &MainWindow::quit);
    connect(&m_quitting, &Quitting::confirmed, this, &MainWindow::quitRequested);
    connect(&m_actions.keys, &QAction::triggered, this, [this] { culvert::showKeys(*this); });
    connect(&m_actions.about, &QAction::triggered, this, [this] { culvert::showAbout(*this); });
    connect(&m_actions.demo, &QAction::triggered, this, &MainWindow::demoRequested);
    connect(&m_actions.reverseDemo, &QAction::triggered, this, &MainWindow::reverseDemoRequested);
}

void MainWindow::connectCommands()
{
    connect(&m_model, &ProfileModel::moveRequested, &m_commands, &TunnelCommands::moveTo);

    connect(&m_remedies, &RemedyController::told, this, &MainWindow::say);
    connect(&m_remedies, &RemedyController::answerRequested, this, &MainWindow::answerRequested);
    connect(&m_commands, &TunnelCommands::chosen, this, &MainWindow::select);
    connect(&m_commands, &TunnelCommands::told, this, &MainWindow::say);
    connect(&m_commands, &TunnelCommands::removed, this, [this](const QString &said) {
        m_actions.undoRemove.setEnabled(true);
        m_undoOffer = said;
        m_layout.bar->offer(said, tr("Undo"), [this] { m_commands.restore(); });
    });
    connect(&m_commands, &TunnelCommands::restored, this, [this] {
        m_actions.undoRemove.setEnabled(false);
        m_layout.bar->correct(m_undoOffer, {});
    });
}

void MainWindow::connectEngine()
{
    connect(&m_tunnels, &Tunnels::changed, this, &MainWindow::showProfiles);
    connect(&m_tunnels, &Tunnels::startRefused, this, &MainWindow::say);
    connect(&m_tunnels, &Tunnels::consentNeeded, &m_commands, &TunnelCommands::askConsent);
    connect(&m_store, &ProfileStore::problemChanged, this, &MainWindow::showStoreProblem);
    connect(&m_engine, &Engine::statusChanged, this, &MainWindow::showStatus);
    connect(&m_engine, &Engine::trafficSampled, &m_model, &ProfileModel::setTraffic);
    connect(&m_engine, &Engine::logged, &m_log, &EventLogModel::append);
    connect(&m_tunnels, &Tunnels::secretsLeft, m_layout.bar, &MessageBar::add);
    connect(&m_engine, &Engine::secretNotSaved, m_layout.bar, &MessageBar::add);
    connect(&m_engine, &Engine::bannerReceived, this, [this](const Banner &banner) {
        m_layout.bar->quote(tr("%1 says: %2").arg(banner.hop, banner.text));
    });
    connect(&m_routes, &RouteReader::done, &m_model, &ProfileModel::setSpelled);
    connect(&m_model, &ProfileModel::runRequested, &m_tunnels, &Tunnels::setRunning);
    connect(&m_model, &ProfileModel::dataChanged, this, &MainWindow::showChanged);
}

/// To and from what speakAnew() makes anew.
void MainWindow::connectParts()
{
    connect(&m_actions.showLog, &QAction::triggered, m_layout.details, &DetailPanel::showLog);
    connect(m_layout.empty, &EmptyPage::makeRequested, &m_commands, &TunnelCommands::create);
    connect(m_layout.empty, &EmptyPage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_layout.list, &ProfileList::chosenChanged, this, &MainWindow::updateActions);
    connect(m_layout.list, &ProfileList::currentChangedTo, this, &MainWindow::showCurrent);
    connect(m_layout.empty, &EmptyPage::importRequested, &m_imports, &ImportController::open);
    connect(&m_imports, &ImportController::hostsFound, m_layout.empty, &EmptyPage::setHostsFound);
    connect(&m_imports, &ImportController::hostsFound, m_layout.details,
            &DetailPanel::readConfigAgain);
    DetailPanel *details = m_layout.details;
    connect(details, &DetailPanel::told, this, &MainWindow::say);
    connect(details, &DetailPanel::stopRequested, &m_tunnels, &Tunnels::stop);
    connect(details, &DetailPanel::remedyChosen, &m_remedies, &RemedyController::apply);
    connect(details, &DetailPanel::closeRequested, &m_engine, &Engine::closeConnection);
    connect(details, &DetailPanel::enableRequested, this,
            [this](const ProfileId &profile, ForwardId forward, bool enable) {
                if (const Result<void> set = m_tunnels.setForwardEnabled(profile, forward, enable);
                    !set)
                    say(describe(set.error()));
            });
    connect(details, &DetailPanel::addForwardRequested, &m_commands, &TunnelCommands::addForward);
    connect(details, &DetailPanel::notesEdited, &m_commands, &TunnelCommands::saveNotes);
}

void MainWindow::connectImport()
{
    connect(&m_actions.import, &QAction::triggered, &m_imports, &ImportController::open);
    connect(&m_actions.paste, &QAction::triggered, &m_imports, &ImportController::paste);
    connect(&m_imports, &ImportController::hostsFound, &m_routes, &RouteReader::readAgain);
    connect(&m_imports, &ImportController::hostsAdded, this, &MainWindow::offerHosts);
    connect(&m_imports, &ImportController::nothingToPaste, this,
            [this] { say(tr("What was copied is no ssh command and no tunnel.")); });
    connect(&m_imports, &ImportController::imported, this,
            [this](const QList<ProfileId> &profiles) {
                m_layout.bar->correct(m_hostsOffer, {});
                if (!profiles.isEmpty())
                    select(profiles.first());
            });
}

void MainWindow::offerHosts(const QStringList &aliases)
{
    m_hostsOffer = tr("%n new host(s) in ~/.ssh/config", nullptr, int(aliases.size()));
    m_layout.bar->offer(m_hostsOffer, tr("Look\u2026"), [this] { m_imports.open(); });
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
    m_layout.showEmptyPage(profiles.isEmpty());
    showCurrent();
}

void MainWindow::showCurrent()
{
    const ProfileId id = m_layout.list->current();
    const std::optional<Profile> saved = m_tunnels.find(id);
    const std::optional<Profile> profile =
        saved ? std::optional(m_tunnels.asItRuns(*saved)) : std::nullopt;
    m_layout.details->show(profile, m_model.status(id), m_model.stateTextOf(id),
                           profile ? m_remedies.remediesOf(id, m_model.status(id))
                                   : QList<Remedy>());
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

void MainWindow::correct(const QString &said, const QString &now)
{
    m_layout.bar->correct(said, now);
}

void MainWindow::offer(const QString &text, const QString &action, const std::function<void()> &run)
{
    m_layout.bar->offer(text, action, run);
}

void MainWindow::checkTunnel()
{
    const ProfileId id = m_layout.list->current();
    if (m_others.look(id))
        return;
    m_records.beginChecks(id);
    m_tunnels.check(id);
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
