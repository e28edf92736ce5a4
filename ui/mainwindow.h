#pragma once

#include "ui/models/eventlogmodel.h"
#include "ui/models/profilemodel.h"
#include "ui/models/routereader.h"
#include "ui/models/tunnelrecords.h"
#include "ui/tunnelactions.h"
#include "ui/tunnelcommands.h"
#include "ui/windowlayout.h"

#include <QMainWindow>

namespace culvert {

class Engine;
class ImportController;
class OtherMachines;
class PreferencesFile;
class ProfileStore;
class Quitting;
class RemedyController;
class Tunnels;

/// The window: connects the list of tunnels, the details of one and the commands with what runs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All must outlive the window. Beside the preferences their file keeps geometry and what was
    /// said once. `sshConfig`: whose hosts are offered; empty: ~/.ssh/config.
    MainWindow(Tunnels &tunnels, ProfileStore &store, Engine &engine, PreferencesFile &preferences,
               const QString &sshConfig = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    ProfileModel &model() { return m_model; }
    TunnelActions &actions() { return m_actions; }
    TunnelRecords &records() { return m_records; }
    EventLogModel &log() { return m_log; }
    DetailPanel &details() { return *m_layout.details; }
    TunnelCommands &commands() { return m_commands; }
    ImportController &imports() { return m_imports; }
    void select(const ProfileId &profile);
    ProfileId current() const; ///< empty: none is chosen
    void raiseToFront(); ///< because a person asked for it
    void quit(); ///< asks first where tunnels run
    void setTrayPresent(bool present); ///< then closing only hides
    void say(const QString &text); ///< in the window's message bar
    void correct(const QString &said, const QString &now); ///< as MessageBar does
    void offer(const QString &text, const QString &action, const std::function<void()> &run);

signals:
    void quitRequested(); ///< and nothing is left to ask
    void demoRequested();
    void reverseDemoRequested();
    void preferencesRequested();
    void answerRequested(const culvert::ProfileId &profile); ///< to the question that waits
    void firstHiddenToTray();
    void rebuilt(); ///< in another language: details() are others

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectActions();
    void connectCommands();
    void connectEngine();
    void connectImport();
    void connectParts();
    void speakAnew(); ///< in the language of now

    void showProfiles();
    void showCurrent();
    void showChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);
    void showStatus(const SessionStatus &status);
    void showStoreProblem();
    void updateActions();

    void offerHosts(const QStringList &aliases);
    void checkTunnel();
    void startAll();
    void hideToTray();

    Tunnels &m_tunnels;
    ProfileStore &m_store;
    Engine &m_engine;
    PreferencesFile &m_preferences;
    TunnelActions m_actions;
    ProfileModel m_model;
    EventLogModel m_log;
    TunnelRecords m_records;
    RouteReader m_routes;
    WindowLayout m_layout;
    TunnelCommands &m_commands; ///< a child
    ImportController &m_imports; ///< a child
    OtherMachines &m_others; ///< a child
    RemedyController &m_remedies; ///< a child
    Quitting &m_quitting; ///< a child
    QString m_undoOffer; ///< last offered in the message bar
    QString m_hostsOffer; ///< likewise
    bool m_trayPresent = false;
};

} // namespace culvert
