#pragma once

#include "core/situations/planner.h"

#include <QWidget>

class QButtonGroup;
class QLabel;

namespace culvert {

/// One question of the planner, answered by yes or no.
class QuestionRow : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionRow(const QString &name, QWidget *parent = nullptr);

    void setText(const QString &text);
    PlannerAnswer answer() const;
    void setAnswer(PlannerAnswer answer);

signals:
    void answered();

private:
    QLabel *m_text;
    QButtonGroup *m_buttons;
};

} // namespace culvert
