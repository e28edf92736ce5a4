#pragma once

#include "core/openssh/authorizedkeys.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace culvert {

/// Asks before a key is let in: shows the line, and the file that it goes to, which may be another
/// one. Accepted, it has been written. Main thread.
class AdmissionDialog : public QDialog
{
    Q_OBJECT

public:
    /// `options`: what stands in front of the key of `machine`.
    AdmissionDialog(const QString &machine, const PublicKey &key, const QString &options,
                    QWidget *parent);

    const QString &said() const { return m_said; } ///< once accepted: what was done

private:
    void lookAtFile();
    void write();

    PublicKey m_key;
    QString m_options;
    QString m_said;
    std::optional<KeyAdmission> m_admission; ///< none: the file cannot be read
    QLineEdit *m_file;
    QPlainTextEdit *m_line;
    QLabel *m_note;
    QPushButton *m_allow;
};

} // namespace culvert
