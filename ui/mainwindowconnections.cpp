#include "core/engine/engine.h"
#include "core/engine/tunnels.h"
#include "core/profile/profilestore.h"
#include "ui/importcontroller.h"
#include "ui/mainwindow.h"
#include "ui/quitting.h"
#include "ui/views/detailpanel.h"
#include "ui/views/emptypage.h"
#include "ui/views/groupmenu.h"
#include "ui/views/messagebar.h"
#include "ui/views/profilelist.h"
#include "ui/windowboxes.h"

using namespace Qt::StringLiterals;

namespace culvert {

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

    connect(&m_commands, &TunnelCommands::chosen, this, &MainWindow::select);
    connect(&m_commands, &TunnelCommands::told, this, &MainWindow::say);
    connect(&m_commands, &TunnelCommands::removed, this, [this](const QString &said) {
        m_actions.undoRemove.setEnabled(true);
        m_layout.bar->offer(said, tr("Undo"), [this] { m_commands.restore(); });
    });
    connect(&m_commands, &TunnelCommands::restored, this, [this] {
        m_actions.undoRemove.setEnabled(false);
        m_layout.bar->hide();
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
    connect(&m_tunnels, &Tunnels::secretsLeft, m_layout.bar, &MessageBar::add);
    connect(m_layout.list, &ProfileList::currentChangedTo, this, &MainWindow::showCurrent);
    connect(m_layout.empty, &EmptyPage::importRequested, &m_imports, &ImportController::open);
    connect(&m_imports, &ImportController::hostsFound, m_layout.empty, &EmptyPage::setHostsFound);
    connect(&m_imports, &ImportController::hostsFound, m_layout.details,
            &DetailPanel::readConfigAgain);
    DetailPanel *details = m_layout.details;
    connect(details, &DetailPanel::told, this, &MainWindow::say);
    connect(details, &DetailPanel::stopRequested, &m_tunnels, &Tunnels::stop);
    connect(details, &DetailPanel::remedyChosen, this, &MainWindow::apply);
    connect(details, &DetailPanel::closeRequested, &m_engine, &Engine::closeConnection);
    connect(details, &DetailPanel::enableRequested, this,
            [this](const ProfileId &profile, ForwardId forward, bool enable) {
                reportFailure(m_tunnels.setForwardEnabled(profile, forward, enable));
            });
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
                m_layout.bar->hide(); // that offered them, if one did
                if (!profiles.isEmpty())
                    select(profiles.first());
            });
}

} // namespace culvert
