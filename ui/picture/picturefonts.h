#pragma once

#include "core/topology/drawing/layout.h"

#include <QFont>

namespace culvert {

/// The widget's own font in the picture's sizes.
class PictureFonts
{
public:
    explicit PictureFonts(const QFont &font);

    QFont font(TextRole role) const;
    TextMetrics metrics() const;

private:
    QFont m_font;
    qreal m_em;
};

} // namespace culvert
