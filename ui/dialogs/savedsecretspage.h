#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace culvert {

class SavedSecrets;
class Tunnels;

/// What Culvert has saved in the keychain, by name, and a way to delete it.
class SavedSecretsPage : public QWidget
{
    Q_OBJECT

public:
    SavedSecretsPage(Tunnels &tunnels, SavedSecrets &secrets, QWidget *parent = nullptr);

private:
    void fill();
    void say(const QString &problem);
    void updateButton();
    void removeSelected();

    Tunnels &m_tunnels;
    SavedSecrets &m_secrets;
    QTreeWidget *m_list;
    QPushButton *m_remove;
    QLabel *m_note;
};

} // namespace culvert
