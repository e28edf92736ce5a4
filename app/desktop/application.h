#pragma once

#include "app/desktop/request.h"
#include "app/desktop/selfstarter.h"
#include "app/desktop/updatenotice.h"
#include "app/signals.h"
#include "core/engine/engine.h"
#include "core/engine/savedsecrets.h"
#include "core/engine/engineenvironment.h"
#include "core/engine/tunnels.h"
#include "core/profile/profilestore.h"
#include "core/secrets/keychainstore.h"
#include "ui/historycontroller.h"
#include "core/system/autostart.h"
#include "ui/base/motion.h"
#include "ui/base/preferences.h"
#include "ui/mainwindow.h"
#include "ui/notices.h"
#include "ui/notifications.h"
#include "ui/trayicon.h"

#include <QPointer>
#include <QSettings>

#include <map>

namespace culvert {

class Demo;
class Language;
class PreferencesDialog;
enum class DemoStory;

/// The language that the user chose; empty: the system's.
QString chosenLanguage(const QString &configFolder);

/// Makes the desktop program's objects, hands them to whoever needs them, and ends them in order.
/// Main thread.
class Application : public QObject
{
    Q_OBJECT

public:
    /// Speaks the language that the preferences name, by `language`, which outlives it.
    Application(const QString &configFolder, Language &language);
    ~Application() override;

    MainWindow &window() { return m_window; }
    TrayIcon &tray() { return m_tray; }
    Engine &engine() { return m_engine; }
    PreferencesFile &preferences() { return m_preferences; }

    /// What the program's own start asks for, and the tunnels that start by themselves.
    void begin(const Request &request);
    void carryOut(const Request &request); ///< of another start, or of this one

private:
    void connectTray();
    void connectNotices();
    void tellOtherwise(const Notice &notice); ///< where no service shows it
    void correctOtherwise(Notice::Kind kind, const QString &now); ///< empty: it has passed
    bool isInSight(const ProfileId &profile, bool isQuestion) const;
    void showTunnel(const ProfileId &profile);
    void apply(const Preferences &preferences);
    void showPreferences();
    QDialog *openPreferences();
    void showMinimized();
    void stopAll();
    void open(const QString &what);
    Q_INVOKABLE void openInBrowser(const QUrl &url); ///< in the one that the user prefers
    void openLink(const QString &link);
    QString refusal(const Profile &profile) const; ///< of culvert-cli's start, in English
    void tryDemo(DemoStory story);
    void quit();

    Language &m_language;
    QSettings m_settings;
    PreferencesFile m_preferences;
    MotionSetting m_motion;
    Autostart m_autostart;
    ProfileStore m_store;
    KeychainStore m_keychain;
    SavedSecrets m_secrets;
    Engine m_engine;
    Tunnels m_tunnels;
    MainWindow m_window;
    TrayIcon m_tray;
    Notices m_notices;
    Notifications m_notifications;
    std::map<Notice::Kind, QString> m_saidInstead; ///< in the window, where no service shows it
    EngineEnvironment m_environment;
    HistoryController m_history;
    SelfStarter m_selfStarter;
    QPointer<PreferencesDialog> m_preferencesDialog; ///< while it is open
    UpdateNotice m_updates;
    Signals m_signals;
    struct RunningDemo
    {
        std::unique_ptr<Demo> demo;
        Profile profile;
    };
    std::map<DemoStory, RunningDemo> m_demos; ///< those that somebody tried
};

} // namespace culvert
