#include "ui/base/drawnicon.h"

#include <QSvgRenderer>

namespace culvert {

void drawIcon(QPainter &painter, const QString &path)
{
    QSvgRenderer(path).render(&painter);
}

} // namespace culvert
