#include "ui/dialogs/wizard.h"

#include "core/base/wordtable.h"
#include "core/openssh/localuser.h"
#include "core/topology/topology.h"
#include "ui/base/background.h"
#include "ui/base/columnarea.h"
#include "ui/base/dialogs.h"
#include "ui/base/wrappingcombobox.h"
#include "ui/editor/machinefields.h"
#include "ui/picture/topologyview.h"
#include "ui/questions/questionrow.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr auto questionWords = wordTable<PlannerQuestion>({
    {PlannerQuestion::HereReachesOther, "here-reaches-other"},
    {PlannerQuestion::RuleAtOther, "rule-at-other"},
    {PlannerQuestion::OtherReachesHere, "other-reaches-here"},
    {PlannerQuestion::RuleAtHere, "rule-at-here"},
    {PlannerQuestion::ThirdReachable, "third-reachable"},
});

} // namespace

Wizard::Wizard(const QString &sshConfig, PortFinder portToOpen, QWidget *parent)
    : QDialog(parent), m_sshConfig(sshConfig), m_portToOpen(std::move(portToOpen)),
      m_picture(new TopologyView(this))
{
    setObjectName(u"wizard"_s);
    setWindowTitle(tr("New tunnel"));
    auto *lower = new QSplitter(Qt::Horizontal, this);
    lower->addWidget(buildQuestions());
    lower->addWidget(buildOutcome());
    lower->setStretchFactor(1, 1);
    lower->setChildrenCollapsible(false);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_picture, 2);
    layout->addWidget(lower, 3);
    layout->addWidget(buildButtons());
    resizeWithinScreen(*this, {1080, 760});
    tabInReadingOrder(*this);
    connect(&m_spelled, &SpelledReader::done, this, &Wizard::showPicture);
    m_here->setUser(LocalUser::current().name);
    replan();
    m_shown = profile();
    m_other->setFocus(Qt::OtherFocusReason);
    inBackground<QList<ImportableHost>>(
        this, [sshConfig] { return importableHosts(sshConfig).value_or(QList<ImportableHost>()); },
        [this](const QList<ImportableHost> &hosts) { offer(hosts); });
}

Wizard::~Wizard()
{
    hide(); // a field that is left tells what stands in it, which needs all of this
}

