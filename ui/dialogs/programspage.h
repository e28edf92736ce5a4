#pragma once

#include "ui/dialogs/preferencespage.h"

namespace culvert {

/// Which programs are opened from Culvert.
class ProgramsPage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit ProgramsPage(PreferencesFile &preferences, QWidget *parent = nullptr);
};

} // namespace culvert
