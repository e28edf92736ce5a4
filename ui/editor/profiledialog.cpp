#include "ui/editor/profiledialog.h"

#include "core/engine/tunnels.h"
#include "core/openssh/commandline.h"
#include "core/plan/spelledout.h"
#include "core/topology/sentences.h"
#include "ui/base/background.h"
#include "ui/base/dialogs.h"
#include "ui/base/formrow.h"
#include "ui/editor/destinationpage.h"
#include "ui/editor/formcheck.h"
#include "ui/editor/forwardlisteditor.h"
#include "ui/editor/inheritedpage.h"
#include "ui/editor/loginpage.h"
#include "ui/editor/machinespage.h"
#include "ui/picture/topologyview.h"
#include "ui/text/mark.h"
#include "ui/text/routetext.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// Fields that an ssh_config may fill, and by which keyword.
const QList<std::pair<QString, QString>> &inheritingFields()
{
    static const QList<std::pair<QString, QString>> fields{
        {u"host"_s, u"hostname"_s},           {u"port"_s, u"port"_s},      {u"user"_s, u"user"_s},
        {u"identities"_s, u"identityfile"_s}, {u"jump"_s, u"proxyjump"_s},
    };
    return fields;
}

} // namespace

ProfileDialog::ProfileDialog(const Profile &profile, Tunnels &tunnels, QWidget *parent,
                             const QString &sshConfig)
    : QDialog(parent), m_profile(profile), m_tunnels(tunnels), m_tabs(new QTabWidget(this)),
      m_destination(new DestinationPage(tunnels.groups())), m_forwards(new ForwardListEditor),
      m_login(new LoginPage), m_machines(new MachinesPage), m_inherited(new InheritedPage),
      m_picture(new TopologyView(this)), m_checks(new FormCheck(this)), m_command(new QLabel(this)),
      m_failure(new QLabel(this))
{
    setObjectName(u"profiledialog"_s);
    setWindowTitle(tunnels.isSaved(profile.id) ? tr("Edit %1").arg(profile.name)
                                               : tr("New tunnel"));
    build();
    m_destination->read(profile);
    m_forwards->setForwards(profile.forwards);
    m_login->read(profile);
    m_machines->read(profile);
    showHosts();
    for (QWidget *page : std::initializer_list<QWidget *>{m_destination, m_login}) {
        for (QLineEdit *field : page->findChildren<QLineEdit *>())
            connect(field, &QLineEdit::textChanged, this,
                    [this, field] { touch(field->objectName()); });
    }
    connect(m_destination, &DestinationPage::edited, this, &ProfileDialog::showHosts);
    connect(m_forwards, &ForwardListEditor::edited, this, &ProfileDialog::check);
    connect(m_login, &LoginPage::edited, this, [this] { touch(u"options"_s); });
    connect(m_machines, &MachinesPage::edited, this, &ProfileDialog::showHosts);
    connect(m_machines, &MachinesPage::edited, this, &ProfileDialog::showSentence);
    connect(m_inherited, &InheritedPage::changed, this, &ProfileDialog::showInherited);
    connect(m_inherited, &InheritedPage::changed, this, &ProfileDialog::spellOut);
    connect(m_inherited, &InheritedPage::revertRequested, this, &ProfileDialog::revert);
    for (const auto &[field, keyword] : inheritingFields()) {
        connect(rowOf(field), &FormRow::revertRequested, this,
                [this, keyword = keyword] { revert(keyword); });
    }
    connect(m_forwards, &ForwardListEditor::currentChanged, this, &ProfileDialog::showSentence);
    m_inherited->setProfile(profile);
    showSentence();
    m_destination->row(u"name"_s)->field()->setFocus(Qt::OtherFocusReason);
    m_shown = this->profile();
    inBackground<QList<ImportableHost>>(
        this, [sshConfig] { return importableHosts(sshConfig).value_or(QList<ImportableHost>()); },
        [this](const QList<ImportableHost> &hosts) { m_destination->offer(hosts); });
}

ProfileDialog::~ProfileDialog()
{
    hide(); // a field that is left tells what stands in it, which needs all of this
}

