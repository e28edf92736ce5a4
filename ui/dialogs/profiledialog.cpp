#include "ui/dialogs/profiledialog.h"

#include "ui/dialogs/destinationpage.h"
#include "ui/dialogs/formrow.h"
#include "ui/dialogs/forwardlisteditor.h"
#include "ui/dialogs/loginpage.h"
#include "ui/text/mark.h"
#include "ui/text/routetext.h"
#include "ui/tunnels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

ProfileDialog::ProfileDialog(const Profile &profile, Tunnels &tunnels, QWidget *parent)
    : QDialog(parent), m_profile(profile), m_tunnels(tunnels), m_tabs(new QTabWidget(this)),
      m_destination(new DestinationPage(tunnels.groups())), m_forwards(new ForwardListEditor),
      m_login(new LoginPage), m_failure(new QLabel(this))
{
    setObjectName(u"profiledialog"_s);
    setWindowTitle(tunnels.isSaved(profile.id) ? tr("Edit %1").arg(profile.name)
                                               : tr("New tunnel"));
    build();
    m_destination->read(profile);
    m_forwards->setForwards(profile.forwards);
    m_login->read(profile);
    showHosts();
    for (QWidget *page : std::initializer_list<QWidget *>{m_destination, m_login}) {
        for (QLineEdit *field : page->findChildren<QLineEdit *>())
            connect(field, &QLineEdit::textChanged, this,
                    [this, field] { touch(field->objectName()); });
    }
    connect(m_destination, &DestinationPage::edited, this, &ProfileDialog::showHosts);
    connect(m_forwards, &ForwardListEditor::edited, this, &ProfileDialog::check);
    connect(m_login, &LoginPage::edited, this, [this] { touch(u"options"_s); });
    m_destination->row(u"name"_s)->field()->setFocus(Qt::OtherFocusReason);
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
    m_tabs->addTab(tunnelPage, tr("Tunnel"));
    m_tabs->addTab(m_login, tr("Login and options"));

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
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProfileDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_failure);
    layout->addWidget(buttons);
    resize(760, 640);
}

Profile ProfileDialog::profile() const
{
    Profile profile = m_profile;
    m_destination->write(profile);
    profile.forwards = m_forwards->forwards();
    m_login->write(profile);
    return profile;
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

void ProfileDialog::check()
{
    m_failure->hide();
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

void ProfileDialog::accept()
{
    const QList<FieldProblem> now = problems();
    for (const FieldProblem &problem : now)
        m_touched.insert(problem.field);
    check();
    if (!now.isEmpty()) {
        if (FormRow *row = rowOf(now.first().field)) {
            m_tabs->setCurrentIndex(m_login->isAncestorOf(row->field()) ? 1 : 0);
            row->field()->setFocus(Qt::OtherFocusReason);
        } else {
            m_tabs->setCurrentIndex(0);
        }
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
