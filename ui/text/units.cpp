#include "ui/text/units.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct UnitsText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Units)
};

Units unitsInUse = Units::Decimal;

} // namespace

QString isolated(const QString &text)
{
    constexpr QChar begin = u'\u2068'; // FIRST STRONG ISOLATE
    constexpr QChar end = u'\u2069'; // POP DIRECTIONAL ISOLATE
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? begin + text + end : text;
}

QString leftToRight(const QString &text)
{
    constexpr QChar begin = u'\u2066'; // LEFT-TO-RIGHT ISOLATE
    constexpr QChar end = u'\u2069';
    return QGuiApplication::isRightToLeft() && !text.isEmpty() ? begin + text + end : text;
}

QString toolTipText(const QString &text)
{
    return Qt::mightBeRichText(text) ? u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped()) : text;
}

void setUnits(Units units)
{
    unitsInUse = units;
}

QString bytesText(quint64 bytes)
{
    const bool binary = unitsInUse == Units::Binary;
    return QLocale().formattedDataSize(qint64(bytes), bytes < (binary ? 1024 : 1000) ? 0 : 1,
                                       binary ? QLocale::DataSizeIecFormat
                                              : QLocale::DataSizeSIFormat);
}

QString rateText(quint64 bytesPerSecond)
{
    return UnitsText::tr("%1/s", "bytes a second").arg(bytesText(bytesPerSecond));
}

} // namespace culvert
