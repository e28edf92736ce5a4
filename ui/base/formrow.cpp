#include "ui/base/formrow.h"

#include "ui/text/mark.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace culvert {

FormRow::FormRow(QGridLayout &grid, const QString &label, QWidget *field)
    : QObject(field), m_field(field), m_problem(new QLabel(field->parentWidget())),
      m_revert(new QPushButton(tr("Use the file's"), field->parentWidget())),
      m_placeholder(field->property("placeholderText").toString())
{
    auto *name = new QLabel(label, field->parentWidget());
    name->setBuddy(field);
    m_problem->setObjectName(field->objectName() + u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_revert->setObjectName(field->objectName() + u"revert"_s);
    m_revert->setAccessibleName(tr("Use the file's value"));
    m_revert->hide();
    const int row = grid.rowCount();
    const bool tall = field->sizePolicy().verticalPolicy() != QSizePolicy::Fixed;
    auto *side = new QHBoxLayout;
    side->setSpacing(8);
    side->addWidget(m_problem, 1);
    side->addWidget(m_revert);
    grid.addWidget(name, row, 0, Qt::AlignLeft | (tall ? Qt::AlignTop : Qt::AlignVCenter));
    grid.addWidget(field, row, 1);
    grid.addLayout(side, row, 2);
    connect(m_revert, &QPushButton::clicked, this, &FormRow::revertRequested);
}

void FormRow::setProblem(const QString &problem)
{
    m_problemText = problem;
    showNote();
}

bool FormRow::hasProblem() const
{
    return !m_problemText.isEmpty();
}

void FormRow::setInherited(const QString &value, const QString &place, Use use)
{
    const bool any = !place.isEmpty();
    m_field->setProperty("placeholderText", any ? value : m_placeholder);
    m_field->setToolTip(any ? tr("%1, from %2").arg(value, place) : QString());
    m_note.clear();
    if (any && use == Use::Inherited)
        m_note = tr("from %1").arg(place);
    else if (any)
        m_note = (use == Use::Meant ? tr("%1, from %2") : tr("instead of %1, from %2"))
                     .arg(value, place);
    m_revert->setVisible(any && use == Use::Overridden);
    showNote();
}

void FormRow::showNote()
{
    QPalette colors = m_problem->palette();
    colors.setColor(QPalette::WindowText,
                    hasProblem() ? markColor(Mark::Trouble, m_field->palette())
                                 : m_field->palette().color(QPalette::PlaceholderText));
    m_problem->setPalette(colors);
    const QString text = hasProblem() ? m_problemText : m_note;
    m_problem->setText(text);
    m_field->setAccessibleDescription(text);
}

void nameField(QWidget *field, const QString &objectName, const QString &accessibleName)
{
    field->setObjectName(objectName);
    field->setAccessibleName(accessibleName);
}

} // namespace culvert