void ProfileDialog::build()
{
    auto *tunnelPage = new QWidget(m_tabs);
    auto *tunnelLayout = new QVBoxLayout(tunnelPage);
    tunnelLayout->setContentsMargins(12, 12, 12, 12);
    tunnelLayout->setSpacing(16);
    tunnelLayout->addWidget(m_destination);
    tunnelLayout->addWidget(m_forwards, 1);
    m_login->setContentsMargins(12, 12, 12, 12);
    m_tabs->addTab(scrolled(tunnelPage), tr("Tunnel"));
    m_tabs->addTab(scrolled(m_login), tr("Login and options"));
    m_machines->setContentsMargins(12, 12, 12, 12);
    m_tabs->addTab(scrolled(m_machines), tr("Machines"));
    m_tabs->addTab(m_inherited, tr("From ssh_config"));
    m_tabs->setTabVisible(m_tabs->indexOf(m_inherited), false);

    m_picture->setMinimumHeight(96);
    nameField(m_command, u"sshcommand"_s, tr("The ssh command that it comes to"));
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setTextFormat(Qt::PlainText);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_command->setToolTip(tr("The ssh command that it comes to"));
    m_command->setWordWrap(true);
    m_failure->setObjectName(u"savefailure"_s);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setWordWrap(true);
    m_failure->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->button(QDialogButtonBox::Save);
    save->setText(tr("&Save"));
    nameField(save, u"save"_s, tr("Save"));
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    nameField(cancel, u"cancel"_s, tr("Cancel"));
    QPushButton *first = buttons->addButton(tr("Chec&k first"), QDialogButtonBox::ActionRole);
    nameField(first, u"checkform"_s, tr("Check first"));
    first->setAutoDefault(false);
    first->setEnabled(!m_tunnels.isRunning(m_profile.id)); // else it meets itself
    connect(first, &QPushButton::clicked, this, &ProfileDialog::checkFirst);
    connect(m_checks, &FormCheck::changed, this, &ProfileDialog::showSentence);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProfileDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_tabs, 3);
    layout->addWidget(m_checks);
    layout->addWidget(m_command);
    layout->addWidget(m_failure);
    layout->addWidget(buttons);
    resizeWithinScreen(*this, {760, 800});
    tabInReadingOrder(*this);
}

Profile ProfileDialog::profile() const
{
    Profile profile = m_profile;
    m_destination->write(profile);
    profile.forwards = m_forwards->forwards();
    m_login->write(profile);
    m_machines->write(profile);
    return profile;
}

void ProfileDialog::enter(const Profile &profile)
{
    m_destination->read(profile);
    m_forwards->setForwards(profile.forwards);
    m_login->read(profile);
    m_machines->read(profile);
    showHosts();
    check();
}

QList<FieldProblem> ProfileDialog::problems() const
{
    const Profile now = profile();
    QList<FieldProblem> problems =
        problemsOf(now) + m_destination->problems() + m_login->problems();
    for (const Profile &other : m_tunnels.all()) {
        if (other.name == now.name && other.id != now.id)
            problems.append({u"name"_s, tr("Another tunnel has this name.")});
    }
    if (!m_forwards->problem().isEmpty())
        problems.append({u"forwards"_s, m_forwards->problem()});
    return problems;
}

FormRow *ProfileDialog::rowOf(const QString &field) const
{
    FormRow *row = m_destination->row(field);
    return row ? row : m_login->row(field);
}

void ProfileDialog::touch(const QString &field)
{
    m_touched.insert(field);
    check();
}

void ProfileDialog::checkFirst()
{
    const QList<FieldProblem> now = problems();
    for (const FieldProblem &problem : now)
        m_touched.insert(problem.field);
    check();
    if (now.isEmpty())
        m_checks->start(m_tunnels.request(profile()), m_tunnels.all());
    else
        focusOn(now.first().field);
}

