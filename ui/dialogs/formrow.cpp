#include "ui/dialogs/formrow.h"

#include "ui/text/mark.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace culvert {

FormRow::FormRow(QGridLayout &grid, const QString &label, QWidget *field)
    : QObject(field), m_field(field), m_problem(new QLabel(field->parentWidget()))
{
    auto *name = new QLabel(label, field->parentWidget());
    name->setBuddy(field);
    m_problem->setObjectName(field->objectName() + u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    const int row = grid.rowCount();
    const bool tall = field->sizePolicy().verticalPolicy() != QSizePolicy::Fixed;
    grid.addWidget(name, row, 0, Qt::AlignLeft | (tall ? Qt::AlignTop : Qt::AlignVCenter));
    grid.addWidget(field, row, 1);
    grid.addWidget(m_problem, row, 2);
}

void FormRow::setProblem(const QString &problem)
{
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText, markColor(Mark::Trouble, m_field->palette()));
    m_problem->setPalette(colors);
    m_problem->setText(problem);
    m_field->setAccessibleDescription(problem);
}

bool FormRow::hasProblem() const
{
    return !m_problem->text().isEmpty();
}

void nameField(QWidget *field, const QString &objectName, const QString &accessibleName)
{
    field->setObjectName(objectName);
    field->setAccessibleName(accessibleName);
}

} // namespace culvert
