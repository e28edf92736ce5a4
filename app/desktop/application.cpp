#include "app/desktop/application.h"

#include "app/demo.h"
#include "app/desktop/deeplink.h"
#include "core/base/plaintext.h"
#include "core/openssh/shellwords.h"
#include "core/recorder/report.h"
#include "core/ssh/libssh/library.h"
#include "core/system/package.h"
#include "ui/base/otherlanguage.h"
#include "ui/base/theme.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/importcontroller.h"
#include "ui/questions/questiondialog.h"
#include "ui/questions/questionqueue.h"
#include "ui/text/language.h"
#include "ui/tunnelcommands.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QProcess>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::seconds trayPatience{5}; // of a start that shows no window

QString sentenceOf(const Notice &notice)
{
    return notice.text.isEmpty() ? notice.title : u"%1: %2"_s.arg(notice.title, notice.text);
}

QString settingsFile(const QString &configFolder)
{
    return QDir(configFolder).filePath(u"desktop.ini"_s);
}

QStringList versions()
{
    return QStringList{u"culvert "_s + QCoreApplication::applicationVersion(),
                       u"Qt "_s + QString::fromLatin1(qVersion())}
    + buildFeatures() + QStringList{systemVersion()};
}

/// What the program is started with at login, so that it finds the same tunnels.
QStringList ownArguments(const QString &configFolder)
{
    return configFolder == defaultConfigFolder() ? QStringList()
                                                 : QStringList{u"--config-dir"_s, configFolder};
}

} // namespace

QString chosenLanguage(const QString &configFolder)
{
    return QSettings(settingsFile(configFolder), QSettings::IniFormat)
        .value(u"language"_s)
        .toString();
}

Application::Application(const QString &configFolder, Language &language)
    : m_language(language), m_settings(settingsFile(configFolder), QSettings::IniFormat),
      m_preferences(m_settings), m_autostart(ownArguments(configFolder)), m_store(configFolder),
      m_secrets(m_keychain, configFolder), m_engine(&m_secrets),
      m_tunnels(m_store, m_engine, &m_secrets),
      m_window(m_tunnels, m_store, m_engine, m_preferences), m_tray(m_window.model()),
      m_notices(m_preferences,
                [this](const ProfileId &profile, bool isQuestion) {
                    return isInSight(profile, isQuestion);
                }),
      m_notifications(isInSandbox() ? Notifications::Way::Portal : Notifications::Way::Service,
                      [this](const Notice &notice) { tellOtherwise(notice); }),
      m_environment(
          m_store, m_engine,
          {.kind = InstanceKind::Desktop,
           .refusal = [this](const Profile &profile) { return refusal(profile); },
           .start = [this](const Profile &profile) { return m_tunnels.start(profile.id); },
           .stop = [this](const ProfileId &id) { m_tunnels.stop(id); },
           .apply =
               [this](const Profile &profile) { // it has, since the store has told of it
                   return !m_tunnels.hasPendingChange(profile.id);
               }}),
      m_history(m_environment.recorder(), m_tunnels, m_window, versions()),
      m_selfStarter(m_tunnels, m_engine, m_settings),
      m_updates(QVersionNumber::fromString(QCoreApplication::applicationVersion()),
                QUrl(u"https://api.github.com/repos/culvert/culvert/releases/latest"_s))
{
    apply(m_preferences.current());
    connect(&m_preferences, &PreferencesFile::changed, this, &Application::apply);
    connect(&m_motion, &MotionSetting::changed, this, &applyReducedMotion);
    connect(&m_autostart, &Autostart::failed, &m_window, &MainWindow::say);
    auto *questions = new QuestionQueue(m_engine, m_window);
    connect(questions, &QuestionQueue::asked, &m_notices, &Notices::ask);
    connect(&m_window, &MainWindow::answerRequested, questions, &QuestionQueue::bringUp);
    connect(&m_engine, &Engine::touchAsked, &m_window,
            [this](const ProfileId &, const QString &tunnel, const QString &what) {
                m_window.say(u"%1: %2"_s.arg(tunnel, what));
            });
    connect(questions, &QuestionQueue::settled, &m_window, &MainWindow::say);
    connect(&m_window, &MainWindow::quitRequested, this, &Application::quit);
    connect(&m_window, &MainWindow::preferencesRequested, this, &Application::showPreferences);
    connect(&m_window, &MainWindow::demoRequested, this, [this] { tryDemo(DemoStory::Notebook); });
    connect(&m_window, &MainWindow::reverseDemoRequested, this,
            [this] { tryDemo(DemoStory::Backwards); });
    connect(&m_updates, &UpdateNotice::found, this, [this](const QString &version) {
        m_window.offer(tr("Culvert %1 is there.").arg(version), tr("Look\u2026"), [] {
            QDesktopServices::openUrl(
                QUrl(u"https://github.com/culvert/culvert/releases/latest"_s));
        });
    });
    connect(&m_signals, &Signals::terminated, this, &Application::quit);
    connect(&m_window.actions().stopAll, &QAction::triggered, &m_selfStarter,
            &SelfStarter::startNoMore);
    connectTray();
    connectNotices();
    if (const Result<void> opened = m_environment.listen(); !opened)
        qWarning("culvert-cli cannot reach this program: %s", qPrintable(describe(opened.error())));
}

