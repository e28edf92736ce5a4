#include "ui/questions/questionrow.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr int yesId = 1;
constexpr int noId = 0;

} // namespace

QuestionRow::QuestionRow(const QString &name, QWidget *parent)
    : QWidget(parent), m_text(new QLabel(this)), m_buttons(new QButtonGroup(this))
{
    setObjectName(name);
    m_text->setWordWrap(true);
    auto *yes = new QRadioButton(tr("Yes"), this);
    auto *no = new QRadioButton(tr("No"), this);
    yes->setObjectName(name + u"-yes"_s);
    no->setObjectName(name + u"-no"_s);
    m_buttons->addButton(yes, yesId);
    m_buttons->addButton(no, noId);
    setFocusProxy(yes);

    auto *choices = new QHBoxLayout;
    choices->addWidget(yes);
    choices->addWidget(no);
    choices->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addLayout(choices);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) // set by assistive technology too, which does not click
            emit answered();
    });
}

void QuestionRow::setText(const QString &text)
{
    m_text->setText(text);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setAccessibleDescription(text);
}

PlannerAnswer QuestionRow::answer() const
{
    switch (m_buttons->checkedId()) {
    case yesId:
        return PlannerAnswer::Yes;
    case noId:
        return PlannerAnswer::No;
    default:
        return PlannerAnswer::Unknown;
    }
}

void QuestionRow::setAnswer(PlannerAnswer answer)
{
    m_buttons->setExclusive(false); // else one of them has to stay checked
    m_buttons->button(yesId)->setChecked(answer == PlannerAnswer::Yes);
    m_buttons->button(noId)->setChecked(answer == PlannerAnswer::No);
    m_buttons->setExclusive(true);
}

} // namespace culvert
