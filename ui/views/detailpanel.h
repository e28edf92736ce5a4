#pragma once

#include "core/profile/spelledprofile.h"
#include "core/status/check.h"
#include "core/status/sessionstatus.h"
#include "ui/views/trafficgraph.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QSplitter;
class QTabWidget;

namespace culvert {

class ChecksPane;
class ConnectionModel;
class ConnectionsPane;
class ErrorBlock;
class EventLogModel;
class ForwardsPane;
class CommandsPane;
class LogPane;
class MarkLabel;
class PictureMenu;
class PicturePane;
class TrafficPane;

/// All there is to know of one tunnel. Keeps the connections and rates of the others meanwhile.
class DetailPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPanel(EventLogModel &log, QWidget *parent = nullptr);
    ~DetailPanel() override;

    /// The tunnel to show; none: blank. `stateWords` are the list's, countdown included.
    void show(const std::optional<Profile> &profile, const SessionStatus &status,
              const QString &stateWords);
    ProfileId shown() const;

    void setTraffic(const ProfileId &profile, const TrafficSnapshot &traffic);
    void setConnection(const ProfileId &profile, const ConnectionInfo &connection);
    void beginChecks(const ProfileId &profile);
    void addCheck(const ProfileId &profile, const Check &check);
    void endChecks(const ProfileId &profile);
    void forget(const ProfileId &profile); ///< it starts anew, or is gone
    void showLog();
    PictureMenu &pictureMenu();
    void readConfigAgain(); ///< ssh_config has changed

signals:
    void enableRequested(const culvert::ProfileId &profile, culvert::ForwardId forward,
                         bool enable);
    void closeRequested(const culvert::ProfileId &profile, quint64 connection);
    void stopRequested(const culvert::ProfileId &profile);
    void told(const QString &text); ///< what became of something the person asked for
    void notesEdited(const culvert::ProfileId &profile, const QString &notes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTabs(EventLogModel &log);
    void showNotes(const QString &notes);
    void saveNotes();
    void updateState();
    void updateTraffic();
    void updatePicture();
    void updateForwards();
    void updateTab(QWidget *pane, bool wanted, const QString &title);
    void updateChecks();
    void updateNotice();
    ConnectionModel *connectionsOf(const ProfileId &profile);

    std::optional<Profile> m_profile;
    bool m_reading = false; ///< ssh_config, in the background: one at a time, the last one counts
    bool m_readAgain = false;
    std::optional<SpelledProfile> m_spelled; ///< of the profile; none: not known, or not yet
    SessionStatus m_status;
    QString m_stateWords;
    QHash<ProfileId, ConnectionModel *> m_connections;
    QHash<ProfileId, TrafficSnapshot> m_traffic;
    QHash<ProfileId, QList<TrafficGraph::Sample>> m_samples;
    struct Checks
    {
        QList<Check> list;
        bool done = false;
    };
    QHash<ProfileId, Checks> m_checks;
    QTimer m_uptime;

    QLabel *m_title;
    MarkLabel *m_mark;
    QLabel *m_state;
    PicturePane *m_picture;
    ErrorBlock *m_error;
    QSplitter *m_halves;
    QTabWidget *m_tabs;
    ForwardsPane *m_forwardsPane;
    ConnectionsPane *m_connectionsPane;
    TrafficPane *m_trafficPane;
    LogPane *m_logPane;
    ChecksPane *m_checksPane;
    CommandsPane *m_commandsPane;
    QPlainTextEdit *m_notes;
};

} // namespace culvert
