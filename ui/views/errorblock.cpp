#include "ui/views/errorblock.h"

#include "ui/views/marklabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QLabel *selectableLabel(QWidget *parent, const QString &objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ErrorBlock::ErrorBlock(QWidget *parent)
    : QFrame(parent), m_mark(new MarkLabel(this)), m_what(selectableLabel(this, u"errorwhat"_s)),
      m_where(selectableLabel(this, u"errorwhere"_s)),
      m_remedy(selectableLabel(this, u"errorremedy"_s)), m_fold(new QToolButton(this)),
      m_detail(selectableLabel(this, u"errordetail"_s)),
      m_stop(new QPushButton(tr("Stop the tunnel"), this)), m_buttons(new QVBoxLayout)
{
    setObjectName(u"error"_s);
    setFrameShape(QFrame::StyledPanel);
    QFont bold = m_what->font();
    bold.setWeight(QFont::DemiBold);
    m_what->setFont(bold);
    m_fold->setObjectName(u"details"_s);
    m_fold->setText(tr("Details"));
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setObjectName(u"stopexposed"_s);
    connect(m_stop, &QPushButton::clicked, this, &ErrorBlock::stopRequested);
    connect(m_fold, &QToolButton::toggled, this, &ErrorBlock::unfold);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    int row = 0;
    for (QWidget *widget : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_where),
                            static_cast<QWidget *>(m_remedy)})
        grid->addWidget(widget, row++, 1);
    grid->addWidget(m_fold, row++, 1, Qt::AlignLeft);
    grid->addWidget(m_detail, row, 1);
    m_buttons->setSpacing(4);
    m_buttons->addWidget(m_stop);
    grid->addLayout(m_buttons, 0, 2, row + 1, 1, Qt::AlignTop);
    setError({}, Mark::Stopped);
}

void ErrorBlock::setError(const std::optional<Error> &error, Mark mark,
                          const QList<Remedy> &remedies, Told told)
{
    m_mark->setMark(mark);
    m_stop->hide();
    setRemedies(remedies);
    const bool here = told == Told::Here;
    setVisible(error && (here || !remedies.isEmpty() || !error->detail.isEmpty()));
    if (!error) {
        m_error.reset();
        return;
    }
    const bool named = error->hop.isEmpty() || describe(*error).contains(error->hop);
    m_mark->setVisible(here);
    m_what->setVisible(here);
    m_where->setVisible(here && !named);
    m_remedy->setVisible(here);
    if (error == m_error)
        return;
    m_error = error;
    m_what->setText(describe(*error));
    m_where->setText(tr("It broke at %1.").arg(error->hop));
    m_remedy->setText(remedyFor(*error));
    m_detail->setText(error->detail);
    m_fold->setVisible(!error->detail.isEmpty());
    m_fold->setChecked(false);
    unfold(false);
}

void ErrorBlock::setNotice(const QString &what, Mark mark, const QList<Remedy> &remedies)
{
    setError(Error{.code = ErrorCode::Cancelled, .message = what}, mark, remedies);
    m_remedy->hide(); // the button says it
}

void ErrorBlock::setWarning(const QString &what, const QString &remedy)
{
    setError(Error{.code = ErrorCode::Internal, .message = what, .remedy = remedy}, Mark::Waiting);
    m_stop->show();
}

void ErrorBlock::setRemedies(const QList<Remedy> &remedies)
{
    if (remedies == m_remedies)
        return; // a button that has the focus keeps it
    m_remedies = remedies;
    while (m_buttons->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_buttons->takeAt(1));
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
    }
    for (const Remedy &remedy : remedies) {
        auto *button = new QPushButton(remedy.text, this);
        button->setObjectName(wordFor(remedy.kind));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, remedy] { emit remedyChosen(remedy); });
        m_buttons->addWidget(button);
    }
}

void ErrorBlock::unfold(bool open)
{
    const Qt::ArrowType closed = isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow;
    m_fold->setArrowType(open ? Qt::DownArrow : closed);
    m_detail->setVisible(open);
}

} // namespace culvert
