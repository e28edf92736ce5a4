#pragma once

#include "app/desktop/request.h"
#include "app/signals.h"
#include "core/engine/engine.h"
#include "core/engine/savedsecrets.h"
#include "core/engine/engineenvironment.h"
#include "core/engine/tunnels.h"
#include "core/profile/profilestore.h"
#include "core/secrets/keychainstore.h"
#include "ui/historycontroller.h"
#include "ui/mainwindow.h"
#include "ui/trayicon.h"

#include <QSettings>

namespace culvert {

class Demo;
enum class DemoStory;

/// The language that the user chose in the menu; empty: the system's.
QString chosenLanguage(const QString &configFolder);

/// Makes the desktop program's objects, hands them to whoever needs them, and ends them in order.
class Application : public QObject
{
    Q_OBJECT

public:
    explicit Application(const QString &configFolder);
    ~Application() override;

    MainWindow &window() { return m_window; }
    TrayIcon &tray() { return m_tray; }
    Engine &engine() { return m_engine; }

    void show(); ///< the window, as the user left it
    void carryOut(Request request); ///< as if a person had chosen it in the window

private:
    void connectTray();
    QString refusal(const Profile &profile) const; ///< of culvert-cli's start, in English
    void tryDemo(DemoStory story);
    void quit();

    QSettings m_settings;
    ProfileStore m_store;
    KeychainStore m_keychain;
    SavedSecrets m_secrets;
    Engine m_engine;
    Tunnels m_tunnels;
    MainWindow m_window;
    TrayIcon m_tray;
    EngineEnvironment m_environment;
    HistoryController m_history;
    Signals m_signals;
    struct RunningDemo
    {
        std::unique_ptr<Demo> demo;
        Profile profile;
    };
    std::map<DemoStory, RunningDemo> m_demos; ///< those that somebody tried
};

} // namespace culvert
