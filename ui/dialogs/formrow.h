#pragma once

#include <QObject>
#include <QString>

class QGridLayout;
class QLabel;
class QWidget;

namespace culvert {

/// One line of a form: label, field, and beside it the reason why the field is not valid.
class FormRow : public QObject
{
    Q_OBJECT

public:
    /// Takes the grid's next row. `label` may hold a mnemonic.
    FormRow(QGridLayout &grid, const QString &label, QWidget *field);

    QWidget *field() const { return m_field; }
    void setProblem(const QString &problem);
    bool hasProblem() const;

private:
    QWidget *m_field;
    QLabel *m_problem;
};

/// A field's object and accessible names: the English word, and the same in the user's language.
void nameField(QWidget *field, const QString &objectName, const QString &accessibleName);

} // namespace culvert
