#pragma once

#include "ui/dialogs/preferencespage.h"

namespace culvert {

/// Whether Culvert asks for newer versions of itself.
class UpdatesPage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit UpdatesPage(PreferencesFile &preferences, QWidget *parent = nullptr);
};

} // namespace culvert
