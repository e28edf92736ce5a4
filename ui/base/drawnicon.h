#pragma once

#include <QString>

class QPainter;

namespace culvert {

/// Fills what the painter paints on with one of our icons: from its SVG, or, where Qt has no module
/// for that, from the picture that the build made of it and that has the SVG's name.
void drawIcon(QPainter &painter, const QString &path);

} // namespace culvert