Application::~Application()
{
    for (const QString &scheme : {u"http"_s, u"https"_s})
        QDesktopServices::unsetUrlHandler(scheme);
}

void Application::connectTray()
{
    connect(&m_tray, &TrayIcon::presenceChanged, &m_window, &MainWindow::setTrayPresent);
    connect(&m_tray, &TrayIcon::showRequested, &m_window, &MainWindow::raiseToFront);
    TrayMenu &menu = m_tray.menu();
    TunnelActions &actions = m_window.actions();
    connect(&menu, &TrayMenu::quitRequested, &m_window, &MainWindow::quit);
    connect(&menu, &TrayMenu::preferencesRequested, this, &Application::showPreferences);
    connect(&menu, &TrayMenu::startAllRequested, &actions.startAll, &QAction::trigger);
    connect(&menu, &TrayMenu::stopAllRequested, this, &Application::stopAll);
    connect(&m_window, &MainWindow::firstHiddenToTray, this, [this] {
        m_notifications.show(
            {.kind = Notice::Kind::FirstUp,
             .title = tr("Culvert keeps running"),
             .text = tr("Tunnels stay up. Open or quit Culvert from its icon here.")});
    });
    m_window.setTrayPresent(m_tray.isPresent());
}

void Application::connectNotices()
{
    connect(&m_engine, &Engine::statusChanged, &m_notices, &Notices::setStatus);
    connect(&m_engine, &Engine::touchAsked, &m_notices, &Notices::call);
    connect(&m_notices, &Notices::told, &m_notifications, &Notifications::show);
    connect(&m_notices, &Notices::corrected, &m_notifications, &Notifications::correct);
    connect(&m_notices, &Notices::outdated, &m_notifications, &Notifications::close);
    connect(&m_notices, &Notices::corrected, this,
            [this](const Notice &notice) { correctOtherwise(notice.kind, sentenceOf(notice)); });
    connect(&m_notices, &Notices::outdated, this,
            [this](Notice::Kind kind) { correctOtherwise(kind, {}); });
    connect(&m_notifications, &Notifications::showRequested, this, &Application::showTunnel);
    connect(&m_notifications, &Notifications::stopRequested, &m_tunnels, &Tunnels::stop);
    connect(&m_notifications, &Notifications::answerRequested, this,
            [this](const ProfileId &profile) {
                showTunnel(profile);
                emit m_window.answerRequested(profile);
            });
    connect(&m_tray, &TrayIcon::told, &m_window, &MainWindow::raiseToFront);
}

/// Windows and macOS show a balloon; on Linux it would hide the state, and the same service would
/// not show it.
void Application::tellOtherwise(const Notice &notice)
{
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    m_tray.tell(notice.title, notice.text);
#else
    m_saidInstead[notice.kind] = sentenceOf(notice);
    m_window.say(sentenceOf(notice));
#endif
}

void Application::correctOtherwise(Notice::Kind kind, const QString &now)
{
    QString &said = m_saidInstead[kind];
    m_window.correct(said, now);
    if (!said.isEmpty())
        said = now;
}

bool Application::isInSight(const ProfileId &profile, bool isQuestion) const
{
    const QWidget *active = QApplication::activeWindow();
    const auto *question = qobject_cast<const QuestionDialog *>(active);
    if (isQuestion && question)
        return question->isVisible(); // the next one comes in its place
    return active && !m_window.isMinimized() && m_window.current() == profile;
}

void Application::showTunnel(const ProfileId &profile)
{
    m_window.raiseToFront();
    if (!profile.value.isEmpty())
        m_window.select(profile);
}

QString Application::refusal(const Profile &profile) const
{
    return missingConsent(profile, m_store.consents())
        ? u"'%1' was imported and may run commands; start it in the window, which shows them."_s
              .arg(profile.name)
        : QString();
}

/// A second time: shows it again, and starts it where it was stopped or deleted.
void Application::tryDemo(DemoStory story)
{
    if (!m_demos.contains(story)) {
        auto demo = std::make_unique<Demo>(story);
        const Result<Profile> profile = demo->start();
        if (!profile)
            return m_window.say(describe(profile.error()));
        m_demos[story] = {std::move(demo), *profile};
    }
    const RunningDemo &running = m_demos[story];
    const ProfileId id = running.profile.id;
    if (!m_tunnels.find(id))
        m_tunnels.addUnsaved(running.profile);
    m_window.select(id);
    if (!m_engine.isRunning(id))
        m_tunnels.start(id);
    m_window.say(
        tr("Look at %1 with a browser: the page says what you see.").arg(running.demo->address()));
}

