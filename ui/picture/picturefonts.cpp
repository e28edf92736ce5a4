#include "ui/picture/picturefonts.h"

#include <QFontInfo>
#include <QFontMetricsF>

namespace culvert {

PictureFonts::PictureFonts(const QFont &font) : m_font(font), m_em(QFontInfo(font).pixelSize())
{
    m_font.setStyleStrategy(QFont::PreferAntialias);
    m_font.setHintingPreference(QFont::PreferNoHinting); // the same widths at every scale
}

QFont PictureFonts::font(TextRole role) const
{
    QFont font = m_font;
    font.setPixelSize(std::max(1, qRound(m_em * sizeOf(role))));
    font.setBold(isBold(role));
    return font;
}

TextMetrics PictureFonts::metrics() const
{
    return {m_em, [fonts = *this](TextRole role, const QString &text) {
                return QFontMetricsF(fonts.font(role)).horizontalAdvance(text) + 1;
            }};
}

} // namespace culvert
