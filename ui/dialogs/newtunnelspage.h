#pragma once

#include "ui/dialogs/preferencespage.h"

namespace culvert {

/// What a new tunnel begins with.
class NewTunnelsPage : public PreferencesPage
{
    Q_OBJECT

public:
    explicit NewTunnelsPage(PreferencesFile &preferences, QWidget *parent = nullptr);
};

} // namespace culvert
