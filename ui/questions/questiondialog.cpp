#include "ui/questions/questiondialog.h"

#include "ui/base/dialogs.h"

#include <QGridLayout>
#include <QLabel>

namespace culvert {

QuestionDialog::QuestionDialog(QuestionId id, QWidget *parent) : QDialog(parent), m_id(id)
{
    setMinimumWidth(480);
}

void QuestionDialog::showEvent(QShowEvent *event)
{
    tabInReadingOrder(*this);
    QDialog::showEvent(event);
}

QLabel *QuestionDialog::plainLabel(const QString &text, const QString &objectName)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *QuestionDialog::heading(const QString &text)
{
    QLabel *label = plainLabel(text);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    label->setFont(large);
    return label;
}

QGridLayout *QuestionDialog::factGrid(QWidget *box)
{
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    return grid;
}

void QuestionDialog::addFact(QGridLayout &grid, const QString &name, const QString &value,
                             const QString &objectName)
{
    if (value.isEmpty())
        return;
    const int row = grid.rowCount();
    QLabel *label = plainLabel(name);
    label->setWordWrap(false);
    grid.addWidget(label, row, 0, Qt::AlignTop);
    grid.addWidget(plainLabel(value, objectName), row, 1);
}

} // namespace culvert
