#include "ui/editor/machinespage.h"

#include "ui/base/formrow.h"
#include "ui/text/language.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace culvert {

MachinesPage::MachinesPage(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    grid->setColumnStretch(1, 1);
    m_here = addName(*grid, tr("&The machine that dials"), u"thismachine"_s, tr("this computer"));
    m_gateHere = addGate(*grid, tr("In front of it"), u"here"_s, false);
    m_there = addName(*grid, tr("The machine it &dials"), u"servermachine"_s, tr("as its host"));
    m_gateThere = addGate(*grid, tr("In front of it"), u"there"_s, true);
    m_service = addName(*grid, tr("The machine with the ser&vice"), u"servicemachine"_s,
                        tr("as in the forward"));
    auto *about = new QLabel(tr("They are for the picture, and for what is exported for the other "
                                "machine; this one's ssh needs none of them."),
                             this);
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addLayout(grid);
    layout->addWidget(about);
    layout->addStretch();
}

QLineEdit *MachinesPage::addName(QGridLayout &grid, const QString &label, const QString &name,
                                 const QString &placeholder)
{
    auto *field = new QLineEdit(this);
    nameField(field, name, withoutMnemonic(label));
    field->setPlaceholderText(placeholder);
    auto *title = new QLabel(label, this);
    title->setBuddy(field);
    const int row = grid.rowCount();
    grid.addWidget(title, row, 0);
    grid.addWidget(field, row, 1, 1, 3);
    connect(field, &QLineEdit::textChanged, this, &MachinesPage::edited);
    return field;
}

MachinesPage::GateFields MachinesPage::addGate(QGridLayout &grid, const QString &label,
                                               const QString &name, bool dialled)
{
    GateFields gate{.router = new QLineEdit(this), .fenced = new QCheckBox(this)};
    nameField(gate.router, name + u"router"_s, tr("Router"));
    gate.router->setPlaceholderText(tr("a router's name; empty: none"));
    gate.fenced->setText(tr("lets nobody in"));
    nameField(gate.fenced, name + u"fenced"_s, tr("Lets nobody in"));
    const int row = grid.rowCount();
    grid.addWidget(new QLabel(label, this), row, 0);
    grid.addWidget(gate.router, row, 1, 1, dialled ? 1 : 2);
    if (dialled) {
        gate.outerPort = new QSpinBox(this);
        gate.outerPort->setRange(0, 65535);
        gate.outerPort->setSpecialValueText(tr("no rule"));
        gate.outerPort->setPrefix(tr("port "));
        gate.outerPort->setToolTip(tr("The router's port that leads to the machine's SSH port"));
        nameField(gate.outerPort, name + u"port"_s, tr("The router's port"));
        grid.addWidget(gate.outerPort, row, 2);
        connect(gate.outerPort, &QSpinBox::valueChanged, this, &MachinesPage::edited);
    }
    grid.addWidget(gate.fenced, row, 3);
    connect(gate.router, &QLineEdit::textChanged, this, &MachinesPage::edited);
    connect(gate.fenced, &QCheckBox::toggled, this, &MachinesPage::edited);
    return gate;
}

void MachinesPage::readGate(const Gate &gate, const GateFields &fields)
{
    fields.router->setText(gate.router);
    fields.fenced->setChecked(gate.fenced);
    if (fields.outerPort)
        fields.outerPort->setValue(gate.outerPort);
}

Gate MachinesPage::gateOf(const GateFields &fields)
{
    return {.router = fields.router->text().trimmed(),
            .outerPort = quint16(fields.outerPort ? fields.outerPort->value() : 0),
            .fenced = fields.fenced->isChecked()};
}

void MachinesPage::read(const Profile &profile)
{
    const Surroundings &around = profile.surroundings;
    m_here->setText(around.thisMachine);
    m_there->setText(around.serverMachine);
    m_service->setText(around.serviceMachine);
    readGate(around.here, m_gateHere);
    readGate(around.there, m_gateThere);
}

void MachinesPage::write(Profile &profile) const
{
    Surroundings &around = profile.surroundings;
    around.thisMachine = m_here->text().trimmed();
    around.serverMachine = m_there->text().trimmed();
    around.serviceMachine = m_service->text().trimmed();
    const quint16 ruleHere = around.here.outerPort; // of a machine that nobody dials
    around.here = gateOf(m_gateHere);
    around.here.outerPort = ruleHere;
    around.there = gateOf(m_gateThere);
}

} // namespace culvert
