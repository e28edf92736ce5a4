#include "ui/mainwindow.h"

#include "core/engine/engine.h"
#include "core/engine/tunnels.h"
#include "core/openssh/commandline.h"
#include "core/openssh/shellwords.h"
#include "core/profile/profilestore.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/wizard.h"
#include "ui/editor/profiledialog.h"
#include "ui/importcontroller.h"
#include "ui/questions/consentdialog.h"
#include "ui/text/routetext.h"
#include "ui/views/detailpanel.h"
#include "ui/views/emptypage.h"
#include "ui/views/messagebar.h"
#include "ui/views/profilelist.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace culvert {

MainWindow::MainWindow(Tunnels &tunnels, ProfileStore &store, Engine &engine, QSettings &settings,
                       QWidget *parent)
    : QMainWindow(parent), m_tunnels(tunnels), m_store(store), m_engine(engine),
      m_settings(settings)
{
    build();
    connectActions();
    connectEngine();
    connectImport();
    restoreLayout();
    showStoreProblem();
    showProfiles();
}

MainWindow::~MainWindow()
{
    saveLayout();
}

void MainWindow::askConsent(const Profile &profile, const ForeignCommands &commands)
{
    auto *dialog = new ConsentDialog(profile.name, commands, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConsentDialog::accepted, this,
            [this, id = profile.id, commands] { m_tunnels.startWithConsent(id, commands); });
    dialog->open();
}

void MainWindow::offerHosts(const QStringList &aliases)
{
    m_bar->offer(tr("%n new host(s) in ~/.ssh/config: %1", nullptr, int(aliases.size()))
                     .arg(aliases.join(u", "_s)),
                 tr("Import\u2026"), [this] { m_imports->open(); });
}

void MainWindow::showProfiles()
{
    const QList<Profile> profiles = m_tunnels.all();
    m_model.setProfiles(profiles);
    m_pages->setCurrentIndex(profiles.isEmpty() ? 0 : 1);
    showCurrent();
}

void MainWindow::showCurrent()
{
    const ProfileId id = m_list->current();
    m_details->show(m_tunnels.find(id), m_model.status(id), m_model.stateTextOf(id));
    updateActions();
}

void MainWindow::showChanged(const QModelIndex &row)
{
    if (m_model.idAt(row) == m_list->current())
        showCurrent();
    else
        updateActions();
}

void MainWindow::showStatus(const SessionStatus &status)
{
    if (isRunning(status.state) && !isRunning(m_model.status(status.profile).state))
        m_details->forget(status.profile);
    m_model.setStatus(status);
}

void MainWindow::showStoreProblem()
{
    const std::optional<Error> problem = m_store.problem();
    m_storeBar->setVisible(problem.has_value());
    if (problem)
        m_storeBar->offer(tr("The saved tunnels cannot be read, and nothing is changed until they "
                             "can. %1")
                              .arg(describe(*problem)),
                          tr("Read again"), [this] {
                              m_store.reload();
                              showStoreProblem();
                          });
    m_empty->setMakingAllowed(!problem);
    updateActions();
}

void MainWindow::updateActions()
{
    const ProfileId id = m_list->current();
    const QList<SessionStatus> all = m_model.statuses();
    TunnelActions::Situation situation;
    situation.current = m_tunnels.find(id);
    situation.state = m_model.status(id).state;
    situation.saved = m_tunnels.isSaved(id);
    situation.writable = !m_store.problem();
    situation.anyTunnel = !all.isEmpty();
    situation.anyRunning = std::any_of(all.begin(), all.end(), [](const SessionStatus &status) {
        return isRunning(status.state);
    });
    m_actions.update(situation);
}

