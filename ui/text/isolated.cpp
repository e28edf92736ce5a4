#include "ui/text/isolated.h"

#include <QGuiApplication>

namespace culvert {

QString isolated(const QString &text)
{
    constexpr QChar begin = u'\u2068'; // FIRST STRONG ISOLATE
    constexpr QChar end = u'\u2069'; // POP DIRECTIONAL ISOLATE
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? begin + text + end : text;
}

} // namespace culvert
