#pragma once

#include "core/imports/sshconfigimport.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace culvert {

class FormRow;
class HostField;

/// Where to: name, host, port, user, group.
class DestinationPage : public QWidget
{
    Q_OBJECT

public:
    DestinationPage(const QStringList &groups, QWidget *parent = nullptr);

    void read(const Profile &profile);
    void write(Profile &profile) const; ///< only this page's fields

    void offer(const QList<ImportableHost> &hosts); ///< while one types the host

    /// What is wrong with this page's fields beyond problemsOf(): field and reason.
    QList<FieldProblem> problems() const;
    FormRow *row(const QString &field) const; ///< null: not on this page

signals:
    void edited();

private:
    void addLine(QGridLayout &grid, QLineEdit *field, const QString &label,
                 const QString &objectName, const QString &accessibleName);

    QLineEdit *m_name;
    HostField *m_host;
    QLineEdit *m_port;
    QLineEdit *m_user;
    QComboBox *m_group;
};

} // namespace culvert
