#pragma once

#include "core/base/result.h"
#include "ui/questions/questiondialog.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace culvert {

/// A host's key has changed and its tunnel has failed: shows both keys. Replacing the old one needs
/// the host's name typed; nothing here connects.
class ChangedKeyDialog : public QuestionDialog
{
    Q_OBJECT

public:
    explicit ChangedKeyDialog(const HostKeyChange &change, QWidget *parent = nullptr);

signals:
    void replaced(const QString &what); ///< for people

private:
    QWidget *facts();
    void addReplacing(QVBoxLayout &layout);
    bool coversOtherHosts() const;
    QString bareHost() const;
    void replace();

    HostKeyChange m_change;
    QPushButton *m_replace = nullptr;
    QLabel *m_failure = nullptr;
};

} // namespace culvert
