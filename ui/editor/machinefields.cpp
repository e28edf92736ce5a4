#include "ui/editor/machinefields.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

void setRowShown(QWidget *field, bool shown)
{
    field->setVisible(shown);
    auto *form = qobject_cast<QFormLayout *>(field->parentWidget()->layout());
    if (QWidget *label = form->labelForField(field))
        label->setVisible(shown);
}

} // namespace

MachineFields::MachineFields(const QString &name, QWidget *parent) : QGroupBox(parent)
{
    setObjectName(name);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addField(tr("&Name"), name + u"-name"_s, tr("as you call it"));
    m_address = addField(tr("&Address"), name + u"-address"_s, u"host.example.org"_s);
    m_user = addField(tr("&User"), name + u"-user"_s, tr("who logs in there"));
    m_router = addField(tr("&Router"), name + u"-router"_s, tr("as you call it"));
    m_outerPort = new QSpinBox(this);
    m_outerPort->setObjectName(name + u"-outer-port"_s);
    m_outerPort->setRange(1, 65535);
    m_outerPort->setValue(22);
    form->addRow(tr("Router's &port"), m_outerPort);
    connect(m_outerPort, &QSpinBox::valueChanged, this, &MachineFields::edited);
    showRouter(false);
}

QLineEdit *MachineFields::addField(const QString &label, const QString &name,
                                   const QString &example)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setPlaceholderText(example);
    qobject_cast<QFormLayout *>(layout())->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &MachineFields::edited);
    return field;
}

Actor MachineFields::actor() const
{
    const QString address = m_address->text().trimmed();
    const QString name = m_name->text().trimmed();
    return {name.isEmpty() ? address : name, m_user->text().trimmed(), address,
            m_router->text().trimmed(), quint16(m_outerPort->value())};
}

void MachineFields::showRouter(bool shown)
{
    setRowShown(m_router, shown);
    setRowShown(m_outerPort, shown);
}

void MachineFields::setNameShown(bool shown)
{
    setRowShown(m_name, shown);
}

} // namespace culvert
