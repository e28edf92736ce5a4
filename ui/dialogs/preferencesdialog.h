#pragma once

#include <QDialog>

namespace culvert {

class SavedSecrets;
class Tunnels;

/// What is set for the whole program, page by page. Takes effect at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(Tunnels &tunnels, SavedSecrets &secrets, QWidget *parent = nullptr);
};

} // namespace culvert
