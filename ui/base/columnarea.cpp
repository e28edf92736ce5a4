#include "ui/base/columnarea.h"

#include <QEvent>
#include <QScrollBar>

namespace culvert {

ColumnArea::ColumnArea(QWidget *page, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(page);
}

int ColumnArea::beside() const
{
    return verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
}

QSize ColumnArea::sizeHint() const
{
    return {widget()->sizeHint().width() + beside(), QScrollArea::sizeHint().height()};
}

QSize ColumnArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + beside(),
            QScrollArea::minimumSizeHint().height()};
}

/// The page has other needs now: QScrollArea tells nobody around it.
bool ColumnArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace culvert
