#pragma once

#include "ui/questions/questiondialog.h"

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace culvert {

/// A password, a passphrase, or whatever the server asks for, one field a prompt.
class CredentialDialog : public QuestionDialog
{
    Q_OBJECT

public:
    explicit CredentialDialog(const CredentialQuestion &question, QWidget *parent = nullptr);

    CredentialAnswer takeAnswer(); ///< empties the fields

private:
    void addServerWords(QVBoxLayout &layout);
    void addPrompts(QVBoxLayout &layout);
    void addKeychain(QVBoxLayout &layout);

    CredentialQuestion m_question;
    QList<QLineEdit *> m_fields;
    QCheckBox *m_remember = nullptr; ///< null: it is not to be saved
};

} // namespace culvert
