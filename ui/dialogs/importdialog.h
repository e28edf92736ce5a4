#pragma once

#include "ui/models/importmodel.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace culvert {

class ImportDetails;
class ProfileStore;

/// Lists what other programs' configurations hold, shows it, and saves the chosen. Runs nothing.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Origin
    {
        OwnConfig,
        Putty,
        File,
        Text
    };

    /// Lists ~/.ssh/config.
    explicit ImportDialog(ProfileStore &store, QWidget *parent = nullptr);

    void readFile(const QString &file);
    void readText(const QString &text);
    void readSameAs(const ImportDialog &other);

    void accept() override;

signals:
    void imported(const QList<culvert::ProfileId> &profiles);

private:
    void build();
    QWidget *buildSource();
    Origin origin() const;
    void showOrigin();
    void chooseFile();
    void read(); ///< what the fields say
    void showList(const Result<ImportList> &list);
    void showCurrent();
    void showTicks();
    void explain(const QString &text);

    ProfileStore &m_store;
    ImportModel m_model;
    int m_reading = 0; ///< counts, so that only the newest reading's result is shown
    QComboBox *m_origin = nullptr;
    QLineEdit *m_file = nullptr;
    QPushButton *m_choose = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_how = nullptr;
    QLabel *m_message = nullptr;
    QTreeView *m_view = nullptr;
    ImportDetails *m_details = nullptr;
    QCheckBox *m_allow = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace culvert
