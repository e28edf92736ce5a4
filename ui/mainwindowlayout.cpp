// How the main window is put together; what it does is in mainwindow.cpp.
#include "ui/mainwindow.h"

#include "core/engine/engine.h"
#include "core/engine/tunnels.h"
#include "core/profile/profilestore.h"
#include "ui/importcontroller.h"
#include "ui/picture/picturemenu.h"
#include "ui/text/language.h"
#include "ui/views/detailpanel.h"
#include "ui/views/emptypage.h"
#include "ui/views/messagebar.h"
#include "ui/views/profilelist.h"

#include <QActionGroup>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

void MainWindow::build()
{
    setObjectName(u"mainwindow"_s);
    setWindowTitle(tr("Culvert"));
    setMinimumSize(880, 560);

    m_filter = new QLineEdit(this);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(240);

    auto *toolBar = new QToolBar(tr("Commands"), this);
    toolBar->setObjectName(u"toolbar"_s);
    toolBar->setMovable(false);
    toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    toolBar->setContentsMargins(8, 2, 8, 2);
    m_actions.fill(*toolBar);
    auto *space = new QWidget(toolBar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    toolBar->addWidget(space);
    toolBar->addWidget(m_filter);
    addToolBar(toolBar);
    QMenu &view = m_actions.fill(*menuBar());
    buildLanguageMenu(view);

    m_empty = new EmptyPage(this);
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"splitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_details = new DetailPanel(m_log, m_splitter);
    PictureMenu &picture = m_details->pictureMenu();
    view.addMenu(&picture);
    picture.setStill(m_settings.value(u"keepPictureStill"_s).toBool());
    connect(&picture, &PictureMenu::stillToggled, this,
            [this](bool still) { m_settings.setValue(u"keepPictureStill"_s, still); });
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({320, 960});

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_splitter);
    m_storeBar = new MessageBar(u"storebar"_s, this);
    m_bar = new MessageBar(u"messagebar"_s, this);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_storeBar);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    setCentralWidget(central);
}

void MainWindow::buildLanguageMenu(QMenu &view)
{
    QMenu *menu = view.addMenu(tr("&Language"));
    auto *choice = new QActionGroup(menu);
    const auto add = [&](const QString &text, const QString &name) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"language-"_s + name);
        action->setCheckable(true);
        action->setChecked(m_settings.value(u"language"_s).toString() == name);
        choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] {
            m_settings.setValue(u"language"_s, name);
            say(tr("Culvert speaks the chosen language when it starts the next time."));
        });
    };
    add(tr("As the &system"), {});
    for (const QString &name : Language::available())
        add(QLocale(name).nativeLanguageName(), name);
}

