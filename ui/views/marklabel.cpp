#include "ui/views/marklabel.h"

#include "ui/text/mark.h"

#include <QPainter>

namespace culvert {

void MarkLabel::setMark(Mark mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    update();
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_mark, markColor(m_mark, palette()));
}

} // namespace culvert