void ProfileDialog::check()
{
    m_failure->hide();
    m_checks->forget();
    showSentence();
    m_inherited->setProfile(profile());
    showInherited();
    const QList<FieldProblem> now = problems();
    for (const QString &field : std::as_const(m_touched)) {
        const auto problem =
            std::find_if(now.begin(), now.end(),
                         [&field](const FieldProblem &each) { return each.field == field; });
        if (FormRow *row = rowOf(field))
            row->setProblem(problem == now.end() ? QString() : problem->message);
    }
}

void ProfileDialog::showHosts()
{
    const Profile now = profile();
    m_forwards->setHosts(nameHere(now), nameThere(now));
}

void ProfileDialog::showSentence()
{
    const Profile now = profile();
    const auto spelled = m_spelled ? adapted(*m_spelled, m_spelledOf, now) : std::nullopt;
    const Topology topology = topologyOf(now, {}, m_checks->checks(), spelled);
    m_picture->setTopology(topology);
    m_command->setText(now.host.isEmpty() ? QString() : sshCommandOf(now));
    const ForwardArrow *arrow = topology.forwardArrow(forwardIdText({m_forwards->current()}));
    const bool valid = arrow && !now.host.isEmpty() && m_forwards->problem().isEmpty();
    m_forwards->setSentence(valid ? sentenceFor(*arrow, topology) : QString());
}

void ProfileDialog::spellOut()
{
    inBackground<Result<SpelledProfile>>(
        this, [now = profile()] { return spelledOut(now); },
        [this, now = profile()](const Result<SpelledProfile> &spelled) {
            m_spelledOf = now;
            m_spelled = spelled ? std::optional(*spelled) : std::nullopt;
            showSentence();
        });
}

void ProfileDialog::showInherited()
{
    m_tabs->setTabVisible(m_tabs->indexOf(m_inherited), !m_inherited->isEmpty());
    for (const auto &[field, keyword] : inheritingFields())
        showInheritedIn(field, keyword);
    QStringList forwards;
    QStringList lines;
    for (const QString &keyword : {u"localforward"_s, u"remoteforward"_s, u"dynamicforward"_s}) {
        for (const InheritedValue &value : m_inherited->valuesOf(keyword)) {
            lines.append(value.keyword + u' ' + value.value);
            forwards.append(
                tr("Also %1 %2, from %3").arg(value.keyword, value.value, placeText(value.place)));
        }
    }
    m_forwards->setInherited(forwards.join(u'\n'), lines);
}

void ProfileDialog::showInheritedIn(const QString &field, const QString &keyword)
{
    FormRow *row = rowOf(field);
    const QList<InheritedValue> values = m_inherited->valuesOf(keyword);
    QStringList texts;
    for (const InheritedValue &value : values)
        texts.append(value.value);
    const QString place = values.isEmpty() ? QString() : placeText(values.first().place);
    const auto use = overrides(profile(), keyword) ? FormRow::Use::Overridden
        : field == u"host"                         ? FormRow::Use::Meant
                                                   : FormRow::Use::Inherited;
    row->setInherited(texts.join(u'\n'), place, use);
}

void ProfileDialog::revert(const QString &keyword)
{
    const Profile reverted = withInherited(profile(), keyword);
    m_destination->read(reverted);
    m_login->read(reverted);
    check();
}

void ProfileDialog::addForward()
{
    m_forwards->add();
    m_shown = profile();
}

void ProfileDialog::focusOn(const QString &field)
{
    const FormRow *row = rowOf(field);
    m_tabs->setCurrentIndex(row && m_login->isAncestorOf(row->field()) ? 1 : 0);
    if (row)
        row->field()->setFocus(Qt::OtherFocusReason);
}

void ProfileDialog::reject()
{
    askToDiscard(*this, profile() != m_shown, [this] { QDialog::reject(); });
}

void ProfileDialog::accept()
{
    const QList<FieldProblem> now = problems();
    for (const FieldProblem &problem : now)
        m_touched.insert(problem.field);
    check();
    if (!now.isEmpty()) {
        focusOn(now.first().field);
        return;
    }
    if (const Result<void> result = m_tunnels.save(profile()); !result) {
        m_failure->setText(describe(result.error()));
        m_failure->show();
        return;
    }
    emit saved(m_profile.id);
    QDialog::accept();
}

} // namespace culvert
