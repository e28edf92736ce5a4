#pragma once

#include "core/profile/profile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace culvert {

class FormRow;

/// How to log in and what else ssh shall know: identities, jump host, proxy, options, retrying.
class LoginPage : public QWidget
{
    Q_OBJECT

public:
    explicit LoginPage(QWidget *parent = nullptr);

    void read(const Profile &profile);
    void write(Profile &profile) const;
    QList<FieldProblem> problems() const;
    FormRow *row(const QString &field) const;

signals:
    void edited();

private:
    void chooseIdentity();

    QPlainTextEdit *m_identities;
    QLineEdit *m_jump;
    QLineEdit *m_proxy;
    QLineEdit *m_configFile;
    QPlainTextEdit *m_options;
    QComboBox *m_retrying;
    QSpinBox *m_connections;
    QCheckBox *m_onDemand;
    QCheckBox *m_byItself;
};

} // namespace culvert
