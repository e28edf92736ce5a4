#pragma once

#include <QObject>
#include <QString>

class QGridLayout;
class QLabel;
class QPushButton;
class QWidget;

namespace culvert {

/// One line of a form: label, field, and beside it the reason why the field is not valid, or what
/// it inherits. Main thread.
class FormRow : public QObject
{
    Q_OBJECT

public:
    /// Takes the grid's next row. `label` may hold a mnemonic.
    FormRow(QGridLayout &grid, const QString &label, QWidget *field);

    QWidget *field() const { return m_field; }
    void setProblem(const QString &problem);
    bool hasProblem() const;

    enum class Use
    {
        Inherited, ///< greyed in the empty field
        Meant, ///< by what stands in the field: shown beside it
        Overridden, ///< by what the field says; one can go back
    };
    /// `place` is where the value stands; an empty one: nothing is inherited.
    void setInherited(const QString &value, const QString &place, Use use);

signals:
    void revertRequested();

private:
    void showNote();

    QWidget *m_field;
    QLabel *m_problem;
    QPushButton *m_revert;
    QString m_placeholder; ///< while nothing is inherited
    QString m_problemText;
    QString m_note;
};

/// A field's object and accessible names: the English word, and the same in the user's language.
void nameField(QWidget *field, const QString &objectName, const QString &accessibleName);

} // namespace culvert
