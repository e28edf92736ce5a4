#pragma once

#include <QDialog>

namespace culvert {

class Autostart;
class PreferencesFile;
class SavedSecrets;
class Tunnels;

/// What is set for the whole program, page by page. Takes effect at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive the dialog.
    PreferencesDialog(Tunnels &tunnels, SavedSecrets &secrets, PreferencesFile &preferences,
                      Autostart &autostart, QWidget *parent = nullptr);
};

} // namespace culvert
