#include "app/application.h"

#include "ui/dialogs/questionqueue.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace culvert {

Application::Application(const QString &configFolder)
    : m_settings(QDir(configFolder).filePath(u"desktop.ini"_s), QSettings::IniFormat),
      m_store(configFolder),
      m_tunnels(m_store, m_engine),
      m_window(m_tunnels, m_store, m_engine, m_settings),
      m_tray(m_window.model())
{
    auto *questions = new QuestionQueue(m_engine, m_window);
    connect(questions, &QuestionQueue::asked, &m_tray, &TrayIcon::tell);
    connect(&m_window, &MainWindow::quitRequested, this, &Application::quit);
    connectTray();
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

void Application::show()
{
    m_window.show();
}

void Application::quit()
{
    m_engine.stopAll();
    QCoreApplication::quit(); // the engine's end waits for what drains
}

} // namespace culvert
