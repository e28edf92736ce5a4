#include "ui/base/drawnicon.h"

#include <QImage>
#include <QPainter>

namespace culvert {

void drawIcon(QPainter &painter, const QString &path)
{
    const QRect all = painter.viewport();
    painter.drawImage(
        all, QImage(path).scaled(all.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace culvert
