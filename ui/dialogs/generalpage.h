#pragma once

#include "core/system/autostart.h"
#include "ui/dialogs/preferencespage.h"

namespace culvert {

/// Start, end, language and looks. Whether it starts at login the system says, at each look.
class GeneralPage : public PreferencesPage
{
    Q_OBJECT

public:
    GeneralPage(PreferencesFile &preferences, Autostart &autostart, QWidget *parent = nullptr);

private:
    void buildAutostart();
    void buildLanguage();
    void showAutostart();
    void wishAutostart();

    Autostart &m_autostart;
    QCheckBox *m_atLogin;
    QCheckBox *m_minimized;
    QLabel *m_problem;
};

} // namespace culvert
