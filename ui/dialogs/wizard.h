#pragma once

#include "core/situations/planner.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace culvert {

class MachineFields;
class QuestionRow;
class TopologyView;

/// Finds out by plain questions which of the seven situations this is. The picture grows with every
/// answer; at the end stand the profiles and what the other machine has to run.
class Wizard : public QDialog
{
    Q_OBJECT

public:
    explicit Wizard(QWidget *parent = nullptr);

    PlannerAnswers answers() const;
    Proposal proposal() const { return m_proposal; }

    /// What is to be saved here: this computer's half. Where only the other machine dials, its
    /// half, so that its kit can be made again.
    Profile profile() const;
    QString kit() const; ///< what the other machine has to run: remoteSetup()

    void reject() override; ///< asks before answers are lost

signals:
    void planned(const culvert::Profile &profile);

private:
    QWidget *buildQuestions();
    QWidget *buildOutcome();
    void buildWish(QVBoxLayout *column);
    void takeTemplate(int index);
    void replan(); ///< an answer has changed
    void updateQuestions(const PlannerAnswers &answers);
    void updateFields(const PlannerAnswers &answers);
    void updateOutcome();
    void copyKit();
    void finish();

    QComboBox *m_template;
    QComboBox *m_wish;
    QComboBox *m_where;
    QSpinBox *m_port;
    QList<QuestionRow *> m_questions; ///< by Question
    MachineFields *m_other;
    MachineFields *m_here;
    MachineFields *m_third;
    TopologyView *m_picture;
    QLabel *m_reason;
    QLabel *m_problem;
    QLabel *m_kitTitle;
    QPlainTextEdit *m_kit;
    QPushButton *m_copy;
    QPushButton *m_create;
    Proposal m_proposal;
    Profile m_shown; ///< what was proposed before any answer
};

} // namespace culvert
