#pragma once

#include "core/status/questions.h"

#include <QDialog>

class QGridLayout;
class QLabel;

namespace culvert {

/// The dialog for a question that a tunnel waits for. Closing it answers: accepted or rejected.
class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    QuestionDialog(QuestionId id, QWidget *parent);

    QuestionId id() const { return m_id; }

protected:
    void showEvent(QShowEvent *event) override;

    /// A label that wraps, can be selected, and shows text as it is, never as markup.
    QLabel *plainLabel(const QString &text, const QString &objectName = {});
    QLabel *heading(const QString &text);
    static QGridLayout *factGrid(QWidget *box); ///< for addFact()
    void addFact(QGridLayout &grid, const QString &name, const QString &value,
                 const QString &objectName); ///< nothing for an empty value

private:
    QuestionId m_id;
};

} // namespace culvert
