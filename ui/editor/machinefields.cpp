#include "ui/editor/machinefields.h"

#include "ui/base/formrow.h"
#include "ui/editor/hostfield.h"
#include "ui/text/language.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

MachineFields::MachineFields(const QString &name, QWidget *parent)
    : QGroupBox(parent), m_form(new QFormLayout(this)), m_name(new QLineEdit(this)),
      m_host(new HostField(this)), m_user(new QLineEdit(this)), m_port(new QLineEdit(this))
{
    setObjectName(name);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    add(m_host, tr("&Host"), name + u"-host"_s);
    add(m_name, tr("&Name"), name + u"-name"_s);
    add(m_user, tr("&User"), name + u"-user"_s);
    add(m_port, tr("SSH &port"), name + u"-port"_s);
    m_hostLabel = qobject_cast<QLabel *>(m_form->labelForField(m_host));
    m_portLabel = qobject_cast<QLabel *>(m_form->labelForField(m_port));
    m_host->setCompanions(m_user, m_port);
    setFocusProxy(m_host);
    ask(Way::Dialled);
}

void MachineFields::add(QLineEdit *field, const QString &label, const QString &name)
{
    nameField(field, name, withoutMnemonic(label));
    m_form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &MachineFields::edited);
}

void MachineFields::showRow(QWidget *field, bool shown)
{
    field->setVisible(shown);
    m_form->labelForField(field)->setVisible(shown);
}

void MachineFields::ask(Way way)
{
    m_way = way;
    const bool dialled = way == Way::Dialled;
    const bool behind = way == Way::Behind;
    showRow(m_host, dialled || behind);
    showRow(m_name, !dialled);
    showRow(m_user, way != Way::Named);
    showRow(m_port, dialled || behind);
    m_hostLabel->setText(behind ? tr("Router's &address") : tr("&Host"));
    m_portLabel->setText(behind ? tr("Router's &port") : tr("SSH &port"));
    const QString host = m_host->spec().host;
    m_name->setPlaceholderText(behind || host.isEmpty() ? tr("as you call it") : host);
    m_host->setPlaceholderText(behind ? tr("as one reaches it from outside")
                                   : m_offered.isEmpty()
                                   ? tr("a name or an address")
                                   : tr("a name of ~/.ssh/config, or an address"));
    showWhatIsMeant();
}

void MachineFields::showWhatIsMeant()
{
    const ImportableHost *known = chosen();
    QString user = known ? known->options.user : tr("who logs in there");
    quint16 port = known ? quint16(known->options.port) : quint16(22);
    if (m_resolved && !known) { // by a pattern, or by words that stand for every host
        user = m_resolved->user.isEmpty() ? user : m_resolved->user;
        port = m_resolved->port == 0 ? port : m_resolved->port;
    }
    m_user->setPlaceholderText(user);
    m_port->setPlaceholderText(QString::number(port));
}

void MachineFields::setResolved(const std::optional<RouteHop> &hop)
{
    m_resolved = hop;
    showWhatIsMeant();
}

Actor MachineFields::actor() const
{
    const HostSpec host = m_host->spec();
    const bool isHost = m_way == Way::Dialled || m_way == Way::Behind;
    const QString name = m_way == Way::Dialled ? QString() : m_name->text().trimmed();
    const QString hostAsName = m_way == Way::Behind ? QString() : host.host; // there its router's
    const quint16 typed = parsePort(m_port->text().trimmed()).value_or(0);
    Actor actor;
    actor.address = isHost ? host.host : QString();
    actor.name = name.isEmpty() ? hostAsName : name;
    actor.user = host.user.isEmpty() || !isHost ? m_user->text().trimmed() : host.user;
    const quint16 port = host.port == 0 ? typed : host.port;
    actor.port = m_way == Way::Dialled ? port : quint16(0);
    actor.outerPort = m_way == Way::Behind ? port : quint16(0);
    return actor;
}

void MachineFields::setUser(const QString &user)
{
    m_user->setText(user);
}

void MachineFields::offer(const QList<ImportableHost> &hosts)
{
    m_offered = hosts;
    m_host->offer(hosts);
    ask(m_way);
}

const ImportableHost *MachineFields::chosen() const
{
    const QString host = m_host->spec().host;
    const auto found =
        std::find_if(m_offered.begin(), m_offered.end(),
                     [&host](const ImportableHost &each) { return each.alias == host; });
    return found == m_offered.end() || m_way != Way::Dialled ? nullptr : &*found;
}

std::optional<MachineFields::Problem> MachineFields::problem() const
{
    const auto nameOf = [](const QLabel *label) { return withoutMnemonic(label->text()); };
    const bool isHost = m_way == Way::Dialled || m_way == Way::Behind;
    if (isHost && m_host->spec().host.isEmpty())
        return Problem{tr("Still needed: %1 (%2)").arg(nameOf(m_hostLabel), title()), m_host};
    Profile words;
    words.name = u"-"_s;
    words.host = isHost ? actor().address : u"-"_s;
    words.user = actor().user;
    for (const FieldProblem &each : problemsOf(words)) {
        if (each.field == u"user" && m_way != Way::Named)
            return Problem{each.message, m_user};
        if (each.field == u"host" && isHost)
            return Problem{each.message, m_host};
    }
    const QString port = m_port->text().trimmed();
    if (isHost && !port.isEmpty() && parsePort(port).value_or(0) == 0)
        return Problem{tr("A port is a number from 1 to 65535."), m_port};
    return {};
}

} // namespace culvert
