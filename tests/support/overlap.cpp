#include "tests/support/overlap.h"

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

/// Beside the lines, never on them.
bool isOnALine(const QRectF &text, const Layout &layout)
{
    for (const Path &path : layout.paths) {
        if (text.intersects(QRectF(path.socket, path.tip).normalized().adjusted(0, -1, 0, 1)))
            return true;
    }
    for (const Tube &tube : layout.tubes) {
        if (text.intersects(QRectF(tube.from, tube.to).normalized().adjusted(0, -3, 0, 3)))
            return true;
    }
    return false;
}

template <typename Box>
bool anyTwoIntersect(const QList<Box> &boxes)
{
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        for (qsizetype j = i + 1; j < boxes.size(); ++j) {
            if (boxes[i].rect.intersects(boxes[j].rect))
                return true;
        }
    }
    return false;
}

} // namespace

QString overlapIn(const Layout &layout)
{
    const QRectF page({0, 0}, layout.size);
    for (qsizetype i = 0; i < layout.texts.size(); ++i) {
        const TextBox &text = layout.texts[i];
        if (!page.contains(text.rect))
            return text.text + u" leaves the page"_s;
        if (isOnALine(text.rect, layout))
            return text.text + u" is on a line"_s;
        for (qsizetype j = i + 1; j < layout.texts.size(); ++j) {
            if (text.rect.intersects(layout.texts[j].rect))
                return text.text + u" / "_s + layout.texts[j].text;
        }
    }
    if (anyTwoIntersect(layout.cards))
        return u"two cards"_s;
    return anyTwoIntersect(layout.callouts) ? u"two callouts"_s : QString();
}

} // namespace culvert::test
