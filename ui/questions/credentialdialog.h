#pragma once

#include "ui/questions/questiondialog.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace culvert {

/// A password, a passphrase, or whatever the server asks for, one field a prompt.
class CredentialDialog : public QuestionDialog
{
    Q_OBJECT

public:
    explicit CredentialDialog(const CredentialQuestion &question, QWidget *parent = nullptr);

    CredentialAnswer takeAnswer(); ///< empties the fields
    void setKeychain(const CredentialQuestion &question); ///< what it says now

signals:
    void unlockRequested(); ///< the keychain

private:
    void addServerWords(QVBoxLayout &layout);
    void addPrompts(QVBoxLayout &layout);
    void addKeychain(QVBoxLayout &layout);

    CredentialQuestion m_question;
    QList<QLineEdit *> m_fields;
    QCheckBox *m_remember = nullptr; ///< null: it is not to be saved
    QLabel *m_note = nullptr; ///< what the keychain says
    QPushButton *m_unlock = nullptr;
};

} // namespace culvert
