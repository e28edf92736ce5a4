// Draws every window with made-up values, light and dark, into the folder given: to be looked at.
// A language may follow; -reverse writes from right to left.
#include "core/engine/savedsecrets.h"
#include "core/engine/tunnels.h"
#include "core/profile/profilestore.h"
#include "core/recorder/recorder.h"
#include "core/secrets/keychainstore.h"
#include "core/situations/situations.h"
#include "core/system/autostart.h"
#include "tests/ui/madeup.h"
#include "ui/base/icons.h"
#include "ui/base/theme.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/wizard.h"
#include "ui/editor/profiledialog.h"
#include "ui/mainwindow.h"
#include "ui/questions/admissiondialog.h"
#include "ui/questions/changedkeydialog.h"
#include "ui/questions/consentdialog.h"
#include "ui/questions/credentialdialog.h"
#include "ui/questions/hostkeydialog.h"
#include "ui/text/language.h"
#include "ui/text/mark.h"
#include "ui/trayicon.h"
#include "ui/views/detailpanel.h"
#include "ui/views/trafficpane.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStyleFactory>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTreeView>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace culvert;

namespace {

class Photographer
{
public:
    Photographer(const QDir &folder, const QString &suffix) : m_folder(folder), m_suffix(suffix) {}

    void take(QWidget &widget, const QString &name)
    {
        widget.show();
        QApplication::processEvents();
        save(widget.grab(), name);
    }
    void save(const QPixmap &picture, const QString &name)
    {
        const QString path = m_folder.filePath(name + m_suffix + u".png"_s);
        picture.save(path);
        QTextStream(stdout) << path << '\n';
    }

private:
    QDir m_folder;
    QString m_suffix;
};

void shootMarks(Photographer &photographer)
{
    constexpr Mark marks[] = {Mark::Proved,  Mark::Unproved, Mark::Working, Mark::Waiting,
                              Mark::Trouble, Mark::Stopped,  Mark::Standby};
    constexpr int sizes[] = {16, 22, 32, 64};
    QPixmap picture(7 * 80, 4 * 80);
    picture.fill(QApplication::palette().color(QPalette::Base));
    QPainter painter(&picture);
    for (int column = 0; column < 7; ++column) {
        for (int row = 0; row < 4; ++row) {
            const QRectF rect(column * 80 + 8, row * 80 + 8, sizes[row], sizes[row]);
            paintMark(painter, rect, marks[column],
                      markColor(marks[column], QApplication::palette()));
        }
    }
    painter.end();
    photographer.save(picture, u"marks"_s);
}

void shootTraffic(Photographer &photographer)
{
    TrafficHistory history;
    TrafficSnapshot traffic;
    traffic.connections = 3;
    traffic.forwardBytesIn = {0, 0};
    traffic.forwardBytesOut = {0, 0};
    const QDateTime now = QDateTime::currentDateTime();
    for (int age = 58; age >= 0; --age) {
        if (age > 20 && age < 28)
            continue; // quiet meanwhile
        const double wave = 1 + std::sin(age / 9.0) * 0.6 + std::sin(age / 2.3) * 0.2;
        traffic.bytesIn += quint64(640000 * wave);
        traffic.bytesOut += quint64(90000 * (2 - wave));
        history.add(traffic, now.addSecs(-age));
    }
    TrafficPane pane;
    pane.resize(720, 280);
    ForwardStatus first;
    first.forward = *parseForward(u'L', u"8888:localhost:8888"_s);
    ForwardStatus second;
    second.id = {1};
    second.forward = *parseForward(u'D', u"1080"_s);
    pane.show(traffic, history, {first, second});
    photographer.take(pane, u"traffic"_s);
}

void shootWindow(Photographer &photographer, Tunnels &tunnels, ProfileStore &store, Engine &engine,
                 const QString &folder)
{
    QSettings settings(folder + u"/desktop.ini"_s, QSettings::IniFormat);
    PreferencesFile preferences(settings);
    MainWindow window(tunnels, store, engine, preferences);
    window.resize(1280, 800);
    if (store.profiles().isEmpty())
        return photographer.take(window, u"empty"_s);
    madeup::play(engine, store.profiles());
    const QStringList tabs{u"forwards"_s, u"connections"_s, u"traffic"_s, u"history"_s,
                           u"log"_s,      u"commands"_s,    u"notes"_s};
    Recorder recorder(folder, folder + u"/state"_s);
    window.details().setRecorder(&recorder);
    madeup::writeHistory(folder + u"/state"_s, folder, store.profiles()[0].id);
    window.select(store.profiles()[0].id);
    for (int tab = 0; tab < tabs.size(); ++tab) {
        window.findChild<QTabWidget *>(u"tabs"_s)->setCurrentIndex(tab);
        photographer.take(window, u"window-"_s + tabs[tab]);
    }
    const Profile &unsafe = store.profiles()[1];
    window.select(unsafe.id);
    madeup::playExposed(engine, unsafe);
    photographer.take(window, u"window-exposed"_s);
    const Profile &checked = store.profiles()[2];
    window.select(checked.id);
    window.records().beginChecks(checked.id);
    madeup::playChecks(engine, checked);
    photographer.take(window, u"window-checked"_s);
    shootTraffic(photographer);
    window.findChild<QTabWidget *>(u"tabs"_s)->setCurrentIndex(0);
    window.resize(880, 560);
    window.select(store.profiles()[4].id);
    window.say(u"'Old gateway' was deleted."_s);
    photographer.take(window, u"window-small-failed"_s);
    TrayIcon tray(window.model());
    photographer.take(tray.menu(), u"traymenu"_s);
}

void shootDialogs(Photographer &photographer, Tunnels &tunnels)
{
    Profile fresh;
    fresh.id = newProfileId();
    ProfileDialog create(fresh, tunnels);
    create.accept();
    photographer.take(create, u"profile-new"_s);
    ProfileDialog edit(tunnels.all().constFirst(), tunnels);
    photographer.take(edit, u"profile-edit"_s);
    edit.findChild<QTabWidget *>()->setCurrentIndex(2);
    photographer.take(edit, u"profile-machines"_s);
    edit.findChild<QTabWidget *>()->setCurrentIndex(0);
    edit.findChild<QLineEdit *>(u"listenport"_s)->clear();
    emit edit.findChild<QLineEdit *>(u"listenport"_s)->textEdited({});
    photographer.take(edit, u"profile-edit-problem"_s);
    edit.findChild<QTabWidget *>()->setCurrentIndex(1);
    photographer.take(edit, u"profile-login"_s);
    HostKeyDialog hostKey(madeup::hostKeyQuestion());
    hostKey.findChild<QLineEdit *>(u"given"_s)->setText(u"SHA256:somethingelse"_s);
    photographer.take(hostKey, u"hostkey"_s);
    ChangedKeyDialog changed(madeup::hostKeyChange());
    photographer.take(changed, u"hostkey-changed"_s);
    CredentialQuestion remembered = madeup::passwordQuestion();
    remembered.mayRemember = true;
    remembered.keychainNote = describe(KeychainProblem::Locked);
    CredentialDialog keychain(remembered);
    photographer.take(keychain, u"password-keychain"_s);
    CredentialDialog password(madeup::passwordQuestion());
    photographer.take(password, u"password"_s);
    CredentialQuestion pinAsked = madeup::passwordQuestion();
    pinAsked.kind = CredentialKind::TokenPin;
    pinAsked.keyFile = u"/home/ada/.ssh/id_ed25519_sk"_s;
    pinAsked.prompts = {{u"Enter PIN for key '/home/ada/.ssh/id_ed25519_sk': "_s, false}};
    CredentialDialog pin(pinAsked);
    photographer.take(pin, u"pin"_s);
    CredentialDialog codes(madeup::codesQuestion());
    photographer.take(codes, u"codes"_s);
}

/// As SavedSecrets keeps its list: names only.
void writeSavedSecrets(const QString &folder)
{
    QFile file(folder + u"/saved-secrets.json"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write(u"{\"secrets\": ["
                   "{\"kind\": \"password\", \"subject\": \"ada@lab-7.example.org:22\","
                   " \"tunnels\": [\"%1\"]},"
                   "{\"kind\": \"passphrase\", \"subject\": \"/home/ada/.ssh/id_ed25519\"},"
                   "{\"kind\": \"password\", \"subject\": \"socks5://ada@proxy:1080\"}]}"_s
                       .arg(madeup::profiles().constFirst().id.value)
                       .toUtf8());
}

/// The dialog once its list has come.
void awaitRows(const QDialog &dialog, const QString &view)
{
    QAbstractItemModel *model = dialog.findChild<QAbstractItemView *>(view)->model();
    QDeadlineTimer deadline(5000);
    while (model->rowCount() == 0 && !deadline.hasExpired())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

/// The dialog once ssh_config has been read.
void awaitText(const ExportDialog &dialog)
{
    const auto *text = dialog.findChild<QPlainTextEdit *>(u"text"_s);
    QDeadlineTimer deadline(5000);
    while (text->toPlainText().isEmpty() && !deadline.hasExpired())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

void shootImport(Photographer &photographer, ProfileStore &store, const QString &folder)
{
    QFile config(folder + u"/ssh_config"_s);
    if (config.open(QIODevice::WriteOnly))
        config.write(madeup::sshConfig());
    config.close();
    ImportDialog import(store);
    import.readFile(config.fileName());
    import.show();
    awaitRows(import, u"importables"_s);
    import.findChild<QTreeView *>(u"importables"_s)
        ->selectionModel()
        ->setCurrentIndex(import.findChild<QTreeView *>(u"importables"_s)->model()->index(1, 0),
                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    photographer.take(import, u"import"_s);
    ImportDialog command(store);
    command.readText(u"ssh -N -R 12345:localhost:22 pi@relay.example.org"_s);
    command.show();
    awaitRows(command, u"importables"_s);
    photographer.take(command, u"import-command"_s);
    ImportDialog lines(store);
    lines.readText(u"Host wiki\n    HostName wiki.example.org\n    ProxyJump relay\n"
                   "    LocalForward 8080 localhost:80\nHost relay\n    User ops\n"_s);
    lines.show();
    awaitRows(lines, u"importables"_s);
    photographer.take(lines, u"import-lines"_s);
    ConsentDialog consent(u"Database"_s,
                          {{u"proxycommand nc -x socks:1080 %h %p (/home/ada/team.config line 4)"_s,
                            u"match exec test -e /etc/office (/home/ada/team.config line 9)"_s},
                           {}});
    photographer.take(consent, u"consent"_s);
}

void shootInherited(Photographer &photographer, Tunnels &tunnels, const QString &folder)
{
    Profile linked;
    linked.id = newProfileId();
    linked.name = u"Database"_s;
    linked.host = u"db"_s;
    linked.user = u"ada"_s;
    linked.configFile = folder + u"/ssh_config"_s;
    ProfileDialog edit(linked, tunnels);
    edit.show();
    awaitRows(edit, u"inherited"_s);
    photographer.take(edit, u"profile-inherited"_s);
    edit.findChild<QTabWidget *>()->setCurrentIndex(3);
    photographer.take(edit, u"profile-inherited-list"_s);
}

void shootWizard(Photographer &photographer)
{
    Wizard wizard;
    wizard.findChild<QLineEdit *>(u"other-host"_s)->setText(u"lab-7.example.org"_s);
    photographer.take(wizard, u"wizard"_s);
    for (const QString &question :
         {u"here-reaches-other"_s, u"rule-at-other"_s, u"other-reaches-here"_s, u"rule-at-here"_s})
        wizard.findChild<QAbstractButton *>(question + u"-no"_s)->click();
    wizard.findChild<QAbstractButton *>(u"third-reachable-yes"_s)->click();
    wizard.findChild<QLineEdit *>(u"third-host"_s)->setText(u"hub.example.org"_s);
    photographer.take(wizard, u"wizard-third"_s);
}

void shootExport(Photographer &photographer, const Profile &profile)
{
    ExportDialog dialog(profile);
    photographer.take(dialog, u"export"_s);
    dialog.findChild<QComboBox *>(u"machine"_s)->setCurrentIndex(1);
    dialog.findChild<QListWidget *>(u"kinds"_s)->setCurrentRow(4);
    awaitText(dialog);
    photographer.take(dialog, u"export-there"_s);
    dialog.findChild<QListWidget *>(u"kinds"_s)
        ->setCurrentRow(int(allExportKinds().indexOf(ExportKind::AuthorizedKeys)));
    photographer.take(dialog, u"export-key"_s);
}

void await(const std::function<bool()> &done)
{
    QDeadlineTimer deadline(20'000);
    while (!done() && !deadline.hasExpired())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

/// A tunnel that another machine runs: while it is awaited, and when it is there.
void shootElsewhere(Photographer &photographer)
{
    const QTemporaryDir config;
    ProfileStore store(config.path());
    Engine engine;
    Tunnels tunnels(store, engine);
    QTcpServer sshd;
    sshd.listen(QHostAddress::LocalHost);
    Cast cast;
    cast.wish = Wish::Login;
    cast.tunnelPort = sshd.serverPort();
    cast.a = {u"desk"_s, {}, u"127.0.0.1"_s, {}, 0};
    cast.b = {u"pi"_s, u"pi"_s, {}, u"their router"_s, 0};
    sshd.close();
    (void)store.save(situationOf(5, cast).halves.constFirst().profile);
    QSettings settings(config.path() + u"/desktop.ini"_s, QSettings::IniFormat);
    PreferencesFile preferences(settings);
    MainWindow window(tunnels, store, engine, preferences);
    window.resize(1280, 800);
    window.show();
    window.select(store.profiles()[0].id);
    const auto *copy = window.findChild<QPushButton *>(u"copyscript"_s);
    await([&] { return copy->isEnabled(); });
    window.findChild<QLineEdit *>(u"otherkey"_s)
        ->setText(
            u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGPXCaGM3lVvC7fRBpKrEvMPTu3XoBQ1tdVpMIcUzbAF "
            "culvert-pi@pi"_s);
    photographer.take(window, u"elsewhere-waiting"_s);
    window.resize(880, 560);
    photographer.take(window, u"elsewhere-waiting-small"_s);
    QObject::connect(&sshd, &QTcpServer::newConnection, &sshd,
                     [&] { sshd.nextPendingConnection()->write("SSH-2.0-OpenSSH_9.2p1\r\n"); });
    sshd.listen(QHostAddress::LocalHost, cast.tunnelPort);
    window.findChild<QPushButton *>(u"looknow"_s)->click();
    const auto *title = window.findChild<QLabel *>(u"othertitle"_s);
    await([&] { return title->text().startsWith(u"pi "_s); }); // not "Waiting for"
    window.resize(1280, 800);
    photographer.take(window, u"elsewhere-there"_s);
    AdmissionDialog admission(
        u"pi"_s,
        {u"ssh-ed25519"_s, "AAAAC3NzaC1lZDI1NTE5AAAAIGPXCaGM3lVvC7fRBpKrEvMPTu3XoBQ1tdVpMIcUzbAF",
         u"culvert-pi@pi"_s},
        u"restrict,port-forwarding,permitlisten=\"localhost:12345\",command=\"false\""_s, nullptr);
    photographer.take(admission, u"admission"_s);
}

void shootPreferences(Photographer &photographer, Tunnels &tunnels, SavedSecrets &secrets,
                      const QString &folder)
{
    QSettings settings(folder + u"/desktop.ini"_s, QSettings::IniFormat);
    PreferencesFile file(settings);
    Autostart autostart;
    PreferencesDialog dialog(tunnels, secrets, file, autostart);
    auto *tabs = dialog.findChild<QTabWidget *>(u"preferencestabs"_s);
    const QStringList names{u"general"_s,  u"notices"_s, u"newtunnels"_s,
                            u"programs"_s, u"secrets"_s, u"updates"_s};
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        photographer.take(dialog, u"preferences-"_s + names.value(tab));
    }
}

void shootAll(const QDir &folder, const QString &suffix)
{
    const QTemporaryDir config;
    Photographer photographer(folder, suffix);
    ProfileStore store(config.path());
    Engine engine;
    KeychainStore keychain;
    SavedSecrets secrets(keychain, config.path());
    Tunnels tunnels(store, engine, &secrets);
    shootMarks(photographer);
    shootWindow(photographer, tunnels, store, engine, config.path());
    for (const Profile &profile : madeup::profiles())
        (void)store.save(profile);
    shootWindow(photographer, tunnels, store, engine, config.path());
    shootDialogs(photographer, tunnels);
    writeSavedSecrets(config.path());
    shootPreferences(photographer, tunnels, secrets, config.path());
    shootImport(photographer, store, config.path());
    shootInherited(photographer, tunnels, config.path());
    shootExport(photographer, tunnels.all().constFirst());
    shootWizard(photographer);
    shootElsewhere(photographer);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    if (argc != 2 && argc != 3)
        return 2;
    Language language;
    language.use(argc == 3 ? QString::fromLocal8Bit(argv[2]) : u"en"_s);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QApplication::setWindowIcon(applicationIcon());
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(u"."_s);
    shootAll(folder, u"-light"_s);
    QApplication::setPalette(darkPalette());
    shootAll(folder, u"-dark"_s);
    return 0;
}
