#pragma once

#include "core/situations/situations.h"

#include <QGroupBox>

class QLineEdit;
class QSpinBox;

namespace culvert {

/// What the planner has to know of one machine.
class MachineFields : public QGroupBox
{
    Q_OBJECT

public:
    explicit MachineFields(const QString &name, QWidget *parent = nullptr);

    Actor actor() const;
    void showRouter(bool shown); ///< one dials its router, which has a rule for it
    void setNameShown(bool shown);

signals:
    void edited();

private:
    QLineEdit *addField(const QString &label, const QString &name, const QString &example);

    QLineEdit *m_name;
    QLineEdit *m_user;
    QLineEdit *m_address;
    QLineEdit *m_router;
    QSpinBox *m_outerPort;
};

} // namespace culvert
