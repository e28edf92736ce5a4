#pragma once

class QString;
class QWidget;

namespace culvert {

/// Has a screen reader say the text, which the widget shows, wherever the focus is.
void announce(QWidget &widget, const QString &text);

} // namespace culvert
