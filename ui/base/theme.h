#pragma once

#include "ui/base/preferences.h"

class QPalette;

namespace culvert {

/// The colours of both themes where the platform has no say: drawn, not inverted.
QPalette lightPalette();
QPalette darkPalette();

/// For the whole program, at once; System: the platform's own again.
void applyTheme(Appearance theme);

} // namespace culvert
