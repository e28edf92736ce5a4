#pragma once

#include "core/imports/sshconfigimport.h"
#include "core/situations/planner.h"
#include "ui/models/spelledreader.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace culvert {

class ColumnArea;
class MachineFields;
class QuestionRow;
class TopologyView;

/// How a tunnel is made: finds out by plain questions which of the seven situations this is. The
/// picture grows with every answer. What another machine has to do comes afterwards, on the
/// tunnel's own page. Main thread.
class Wizard : public QDialog
{
    Q_OBJECT

public:
    /// Says which port this computer can open in the place of one, 0 for none.
    using PortFinder = std::function<quint16(quint16)>;

    /// Offers the hosts of `sshConfig`; empty: ~/.ssh/config.
    explicit Wizard(const QString &sshConfig = {}, PortFinder portToOpen = {},
                    QWidget *parent = nullptr);
    ~Wizard() override;

    PlannerAnswers answers() const;
    Proposal proposal() const { return m_proposal; }

    /// What is to be saved here: this computer's half. Where only the other machine dials, its
    /// half, so that its script can be made again.
    Profile profile() const;

    void reject() override; ///< asks before answers are lost

signals:
    void planned(const culvert::Profile &profile); ///< to be saved, and started if it runs here
    void settingsRequested(const culvert::Profile &profile); ///< so far, to go on with in the form

private:
    struct Need
    {
        QString text;
        QWidget *field = nullptr;
    };
    QWidget *buildQuestions();
    QWidget *buildOutcome();
    QWidget *buildButtons();
    void buildWish(QVBoxLayout *column);
    void offer(const QList<ImportableHost> &hosts);
    void takeTemplate(int index);
    void presume(); ///< that one reaches a host which ssh_config describes
    void replan(); ///< an answer has changed
    void updateQuestions(const PlannerAnswers &answers);
    void updateFields(const PlannerAnswers &answers);
    void updateOutcome();
    void showPicture();
    MachineFields *dialled(const Profile &profile) const; ///< null: its host is but a word
    std::optional<Need> need() const; ///< what is missing, the first thing from above
    void goToNeed();
    void finish();

    const QString m_sshConfig;
    const PortFinder m_portToOpen;
    SpelledReader m_spelled; ///< of profile()
    bool m_presumed = false; ///< the first answer is ours
    ColumnArea *m_scroll; ///< around the questions
    QComboBox *m_template;
    QComboBox *m_wish;
    QComboBox *m_where;
    QSpinBox *m_port;
    QLabel *m_portNote; ///< that it appears at another one here
    QList<QuestionRow *> m_questions; ///< by PlannerQuestion
    MachineFields *m_other;
    MachineFields *m_here;
    MachineFields *m_third;
    TopologyView *m_picture;
    QLabel *m_reason;
    QPushButton *m_needed;
    QLabel *m_next; ///< what comes after this dialog
    QPushButton *m_create;
    quint16 m_entryPort = 0; ///< where the service would appear here; 0: at no other port
    Proposal m_proposal;
    Profile m_shown; ///< what was proposed before any answer
};

} // namespace culvert
