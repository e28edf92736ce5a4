#include "ui/dialogs/wizard.h"

#include "core/topology/topology.h"
#include "ui/base/dialogs.h"
#include "ui/editor/machinefields.h"
#include "ui/picture/topologyview.h"
#include "ui/questions/questionrow.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

QString nameOf(Question question)
{
    switch (question) {
    case Question::HereReachesOther:
        return u"here-reaches-other"_s;
    case Question::RuleAtOther:
        return u"rule-at-other"_s;
    case Question::OtherReachesHere:
        return u"other-reaches-here"_s;
    case Question::RuleAtHere:
        return u"rule-at-here"_s;
    case Question::ThirdReachable:
        return u"third-reachable"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Wizard::Wizard(QWidget *parent) : QDialog(parent), m_picture(new TopologyView(this))
{
    setObjectName(u"wizard"_s);
    setWindowTitle(tr("Make a tunnel"));
    auto *lower = new QSplitter(Qt::Horizontal, this);
    lower->addWidget(buildQuestions());
    lower->addWidget(buildOutcome());
    lower->setStretchFactor(1, 1);
    lower->setChildrenCollapsible(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Make the tunnel"), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(u"wizard-create"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &Wizard::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_picture, 2);
    layout->addWidget(lower, 3);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {1080, 760});
    replan();
    m_shown = profile();
}

void Wizard::buildWish(QVBoxLayout *column)
{
    m_template = new QComboBox(this);
    m_template->setObjectName(u"wizard-template"_s);
    m_template->addItem(tr("my answers below"));
    for (int number = 1; number <= situationCount; ++number)
        m_template->addItem(u"%1. %2"_s.arg(number).arg(exampleOf(number).title), number);
    m_where = new QComboBox(this);
    m_where->setObjectName(u"wizard-where"_s);
    m_where->addItems({tr("on another machine"), tr("on this computer, for somebody elsewhere")});
    m_wish = new QComboBox(this);
    m_wish->setObjectName(u"wizard-wish"_s);
    m_wish->addItems({tr("a service: a web page, a notebook, a database"), tr("a login with ssh")});
    m_port = new QSpinBox(this);
    m_port->setObjectName(u"wizard-port"_s);
    m_port->setRange(1, 65535);
    m_port->setValue(PlannerAnswers().servicePort);
    auto *form = new QFormLayout;
    form->addRow(tr("&Begin with"), m_template);
    form->addRow(tr("&What is wanted"), m_wish);
    form->addRow(tr("It &lives"), m_where);
    form->addRow(tr("Its &port"), m_port);
    column->addLayout(form);
    connect(m_template, &QComboBox::activated, this, &Wizard::takeTemplate);
    connect(m_wish, &QComboBox::currentIndexChanged, this, &Wizard::replan);
    connect(m_where, &QComboBox::currentIndexChanged, this, &Wizard::replan);
    connect(m_port, &QSpinBox::valueChanged, this, &Wizard::replan);
}

QWidget *Wizard::buildQuestions()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(12);
    buildWish(column);
    m_other = new MachineFields(u"other"_s, this);
    m_other->setTitle(tr("The other machine"));
    column->addWidget(m_other);
    for (const Question question : allQuestions) {
        auto *row = new QuestionRow(nameOf(question), this);
        connect(row, &QuestionRow::answered, this, &Wizard::replan);
        m_questions.append(row);
        column->addWidget(row);
    }
    m_here = new MachineFields(u"here"_s, this);
    m_here->setTitle(tr("This computer, as the other machine reaches it"));
    m_here->setNameShown(false);
    m_third = new MachineFields(u"third"_s, this);
    m_third->setTitle(tr("The third host"));
    for (MachineFields *fields : {m_here, m_third})
        column->addWidget(fields);
    for (const MachineFields *fields : {m_other, m_here, m_third})
        connect(fields, &MachineFields::edited, this, &Wizard::replan);
    column->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(page->sizeHint().width()
                            + scroll->verticalScrollBar()->sizeHint().width());
    return scroll;
}

QWidget *Wizard::buildOutcome()
{
    auto *page = new QWidget;
    m_reason = new QLabel(page);
    m_reason->setObjectName(u"wizard-reason"_s);
    m_reason->setWordWrap(true);
    m_problem = new QLabel(page);
    m_problem->setObjectName(u"wizard-problem"_s);
    m_problem->setWordWrap(true);
    m_kitTitle = new QLabel(page);
    m_kit = new QPlainTextEdit(page);
    m_kit->setObjectName(u"wizard-kit"_s);
    m_kit->setReadOnly(true);
    m_kit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_kitTitle->setBuddy(m_kit);
    m_copy = new QPushButton(tr("&Copy"), page);
    m_copy->setObjectName(u"wizard-copy"_s);
    connect(m_copy, &QPushButton::clicked, this, &Wizard::copyKit);

    auto *column = new QVBoxLayout(page);
    column->addWidget(m_reason);
    column->addWidget(m_problem);
    column->addWidget(m_kitTitle);
    column->addWidget(m_kit, 1);
    column->addWidget(m_copy, 0, Qt::AlignRight);
    column->addStretch();
    return page;
}

PlannerAnswers Wizard::answers() const
{
    PlannerAnswers answers;
    answers.wish = m_wish->currentIndex() == 0 ? Wish::Service : Wish::Login;
    answers.serviceIsHere = m_where->currentIndex() == 1;
    answers.servicePort = quint16(m_port->value());
    answers.other = m_other->actor();
    answers.here = m_here->actor();
    answers.here.name.clear();
    answers.third = m_third->actor();
    for (const Question question : allQuestions) {
        const QuestionRow *row = m_questions[int(question)];
        if (nextQuestion(answers)
            == question) // what was answered and is asked no more is forgotten
            answerTo(question, answers) = row->answer();
    }
    return answers;
}

void Wizard::takeTemplate(int index)
{
    if (index == 0)
        return;
    PlannerAnswers chosen = answersFor(m_template->itemData(index).toInt(), answers());
    m_wish->setCurrentIndex(chosen.wish == Wish::Service ? 0 : 1);
    m_where->setCurrentIndex(chosen.serviceIsHere ? 1 : 0);
    for (const Question question : allQuestions)
        m_questions[int(question)]->setAnswer(answerTo(question, chosen));
    replan();
}

void Wizard::replan()
{
    const PlannerAnswers now = answers();
    m_proposal = proposalFor(now);
    const bool whole = m_proposal.verdict == Verdict::Found;
    m_template->setCurrentIndex(whole ? m_template->findData(m_proposal.situation.number) : 0);
    updateQuestions(now);
    updateFields(now);
    updateOutcome();
}

void Wizard::updateQuestions(const PlannerAnswers &answers)
{
    PlannerAnswers copy = answers;
    for (const Question question : allQuestions) {
        QuestionRow *row = m_questions[int(question)];
        const bool answered = answerTo(question, copy) != Answer::Unknown;
        row->setText(textOf(question, answers));
        row->setVisible(answered || nextQuestion(answers) == question);
    }
}

void Wizard::updateFields(const PlannerAnswers &answers)
{
    m_port->setEnabled(answers.wish == Wish::Service);
    m_other->showRouter(answers.ruleAtOther == Answer::Yes);
    m_here->showRouter(answers.ruleAtHere == Answer::Yes);
    m_here->setVisible(answers.otherReachesHere == Answer::Yes
                       || answers.ruleAtHere == Answer::Yes);
    m_third->setVisible(answers.thirdReachable == Answer::Yes);
}

void Wizard::updateOutcome()
{
    const Profile planned = profile();
    m_picture->setTopology(topologyOf(planned));
    m_reason->setText(m_proposal.verdict == Verdict::Open
                          ? tr("Answer the questions: the picture shows what it would come to.")
                          : m_proposal.reason);
    const QList<FieldProblem> problems = problemsOf(planned);
    const bool found = m_proposal.verdict == Verdict::Found;
    m_problem->setText(found && !problems.isEmpty() ? tr("Still needed: the address to dial.")
                                                    : QString());
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_create->setEnabled(found && problems.isEmpty());
    m_kit->setPlainText(found ? kit() : QString());
    const bool hasKit = !m_kit->toPlainText().isEmpty();
    m_kitTitle->setText(tr("For the other machine:"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_kitTitle, m_kit, m_copy})
        widget->setVisible(hasKit);
}

Profile Wizard::profile() const
{
    const QList<Half> &halves = m_proposal.situation.halves;
    return halves.isEmpty() ? Profile() : halves.constFirst().profile;
}

QString Wizard::kit() const
{
    QString text;
    for (const Half &half : m_proposal.situation.halves)
        text += remoteSetup(half);
    return text;
}

void Wizard::copyKit()
{
    QGuiApplication::clipboard()->setText(m_kit->toPlainText());
}

void Wizard::reject()
{
    askToDiscard(*this, profile() != m_shown, [this] { QDialog::reject(); });
}

void Wizard::finish()
{
    emit planned(profile());
    accept();
}

} // namespace culvert
