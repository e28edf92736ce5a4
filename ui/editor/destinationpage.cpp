#include "ui/editor/destinationpage.h"

#include "ui/base/formrow.h"
#include "ui/editor/hostfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace culvert {

DestinationPage::DestinationPage(const QStringList &groups, QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit(this)), m_host(new HostField(this)),
      m_port(new QLineEdit(this)), m_user(new QLineEdit(this)), m_group(new QComboBox(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 2);
    addLine(*grid, m_name, tr("&Name"), u"name"_s, tr("Name"));
    addLine(*grid, m_host, tr("&Host"), u"host"_s, tr("Host"));
    addLine(*grid, m_port, tr("&Port"), u"port"_s, tr("Port"));
    addLine(*grid, m_user, tr("&User"), u"user"_s, tr("User"));
    m_name->setPlaceholderText(tr("for example Notebook on lab-7"));
    m_host->setPlaceholderText(tr("a name, an address, or a Host of ~/.ssh/config"));
    m_port->setPlaceholderText(tr("22, or what ~/.ssh/config says"));
    m_user->setPlaceholderText(tr("your login name, or what ~/.ssh/config says"));
    nameField(m_group, u"group"_s, tr("Group"));
    m_group->setEditable(true);
    m_group->addItem(QString());
    m_group->addItems(groups);
    m_group->lineEdit()->setPlaceholderText(tr("none"));
    new FormRow(*grid, tr("&Group"), m_group);
    m_host->setCompanions(m_user, m_port);
}

void DestinationPage::addLine(QGridLayout &grid, QLineEdit *field, const QString &label,
                              const QString &objectName, const QString &accessibleName)
{
    nameField(field, objectName, accessibleName);
    new FormRow(grid, label, field);
    connect(field, &QLineEdit::textChanged, this, &DestinationPage::edited);
}

void DestinationPage::offer(const QList<ImportableHost> &hosts)
{
    m_host->offer(hosts);
}

void DestinationPage::read(const Profile &profile)
{
    m_name->setText(profile.name);
    m_host->setText(profile.host);
    m_port->setText(profile.port == 0 ? QString() : QString::number(profile.port));
    m_user->setText(profile.user);
    m_group->setCurrentText(profile.group);
}

void DestinationPage::write(Profile &profile) const
{
    profile.name = m_name->text().trimmed();
    const HostSpec host = m_host->spec();
    profile.host = host.host;
    profile.port = host.port != 0 ? host.port : parsePort(m_port->text().trimmed()).value_or(0);
    profile.user = host.user.isEmpty() ? m_user->text().trimmed() : host.user;
    profile.group = m_group->currentText().trimmed();
}

QList<FieldProblem> DestinationPage::problems() const
{
    const QString text = m_port->text().trimmed();
    if (text.isEmpty())
        return {};
    const Result<quint16> port = parsePort(text);
    if (!port || *port == 0)
        return {{u"port"_s, tr("A port is a number from 1 to 65535.")}};
    return {};
}

FormRow *DestinationPage::row(const QString &field) const
{
    const auto *widget = findChild<QWidget *>(field, Qt::FindDirectChildrenOnly);
    return widget ? widget->findChild<FormRow *>({}, Qt::FindDirectChildrenOnly) : nullptr;
}

} // namespace culvert