QWidget *Wizard::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"wizard-cancel"_s);
    m_create = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_create->setObjectName(u"wizard-create"_s);
    m_create->setDefault(true);
    QPushButton *all = buttons->addButton(tr("All &settings\u2026"), QDialogButtonBox::ResetRole);
    all->setObjectName(u"wizard-settings"_s);
    all->setAutoDefault(false);
    connect(all, &QPushButton::clicked, this, [this] {
        Profile unfinished = profile();
        if (!dialled(unfinished))
            unfinished.host.clear(); // what is drawn there is only a word for it
        emit settingsRequested(unfinished);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &Wizard::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void Wizard::offer(const QList<ImportableHost> &hosts)
{
    m_other->offer(hosts);
    m_third->offer(hosts);
    presume();
    replan();
}

void Wizard::buildWish(QVBoxLayout *column)
{
    m_template = new WrappingComboBox(this);
    m_template->setObjectName(u"wizard-template"_s);
    m_template->addItem(tr("I am not sure: ask me"));
    for (int number = 1; number <= situationCount; ++number)
        m_template->addItem(sentenceOf(number), number);
    m_template->setMinimumContentsLength(24); // the sentences are long
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
    form->addRow(tr("&What is wanted"), m_wish);
    form->addRow(tr("Its po&rt"), m_port);
    m_portNote = new QLabel(this);
    m_portNote->setObjectName(u"wizard-portnote"_s);
    m_portNote->setWordWrap(true);
    form->addRow(m_portNote);
    form->addRow(tr("It &lives"), m_where);
    form->addRow(tr("Y&our case"), m_template);
    if (QWidget *label = form->labelForField(m_template)) {
        QFont even = label->font(); // the mnemonic's line parts a pair that is set closer otherwise
        even.setKerning(false);
        label->setFont(even);
    }
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
    m_other = new MachineFields(u"other"_s, this);
    m_other->setTitle(tr("The other machine"));
    column->addWidget(m_other);
    buildWish(column);
    for (const PlannerQuestion question : allPlannerQuestions) {
        auto *row = new QuestionRow(questionWords[question], this);
        connect(row, &QuestionRow::answered, this, [this] {
            m_presumed = false;
            replan();
        });
        m_questions.append(row);
        column->addWidget(row);
    }
    m_here = new MachineFields(u"here"_s, this);
    m_here->setTitle(tr("This computer, as the other machine reaches it"));
    m_third = new MachineFields(u"third"_s, this);
    m_third->setTitle(tr("The third host"));
    for (MachineFields *fields : {m_here, m_third})
        column->addWidget(fields);
    for (const MachineFields *fields : {m_other, m_here, m_third}) {
        connect(fields, &MachineFields::edited, this, [this] {
            presume();
            replan();
        });
    }
    column->addStretch();

    m_scroll = new ColumnArea(page);
    return m_scroll;
}

QWidget *Wizard::buildOutcome()
{
    auto *page = new QWidget;
    m_reason = new QLabel(page);
    m_reason->setObjectName(u"wizard-reason"_s);
    m_reason->setWordWrap(true);
    m_needed = new QPushButton(page);
    m_needed->setObjectName(u"wizard-needed"_s);
    m_needed->setAutoDefault(false);
    connect(m_needed, &QPushButton::clicked, this, &Wizard::goToNeed);
    m_next = new QLabel(page);
    m_next->setObjectName(u"wizard-next"_s);
    m_next->setWordWrap(true);

    auto *column = new QVBoxLayout(page);
    column->addWidget(m_reason);
    column->addWidget(m_needed, 0, Qt::AlignLeft);
    column->addWidget(m_next);
    column->addStretch();
    return page;
}

PlannerAnswers Wizard::answers() const
{
    PlannerAnswers answers;
    answers.wish = m_wish->currentIndex() == 0 ? Wish::Service : Wish::Login;
    answers.serviceIsHere = m_where->currentIndex() == 1;
    answers.servicePort = quint16(m_port->value());
    const bool appearsHere = answers.wish == Wish::Service && !answers.serviceIsHere;
    answers.entryPort = appearsHere ? m_entryPort : quint16(0);
    answers.other = m_other->actor();
    answers.here = m_here->actor();
    answers.here.name.clear();
    answers.third = m_third->actor();
    for (const PlannerQuestion question : allPlannerQuestions) {
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
    for (const PlannerQuestion question : allPlannerQuestions)
        m_questions[int(question)]->setAnswer(answerTo(question, chosen));
    replan();
}

void Wizard::presume()
{
    QuestionRow *first = m_questions[int(PlannerQuestion::HereReachesOther)];
    const bool described = m_other->chosen() != nullptr;
    const bool mayChange = m_presumed || first->answer() == PlannerAnswer::Unknown;
    if (!mayChange || described == (first->answer() == PlannerAnswer::Yes))
        return;
    first->setAnswer(described ? PlannerAnswer::Yes : PlannerAnswer::Unknown);
    m_presumed = described;
}

void Wizard::replan()
{
    m_entryPort = m_portToOpen ? m_portToOpen(quint16(m_port->value())) : quint16(0);
    updateFields(answers()); // what a machine is asked for depends on the way to it
    const PlannerAnswers now = answers();
    m_proposal = proposalFor(now);
    const bool whole = m_proposal.outcome == PlannerOutcome::Found;
    m_template->setCurrentIndex(whole ? m_template->findData(m_proposal.situation.number) : 0);
    updateQuestions(now);
    updateOutcome();
}

void Wizard::updateQuestions(const PlannerAnswers &answers)
{
    PlannerAnswers copy = answers;
    for (const PlannerQuestion question : allPlannerQuestions) {
        QuestionRow *row = m_questions[int(question)];
        const bool answered = answerTo(question, copy) != PlannerAnswer::Unknown;
        row->setText(textOf(question, answers));
        row->setVisible(answered || nextQuestion(answers) == question);
    }
}

void Wizard::updateFields(const PlannerAnswers &answers)
{
    using Way = MachineFields::Way;
    const bool login = answers.wish == Wish::Login;
    m_port->setEnabled(!login);
    const bool elsewhere = answers.entryPort != 0 && answers.entryPort != answers.servicePort;
    m_portNote->setText(elsewhere ? tr("This computer cannot open %1 now: the service appears here "
                                       "at %2.")
                                        .arg(answers.servicePort)
                                        .arg(answers.entryPort)
                                  : QString());
    m_portNote->setVisible(elsewhere);
    const bool dialled = answers.hereReachesOther != PlannerAnswer::No;
    const bool behind = !dialled && answers.ruleAtOther == PlannerAnswer::Yes;
    const bool undecided = !dialled && answers.ruleAtOther == PlannerAnswer::Unknown;
    m_other->ask(dialled                   ? Way::Dialled
                     : behind              ? Way::Behind
                     : undecided || !login ? Way::Named
                                           : Way::NamedLogin);
    m_here->ask(answers.ruleAtHere == PlannerAnswer::Yes ? Way::Behind : Way::Dialled);
    m_here->setVisible(answers.otherReachesHere == PlannerAnswer::Yes
                       || answers.ruleAtHere == PlannerAnswer::Yes);
    m_third->setVisible(answers.thirdReachable == PlannerAnswer::Yes);
}

MachineFields *Wizard::dialled(const Profile &profile) const
{
    for (MachineFields *fields : {m_other, m_here, m_third}) {
        const QString address = fields->isHidden() ? QString() : fields->actor().address;
        if (!address.isEmpty() && address == profile.host)
            return fields;
    }
    return nullptr;
}

/// As a saved tunnel is drawn: with what ssh_config says, once that is read.
void Wizard::showPicture()
{
    const Profile planned = profile();
    const std::optional<SpelledProfile> &spelled = m_spelled.spelled();
    m_picture->setTopology(topologyOf(planned, {}, {}, spelled));
    for (MachineFields *fields : {m_other, m_here, m_third})
        fields->setResolved(spelled && fields == dialled(planned)
                                ? std::optional(spelled->route.constLast())
                                : std::nullopt);
}

void Wizard::updateOutcome()
{
    if (const Profile planned = profile(); runsHere(planned) && dialled(planned))
        m_spelled.read(planned);
    else
        m_spelled.forget();
    showPicture();
    m_reason->setText(m_proposal.outcome == PlannerOutcome::Open
                          ? tr("Answer the questions: the picture shows what it would come to.")
                          : m_proposal.reason);
    const std::optional<Need> missing = need();
    m_needed->setText(missing ? missing->text : QString());
    m_needed->setVisible(missing.has_value());
    const QList<Half> &halves = m_proposal.situation.halves;
    m_create->setText(halves.constFirst().onThisComputer ? tr("&Make and start") : tr("&Make"));
    m_create->setEnabled(m_proposal.outcome != PlannerOutcome::Impossible);
    const auto theirs = std::find_if(halves.begin(), halves.end(), [](const Half &half) {
        return !half.onThisComputer && !half.profile.forwards.isEmpty();
    });
    m_next->setVisible(m_proposal.outcome == PlannerOutcome::Found && theirs != halves.end());
    if (theirs != halves.end())
        m_next->setText(
            tr("What %1 has to do comes next: one script to paste there, and a page that "
               "waits for it.")
                .arg(theirs->machine));
}

std::optional<Wizard::Need> Wizard::need() const
{
    if (m_proposal.outcome == PlannerOutcome::Impossible)
        return {};
    const auto problemOf = [](const MachineFields *fields) -> std::optional<Need> {
        const auto problem = fields->isHidden() ? std::nullopt : fields->problem();
        return problem ? std::optional(Need{problem->text, problem->field}) : std::nullopt;
    };
    if (const std::optional<Need> missing = problemOf(m_other))
        return missing;
    if (const std::optional<PlannerQuestion> open = nextQuestion(answers()))
        return Need{tr("Still needed: yes or no to the last question"), m_questions[int(*open)]};
    for (const MachineFields *fields : {m_here, m_third}) {
        if (const std::optional<Need> missing = problemOf(fields))
            return missing;
    }
    return {};
}

void Wizard::goToNeed()
{
    if (const std::optional<Need> missing = need()) {
        missing->field->setFocus(Qt::ShortcutFocusReason); // which is drawn
        m_scroll->ensureWidgetVisible(missing->field);
    }
}

Profile Wizard::profile() const
{
    const QList<Half> &halves = m_proposal.situation.halves;
    if (halves.isEmpty())
        return {};
    Profile profile = halves.constFirst().profile;
    if (halves.constFirst().onThisComputer)
        profile.configFile = m_sshConfig;
    return profile;
}

void Wizard::reject()
{
    Profile now = profile();
    now.id = m_shown.id; // each proposal has another
    askToDiscard(*this, now != m_shown, [this] { QDialog::reject(); });
}

void Wizard::finish()
{
    if (need())
        return goToNeed();
    emit planned(profile());
    accept();
}

} // namespace culvert
