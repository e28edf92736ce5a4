#include "app/desktop/application.h"

#include "app/demo.h"
#include "core/system/runtimefolder.h"
#include "ui/questions/questionqueue.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString settingsFile(const QString &configFolder)
{
    return QDir(configFolder).filePath(u"desktop.ini"_s);
}

} // namespace

QString chosenLanguage(const QString &configFolder)
{
    return QSettings(settingsFile(configFolder), QSettings::IniFormat)
        .value(u"language"_s)
        .toString();
}

Application::Application(const QString &configFolder)
    : m_configFolder(configFolder), m_settings(settingsFile(configFolder), QSettings::IniFormat),
      m_store(configFolder), m_secrets(m_keychain, configFolder), m_engine(&m_secrets),
      m_tunnels(m_store, m_engine, &m_secrets), m_window(m_tunnels, m_store, m_engine, m_settings),
      m_tray(m_window.model()),
      m_control({[this] { return runningStatuses(); },
                 [this](const QString &name) { return startByName(name); },
                 [this](const QString &name) { return stopByName(name); }})
{
    auto *questions = new QuestionQueue(m_engine, m_window);
    connect(questions, &QuestionQueue::asked, &m_tray, &TrayIcon::tell);
    connect(&m_engine, &Engine::touchAsked, &m_tray, &TrayIcon::tell);
    connect(&m_engine, &Engine::touchAsked, &m_window,
            [this](const QString &tunnel, const QString &what) {
                m_window.say(u"%1: %2"_s.arg(tunnel, what));
            });
    connect(questions, &QuestionQueue::settled, &m_window, &MainWindow::say);
    connect(&m_window, &MainWindow::quitRequested, this, &Application::quit);
    connect(&m_window, &MainWindow::demoRequested, this, &Application::tryDemo);
    connect(&m_network, &NetworkWatch::changed, &m_engine, &Engine::networkChanged);
    connect(&m_sleep, &SleepWatch::wokeUp, &m_engine, &Engine::wokeUp);
    connect(&m_signals, &Signals::terminated, this, &Application::quit);
    connect(&m_engine, &Engine::ended, &m_control, &ControlServer::answerStops);
    connectTray();
    listen();
}

Application::~Application() = default;

void Application::connectTray()
{
    connect(&m_tray, &TrayIcon::presenceChanged, &m_window, &MainWindow::setTrayPresent);
    connect(&m_tray, &TrayIcon::showRequested, &m_window, &MainWindow::raiseToFront);
    connect(&m_tray, &TrayIcon::quitRequested, this, &Application::quit);
    connect(&m_window, &MainWindow::firstHiddenToTray, this, [this] {
        m_tray.tell(tr("Culvert keeps running"),
                    tr("Tunnels stay up. Open or quit Culvert from its icon here."));
    });
    m_window.setTrayPresent(m_tray.isPresent());
}

void Application::listen()
{
    const Result<QString> folder = runtimeFolder();
    const Result<void> opened = folder
        ? m_control.listen(*folder, m_configFolder, InstanceKind::Desktop)
        : Result<void>(failure(folder.error()));
    if (!opened)
        qWarning("culvert-cli cannot reach this program: %s", qPrintable(describe(opened.error())));
}

QList<SessionStatus> Application::runningStatuses() const
{
    QList<SessionStatus> running = m_engine.statuses();
    running.removeIf(
        [this](const SessionStatus &status) { return !m_engine.isRunning(status.profile); });
    return running;
}

/// Replies are for culvert-cli, which speaks English whatever the window speaks.
ControlReply Application::startByName(const QString &name)
{
    m_store.reload();
    const std::optional<Profile> profile = m_store.findByName(name);
    if (!profile)
        return {ControlOutcome::NoSuchTunnel, u"There is no tunnel named '%1'."_s.arg(name), {}};
    if (!runsHere(*profile)) {
        const QString &runner = profile->surroundings.thisMachine;
        return {ControlOutcome::Refused,
                u"'%1' runs on %2, not on this computer."_s.arg(
                    name, runner.isEmpty() ? u"another machine"_s : runner),
                {}};
    }
    if (missingConsent(*profile, m_store.consents()))
        return {
            ControlOutcome::Refused,
            u"'%1' was imported and may run commands; start it in the window, which shows them."_s
                .arg(name),
            {}};
    if (m_engine.isRunning(profile->id) || !m_tunnels.start(profile->id))
        return {ControlOutcome::AlreadyRunning, u"'%1' is already running."_s.arg(name), {}};
    return {};
}

ControlReply Application::stopByName(const QString &name)
{
    for (const SessionStatus &status : runningStatuses()) {
        if (status.name == name) {
            m_tunnels.stop(status.profile);
            return {};
        }
    }
    m_store.reload();
    if (m_store.findByName(name))
        return {ControlOutcome::NotRunning, u"'%1' is not running."_s.arg(name), {}};
    return {ControlOutcome::NoSuchTunnel, u"There is no tunnel named '%1'."_s.arg(name), {}};
}

void Application::tryDemo()
{
    if (m_demo)
        return;
    auto demo = std::make_unique<Demo>();
    const Result<Profile> profile = demo->start();
    if (!profile)
        return m_window.say(describe(profile.error()));
    m_demo = std::move(demo);
    m_tunnels.addUnsaved(*profile);
    m_window.select(profile->id);
    m_tunnels.start(profile->id);
}

void Application::show()
{
    m_window.show();
}

void Application::quit()
{
    m_engine.stopAll();
    QCoreApplication::exit(); // quit() asks the window, which would rather hide; the engine's end
                              // waits for what drains
}

} // namespace culvert
