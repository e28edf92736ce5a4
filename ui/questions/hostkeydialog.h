#pragma once

#include "ui/questions/questiondialog.h"

class QLineEdit;

namespace culvert {

/// Shall an unknown host key be trusted? Shows what is needed to compare; not trusting is the
/// default.
class HostKeyDialog : public QuestionDialog
{
    Q_OBJECT

public:
    explicit HostKeyDialog(const HostKeyQuestion &question, QWidget *parent = nullptr);

private:
    QWidget *facts();
    QWidget *comparison();
    void compare(const QString &given);

    HostKeyQuestion m_question;
    QLabel *m_verdict = nullptr;
};

} // namespace culvert
