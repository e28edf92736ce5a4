#pragma once

#include "core/profile/profile.h"

#include <QWidget>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace culvert {

/// The machines around a tunnel: their names, routers and fences.
/// Only the picture and its sentences know of them; ssh needs none of it.
class MachinesPage : public QWidget
{
    Q_OBJECT

public:
    explicit MachinesPage(QWidget *parent = nullptr);

    void read(const Profile &profile);
    void write(Profile &profile) const; ///< only this page's fields

signals:
    void edited();

private:
    /// What stands in front of one end.
    struct GateFields
    {
        QLineEdit *router;
        QSpinBox *outerPort = nullptr; ///< null: nobody dials this end
        QCheckBox *fenced;
    };

    QLineEdit *addName(QGridLayout &grid, const QString &label, const QString &name,
                       const QString &placeholder);
    GateFields addGate(QGridLayout &grid, const QString &label, const QString &name, bool dialled);
    static void readGate(const Gate &gate, const GateFields &fields);
    static Gate gateOf(const GateFields &fields);

    QLineEdit *m_here;
    QLineEdit *m_there;
    QLineEdit *m_service;
    GateFields m_gateHere;
    GateFields m_gateThere;
};

} // namespace culvert
