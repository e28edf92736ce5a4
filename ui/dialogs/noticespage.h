#pragma once

#include "ui/dialogs/preferencespage.h"

namespace culvert {

/// Of what one is told outside of the window.
class NoticesPage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit NoticesPage(PreferencesFile &preferences, QWidget *parent = nullptr);
};

} // namespace culvert
