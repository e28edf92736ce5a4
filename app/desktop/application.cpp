#include "app/desktop/application.h"

#include "app/demo.h"
#include "core/recorder/report.h"
#include "core/ssh/libssh/buildfeatures.h"
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

QStringList versions()
{
    return QStringList{u"culvert "_s + QCoreApplication::applicationVersion(),
                       u"Qt "_s + QString::fromLatin1(qVersion())}
    + buildFeatures() + QStringList{systemVersion()};
}

} // namespace

QString chosenLanguage(const QString &configFolder)
{
    return QSettings(settingsFile(configFolder), QSettings::IniFormat)
        .value(u"language"_s)
        .toString();
}

Application::Application(const QString &configFolder)
    : m_settings(settingsFile(configFolder), QSettings::IniFormat), m_store(configFolder),
      m_secrets(m_keychain, configFolder), m_engine(&m_secrets),
      m_tunnels(m_store, m_engine, &m_secrets), m_window(m_tunnels, m_store, m_engine, m_settings),
      m_tray(m_window.model()),
      m_environment(m_store, m_engine,
                    {InstanceKind::Desktop,
                     [this](const Profile &profile) { return refusal(profile); },
                     [this](const Profile &profile) { return m_tunnels.start(profile.id); },
                     [this](const ProfileId &id) { m_tunnels.stop(id); }}),
      m_history(m_environment.recorder(), m_tunnels, m_window, versions())
{
    auto *questions = new QuestionQueue(m_engine, m_window);
    connect(questions, &QuestionQueue::asked, &m_tray, &TrayIcon::tell);
    connect(&m_window, &MainWindow::answerRequested, questions, &QuestionQueue::bringUp);
    connect(&m_engine, &Engine::touchAsked, &m_tray, &TrayIcon::tell);
    connect(&m_engine, &Engine::touchAsked, &m_window,
            [this](const QString &tunnel, const QString &what) {
                m_window.say(u"%1: %2"_s.arg(tunnel, what));
            });
    connect(questions, &QuestionQueue::settled, &m_window, &MainWindow::say);
    connect(&m_window, &MainWindow::quitRequested, this, &Application::quit);
    connect(&m_window, &MainWindow::demoRequested, this, [this] { tryDemo(DemoStory::Notebook); });
    connect(&m_window, &MainWindow::reverseDemoRequested, this,
            [this] { tryDemo(DemoStory::Backwards); });
    connect(&m_signals, &Signals::terminated, this, &Application::quit);
    connectTray();
    if (const Result<void> opened = m_environment.listen(); !opened)
        qWarning("culvert-cli cannot reach this program: %s", qPrintable(describe(opened.error())));
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

void Application::show()
{
    m_window.show();
}

void Application::carryOut(Request request)
{
    m_window.raiseToFront();
    switch (request) {
    case Request::Show:
        return;
    case Request::New:
        return m_window.actions().create.trigger();
    case Request::StartAll:
        return m_window.actions().startAll.trigger();
    case Request::StopAll:
        return m_window.actions().stopAll.trigger();
    }
    Q_UNREACHABLE();
}

void Application::quit()
{
    m_engine.stopAll();
    QCoreApplication::exit(); // quit() asks the window, which would rather hide; the engine's end
                              // waits for what drains
}

} // namespace culvert