QWidget *MainWindow::buildList()
{
    m_list = new ProfileList(m_model, m_splitter);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->addActions(m_actions.ofOneTunnel());
    connect(m_filter, &QLineEdit::textChanged, &m_list->filter(), &ProfileFilter::setWords);
    connect(&m_actions.filter, &QAction::triggered, m_filter, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    return m_list;
}

void MainWindow::restoreLayout()
{
    if (!restoreGeometry(m_settings.value(u"geometry"_s).toByteArray()))
        resize(1280, 800);
    m_splitter->restoreState(m_settings.value(u"splitter"_s).toByteArray());
    m_list->filter().setFoldedGroups(m_settings.value(u"foldedGroups"_s).toStringList());
}

void MainWindow::saveLayout()
{
    m_settings.setValue(u"geometry"_s, saveGeometry());
    m_settings.setValue(u"splitter"_s, m_splitter->saveState());
    m_settings.setValue(u"foldedGroups"_s, m_list->filter().foldedGroups());
}

void MainWindow::connectEngine()
{
    connect(&m_tunnels, &Tunnels::changed, this, &MainWindow::showProfiles);
    connect(&m_tunnels, &Tunnels::startRefused, this, &MainWindow::say);
    connect(&m_tunnels, &Tunnels::secretsLeft, m_bar, &MessageBar::add);
    connect(&m_tunnels, &Tunnels::consentNeeded, this, &MainWindow::askConsent);
    connect(&m_store, &ProfileStore::problemChanged, this, &MainWindow::showStoreProblem);
    connect(&m_engine, &Engine::statusChanged, this, &MainWindow::showStatus);
    connect(&m_engine, &Engine::trafficSampled, &m_model, &ProfileModel::setTraffic);
    connect(&m_engine, &Engine::trafficSampled, m_details, &DetailPanel::setTraffic);
    connect(&m_engine, &Engine::connectionChanged, m_details, &DetailPanel::setConnection);
    connect(&m_engine, &Engine::logged, &m_log, &EventLogModel::append);
    connect(&m_engine, &Engine::checked, m_details, &DetailPanel::addCheck);
    connect(&m_engine, &Engine::examined, m_details, &DetailPanel::endChecks);
    connect(m_details, &DetailPanel::told, this, &MainWindow::say);
    connect(m_details, &DetailPanel::stopRequested, &m_tunnels, &Tunnels::stop);
    connect(&m_model, &ProfileModel::runRequested, &m_tunnels, &Tunnels::setRunning);
    connect(&m_model, &ProfileModel::dataChanged, this, &MainWindow::showChanged);
    connect(m_list, &ProfileList::currentChangedTo, this, &MainWindow::showCurrent);
    connect(m_details, &DetailPanel::closeRequested, &m_engine, &Engine::closeConnection);
    connect(m_details, &DetailPanel::enableRequested, this,
            [this](const ProfileId &profile, ForwardId forward, bool enable) {
                reportFailure(m_tunnels.setForwardEnabled(profile, forward, enable));
            });
    connect(m_details, &DetailPanel::notesEdited, this, &MainWindow::saveNotes);
}

void MainWindow::connectActions()
{
    const auto current = [this] { return m_list->current(); };
    connect(&m_actions.create, &QAction::triggered, this, &MainWindow::createTunnel);
    connect(&m_actions.plan, &QAction::triggered, this, &MainWindow::planTunnel);
    connect(&m_actions.start, &QAction::triggered, this, [=, this] { m_tunnels.start(current()); });
    connect(&m_actions.stop, &QAction::triggered, this, [=, this] { m_tunnels.stop(current()); });
    connect(&m_actions.check, &QAction::triggered, this, &MainWindow::checkTunnel);
    connect(&m_actions.prove, &QAction::triggered, this, [=, this] { m_engine.prove(current()); });
    connect(&m_actions.startAll, &QAction::triggered, this, &MainWindow::startAll);
    connect(&m_actions.stopAll, &QAction::triggered, &m_engine, &Engine::stopAll);
    connect(&m_actions.edit, &QAction::triggered, this, &MainWindow::editTunnel);
    connect(&m_actions.duplicate, &QAction::triggered, this, &MainWindow::duplicateTunnel);
    connect(&m_actions.remove, &QAction::triggered, this, &MainWindow::removeTunnel);
    connect(&m_actions.undoRemove, &QAction::triggered, this, &MainWindow::restoreTunnel);
    connect(&m_actions.copyCommand, &QAction::triggered, this, &MainWindow::copyCommand);
    connect(&m_actions.exportTo, &QAction::triggered, this, &MainWindow::exportTunnel);
    connect(&m_actions.showLog, &QAction::triggered, m_details, &DetailPanel::showLog);
    connect(&m_actions.preferences, &QAction::triggered, this, &MainWindow::showPreferences);
    m_actions.preferences.setVisible(m_tunnels.secrets() != nullptr);
    connect(&m_actions.quit, &QAction::triggered, this, &MainWindow::quitRequested);
    connect(&m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_empty, &EmptyPage::makeRequested, this, &MainWindow::planTunnel);
    connect(m_empty, &EmptyPage::demoRequested, this, &MainWindow::demoRequested);
}

void MainWindow::connectImport()
{
    m_imports = new ImportController(*this, m_store, m_settings);
    connect(&m_actions.import, &QAction::triggered, m_imports, &ImportController::open);
    connect(&m_actions.paste, &QAction::triggered, m_imports, &ImportController::paste);
    connect(m_empty, &EmptyPage::importRequested, m_imports, &ImportController::open);
    connect(m_imports, &ImportController::hostsFound, m_empty, &EmptyPage::setHostsFound);
    connect(m_imports, &ImportController::hostsFound, m_details, &DetailPanel::readConfigAgain);
    connect(m_imports, &ImportController::hostsAdded, this, &MainWindow::offerHosts);
    connect(m_imports, &ImportController::nothingToPaste, this,
            [this] { say(tr("What was copied is no ssh command and no tunnel.")); });
    connect(m_imports, &ImportController::imported, this, [this](const QList<ProfileId> &profiles) {
        if (!profiles.isEmpty())
            select(profiles.first());
    });
}

} // namespace culvert