void MainWindow::select(const ProfileId &profile)
{
    m_list->setCurrent(profile);
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

void MainWindow::setDemoOffered(bool offered)
{
    m_empty->setDemoOffered(offered);
}

void MainWindow::say(const QString &text)
{
    m_bar->say(text);
}

void MainWindow::reportFailure(const Result<void> &result)
{
    if (!result)
        say(describe(result.error()));
}

void MainWindow::openDialog(const Profile &profile)
{
    auto *dialog = new ProfileDialog(profile, m_tunnels, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfileDialog::saved, this, &MainWindow::select);
    dialog->open();
}

void MainWindow::checkTunnel()
{
    const ProfileId id = m_list->current();
    m_details->beginChecks(id);
    m_tunnels.check(id);
}

void MainWindow::createTunnel()
{
    Profile profile;
    profile.id = newProfileId();
    openDialog(profile);
}

void MainWindow::planTunnel()
{
    auto *wizard = new Wizard(this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &Wizard::planned, this, [this](Profile profile) {
        profile.id = newProfileId();
        openDialog(profile); // to be named and looked at before it is saved
    });
    wizard->open();
}

void MainWindow::editTunnel()
{
    if (const std::optional<Profile> profile = m_tunnels.find(m_list->current()))
        openDialog(*profile);
}

void MainWindow::duplicateTunnel()
{
    std::optional<Profile> profile = m_tunnels.find(m_list->current());
    if (!profile)
        return;
    profile->id = newProfileId();
    profile->name = m_tunnels.freeName(tr("%1 (copy)").arg(profile->name));
    openDialog(*profile);
}

void MainWindow::removeTunnel()
{
    const std::optional<Profile> profile = m_tunnels.find(m_list->current());
    if (!profile)
        return;
    const bool saved = m_tunnels.isSaved(profile->id);
    const qsizetype position = m_store.profiles().indexOf(*profile);
    const bool withSecrets = m_tunnels.hasSecretsOfItsOwn(profile->id);
    const Result<void> removed = m_tunnels.remove(profile->id);
    reportFailure(removed);
    if (!removed || !saved)
        return;
    m_removed = Removed{*profile, position};
    m_actions.undoRemove.setEnabled(true);
    const QString said = withSecrets ? tr("'%1' was deleted; the passwords saved for it go too.")
                                     : tr("'%1' was deleted.");
    m_bar->offer(said.arg(profile->name), tr("Undo"), [this] { restoreTunnel(); });
}

void MainWindow::restoreTunnel()
{
    const std::optional<Removed> removed = std::exchange(m_removed, {});
    m_actions.undoRemove.setEnabled(false);
    m_bar->hide();
    if (!removed)
        return;
    reportFailure(m_tunnels.restore(removed->profile, removed->position));
    select(removed->profile.id);
}

void MainWindow::copyCommand()
{
    if (const std::optional<Profile> profile = m_tunnels.find(m_list->current()))
        QGuiApplication::clipboard()->setText(
            posixCommand(QStringList(u"ssh"_s) + sshArgumentsOf(*profile)));
}

void MainWindow::exportTunnel()
{
    const std::optional<Profile> profile = m_tunnels.find(m_list->current());
    if (!profile)
        return;
    auto *dialog = new ExportDialog(*profile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::startAll()
{
    for (const Profile &profile : m_tunnels.all()) {
        if (runsHere(profile) && !isRunning(m_model.status(profile.id).state))
            m_tunnels.start(profile.id);
    }
}

void MainWindow::saveNotes(const ProfileId &id, const QString &notes)
{
    std::optional<Profile> profile = m_tunnels.find(id);
    if (!profile || !m_tunnels.isSaved(id))
        return;
    profile->notes = notes;
    reportFailure(m_tunnels.save(*profile));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_trayPresent) {
        event->ignore();
        hide();
        if (!m_settings.value(u"toldAboutTray"_s).toBool()) {
            m_settings.setValue(u"toldAboutTray"_s, true);
            emit firstHiddenToTray();
        }
    } else if (m_engine.runningCount() > 0) {
        event->ignore();
        askToQuit();
    } else {
        event->accept();
        emit quitRequested();
    }
}

void MainWindow::askToQuit()
{
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Quit Culvert?"),
        tr("%n tunnel(s) run. They end when Culvert quits.", nullptr, m_engine.runningCount()),
        QMessageBox::NoButton, this);
    box->setObjectName(u"quitbox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *quit = box->addButton(tr("Quit"), QMessageBox::AcceptRole);
    quit->setObjectName(u"quit"_s);
    QPushButton *minimize = box->addButton(tr("Keep running, minimised"), QMessageBox::ActionRole);
    minimize->setObjectName(u"minimize"_s);
    QPushButton *cancel = box->addButton(QMessageBox::Cancel);
    cancel->setObjectName(u"cancel"_s);
    box->setDefaultButton(cancel);
    connect(quit, &QPushButton::clicked, this, &MainWindow::quitRequested);
    connect(minimize, &QPushButton::clicked, this, &MainWindow::showMinimized);
    box->open();
}

void MainWindow::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_tunnels, *m_tunnels.secrets(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Culvert"),
                                tr("Culvert %1").arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setObjectName(u"aboutbox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(windowIcon().pixmap(64, 64));
    box->setInformativeText(tr("SSH tunnels you can see and trust.\nFree software under the MIT "
                               "licence."));
    box->open();
}

} // namespace culvert
