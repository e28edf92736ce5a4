#pragma once

#include "core/exports/export.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace culvert {

/// Shows a tunnel in another program's format, for either machine; to copy or to save.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const Profile &profile, QWidget *parent = nullptr);

private:
    void build();
    ExportKind kind() const;
    ExportFor machine() const;
    void spellOut();
    void showExport();
    void showResult(const Result<Exported> &exported);
    void copy();
    void chooseFile();
    void save(const QString &file);

    Profile m_profile;
    std::optional<Result<Profile>> m_spelled; ///< with what ssh_config says; none: being read
    QComboBox *m_machine;
    QListWidget *m_kinds;
    QCheckBox *m_withCulvert;
    QPlainTextEdit *m_text;
    QLabel *m_message;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace culvert