void Application::apply(const Preferences &preferences)
{
    m_language.use(preferences.language);
    applyTheme(preferences.theme);
    setUnits(preferences.units);
    m_window.update();
    m_updates.setWanted(preferences.tellOfUpdates);
    for (const QString &scheme : {u"http"_s, u"https"_s}) {
        if (preferences.browser.isEmpty())
            QDesktopServices::unsetUrlHandler(scheme);
        else
            QDesktopServices::setUrlHandler(scheme, this, "openInBrowser");
    }
}

void Application::openInBrowser(const QUrl &url)
{
    const QStringList words =
        splitShellWords(m_preferences.current().browser).value_or(QStringList());
    const QString address = url.toString(QUrl::FullyEncoded);
    if (words.isEmpty() || !QProcess::startDetached(words.first(), words.sliced(1) << address))
        m_window.say(
            tr("The browser of the preferences cannot be started. The address: %1").arg(address));
}

void Application::showPreferences()
{
    if (!m_preferencesDialog || !m_preferencesDialog->isVisible())
        openPreferences();
    m_preferencesDialog->raise();
    m_preferencesDialog->activateWindow();
}

QDialog *Application::openPreferences()
{
    m_preferencesDialog =
        new PreferencesDialog(m_tunnels, m_secrets, m_preferences, m_autostart, &m_window);
    m_preferencesDialog->setAttribute(Qt::WA_DeleteOnClose);
    m_preferencesDialog->open();
    openAgainInOtherLanguage(*m_preferencesDialog, [this] { return openPreferences(); });
    return m_preferencesDialog;
}

void Application::begin(const Request &request)
{
    if (request.minimized)
        showMinimized();
    else
        m_window.show();
    if (const QStringList &problems = m_preferences.problems(); !problems.isEmpty())
        m_window.say(tr("%1 has values that mean nothing, so the usual ones are in use: %2")
                         .arg(m_settings.fileName(), problems.join(u", "_s)));
    m_selfStarter.begin(m_preferences.current().startWhatRan);
    if (request != Request{.minimized = request.minimized})
        QTimer::singleShot(0, this, [this, request] { carryOut(request); });
}

/// At login the tray is often there a little later than we are.
void Application::showMinimized()
{
    QTimer::singleShot(trayPatience, this, [this] {
        if (!m_window.isVisible() && !m_tray.isPresent())
            m_window.showMinimized();
    });
}

void Application::carryOut(const Request &request)
{
    const bool quiet =
        request.minimized && request.command == Request::Command::Show && request.open.isEmpty();
    if (!quiet)
        m_window.raiseToFront();
    switch (request.command) {
    case Request::Command::Show:
        break;
    case Request::Command::New:
        m_window.actions().create.trigger();
        break;
    case Request::Command::StartAll:
        m_window.actions().startAll.trigger();
        break;
    case Request::Command::StopAll:
        stopAll();
        break;
    }
    for (const QString &name : request.start) {
        if (const std::optional<Profile> profile = m_store.findByName(name))
            m_tunnels.start(profile->id);
        else
            m_window.say(tr("There is no tunnel named '%1'.").arg(name));
    }
    for (const QString &what : request.open)
        open(what);
}

/// The window's action is off while nothing runs, and some may only wait to be started.
void Application::stopAll()
{
    m_selfStarter.startNoMore();
    m_engine.stopAll();
}

void Application::open(const QString &what)
{
    if (isLink(what))
        openLink(what);
    else
        m_window.imports().read(what);
}

void Application::openLink(const QString &link)
{
    const Result<DeepLink> meant = linkFrom(link);
    if (!meant)
        return m_window.say(
            tr("'%1' cannot be opened. %2").arg(plainServerText(link), describe(meant.error())));
    if (meant->host)
        return m_window.commands().make(*meant->host);
    const std::optional<Profile> profile = m_store.findByName(meant->tunnel);
    if (!profile)
        return m_window.say(
            tr("There is no tunnel named '%1'.").arg(plainServerText(meant->tunnel)));
    m_window.select(profile->id);
    if (!m_engine.isRunning(profile->id)) // a web page may have asked
        m_window.offer(tr("A link asks for '%1'.").arg(profile->name), tr("Start"),
                       [this, id = profile->id] { m_tunnels.start(id); });
}

void Application::quit()
{
    m_selfStarter.stopRemembering();
    m_window.hide(); // gone for the user at once, whatever the tunnels need
    m_engine.stopAll();
    QCoreApplication::exit(); // quit() asks the window, which would rather hide; the engine's end
                              // waits for what drains
}

} // namespace culvert
