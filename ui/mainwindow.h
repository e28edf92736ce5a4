#pragma once

#include "core/base/result.h"
#include "ui/models/eventlogmodel.h"
#include "ui/models/profilemodel.h"
#include "ui/tunnelactions.h"

#include <QMainWindow>

class QLineEdit;
class QMenu;
class QSettings;
class QSplitter;
class QStackedWidget;

namespace culvert {

class DetailPanel;
class EmptyPage;
struct ForeignCommands;
class Engine;
class ImportController;
class MessageBar;
class ProfileList;
class ProfileStore;
class Tunnels;

/// The window: the list of tunnels, the details of one, and the commands.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive the window. `settings` keeps geometry and what was said once.
    MainWindow(Tunnels &tunnels, ProfileStore &store, Engine &engine, QSettings &settings,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    ProfileModel &model() { return m_model; }
    void select(const ProfileId &profile);
    void raiseToFront(); ///< because a person asked for it
    void setTrayPresent(bool present); ///< then closing only hides
    void setDemoOffered(bool offered);
    void say(const QString &text); ///< in place

signals:
    void quitRequested();
    void demoRequested();
    void firstHiddenToTray();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    QWidget *buildList();
    void buildLanguageMenu(QMenu &view);
    void connectActions();
    void connectEngine();
    void connectImport();
    void restoreLayout();
    void saveLayout();

    void showProfiles();
    void showCurrent();
    void showChanged(const QModelIndex &row);
    void showStatus(const SessionStatus &status);
    void showStoreProblem();
    void updateActions();

    void openDialog(const Profile &profile);
    void askConsent(const Profile &profile, const ForeignCommands &commands);
    void offerHosts(const QStringList &aliases);
    void checkTunnel();
    void createTunnel();
    void planTunnel();
    void editTunnel();
    void duplicateTunnel();
    void removeTunnel();
    void restoreTunnel();
    void copyCommand();
    void exportTunnel();
    void startAll();
    void saveNotes(const ProfileId &profile, const QString &notes);
    void askToQuit();
    void showPreferences();
    void showAbout();
    void reportFailure(const Result<void> &result);

    Tunnels &m_tunnels;
    ProfileStore &m_store;
    Engine &m_engine;
    QSettings &m_settings;
    TunnelActions m_actions;
    ProfileModel m_model;
    EventLogModel m_log;
    bool m_trayPresent = false;

    struct Removed
    {
        Profile profile;
        qsizetype position = 0;
    };
    std::optional<Removed> m_removed;

    QStackedWidget *m_pages = nullptr;
    EmptyPage *m_empty = nullptr;
    QSplitter *m_splitter = nullptr;
    QLineEdit *m_filter = nullptr;
    ProfileList *m_list = nullptr;
    DetailPanel *m_details = nullptr;
    MessageBar *m_storeBar = nullptr;
    MessageBar *m_bar = nullptr;
    ImportController *m_imports = nullptr;
};

} // namespace culvert
