#pragma once

#include "core/profile/profile.h"
#include "core/status/sessionstatus.h"
#include "ui/models/otherend.h"
#include "ui/models/remedy.h"
#include "ui/models/spelledreader.h"
#include "ui/text/statetext.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QSplitter;
class QTabWidget;

namespace culvert {

class ChecksPane;
class ConnectionsPane;
class ErrorBlock;
class EventLogModel;
class ForwardsPane;
class HistoryPane;
class CommandsPane;
class LogPane;
class MarkLabel;
class OtherPane;
class PictureMenu;
class PicturePane;
class Recorder;
class TrafficPane;
class TunnelRecords;

/// All there is to know of one tunnel: its picture, its state and why, and a tab for each kind of
/// fact. Main thread.
class DetailPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this.
    DetailPanel(EventLogModel &log, TunnelRecords &records, QWidget *parent = nullptr);
    ~DetailPanel() override;

    /// The tunnel to show; none: blank. `stateWords` are the list's, countdown included.
    void show(const std::optional<Profile> &profile, const SessionStatus &status,
              const QString &stateWords, const QList<Remedy> &remedies = {});
    ProfileId shown() const;
    /// How far the other machine of the shown tunnel is; `greeting`: what its port said.
    void setOtherEnd(OtherEnd end, const QString &greeting);

    OtherPane &otherPane() { return *m_otherPane; }
    void showOther(); ///< its page
    void setRecorder(Recorder *recorder); ///< whose history is shown
    void showLog();
    PictureMenu &pictureMenu();
    void readConfigAgain(); ///< ssh_config has changed

signals:
    void shownChanged(const culvert::ProfileId &profile); ///< another one; empty: none
    void enableRequested(const culvert::ProfileId &profile, culvert::ForwardId forward,
                         bool enable);
    void addForwardRequested(const culvert::ProfileId &profile);
    void closeRequested(const culvert::ProfileId &profile, quint64 connection);
    void stopRequested(const culvert::ProfileId &profile);
    void remedyChosen(const culvert::ProfileId &profile, const culvert::Remedy &remedy);
    void told(const QString &text); ///< what became of something the person asked for
    void reportRequested(); ///< about the tunnel shown
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
    void updateTab(QWidget *pane, bool wanted, int place, const QString &title);
    void updateOther();
    void updateChecks();
    void showChecks(const ProfileId &tunnel); ///< changed
    void updateNotice();
    void tellState(Mark mark);

    TunnelRecords &m_records;
    std::optional<Profile> m_profile;
    SpelledReader m_spelled; ///< of the profile
    SessionStatus m_status;
    QString m_stateWords;
    std::pair<ProfileId, Mark> m_told; ///< to who hears the window
    OtherEnd m_otherEnd = OtherEnd::NotNeeded;
    QList<Remedy> m_remedies;
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
    HistoryPane *m_historyPane;
    LogPane *m_logPane;
    ChecksPane *m_checksPane;
    CommandsPane *m_commandsPane;
    OtherPane *m_otherPane;
    QPlainTextEdit *m_notes;
};

} // namespace culvert
