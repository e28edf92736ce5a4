#include "ui/base/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleHints>

namespace culvert {

QPalette lightPalette()
{
    QPalette palette(QColor(0xef, 0xf0, 0xf1));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf5, 0xf6, 0xf7));
    palette.setColor(QPalette::Highlight, QColor(0x1a, 0x66, 0xc2));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x09, 0x5c, 0xb8));
    palette.setColor(QPalette::PlaceholderText, QColor(0x6a, 0x6e, 0x74));
    palette.setColor(QPalette::ToolTipBase, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::ToolTipText, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x84, 0x8a));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    palette.setColor(QPalette::Text, QColor(0xe3, 0xe5, 0xe8));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xca));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb2, 0xff));
    palette.setColor(QPalette::ToolTipBase, QColor(0x3a, 0x3d, 0x41));
    palette.setColor(QPalette::ToolTipText, QColor(0xe3, 0xe5, 0xe8));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9e, 0xa4));
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        palette.setColor(QPalette::Disabled, role, QColor(0x80, 0x84, 0x8a));
    return palette;
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
static Qt::ColorScheme schemeOf(Appearance theme)
{
    switch (theme) {
    case Appearance::System:
        return Qt::ColorScheme::Unknown;
    case Appearance::Light:
        return Qt::ColorScheme::Light;
    case Appearance::Dark:
        return Qt::ColorScheme::Dark;
    }
    Q_UNREACHABLE();
}
#endif

void applyTheme(Appearance theme)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QStyleHints *hints = QGuiApplication::styleHints();
    const Qt::ColorScheme wanted = schemeOf(theme);
    hints->setColorScheme(wanted); // Unknown: the system's
    if (hints->colorScheme() == wanted)
        return QApplication::setPalette(QPalette());
#endif
    switch (theme) { // the platform has no such choice
    case Appearance::System:
        return QApplication::setPalette(QPalette());
    case Appearance::Light:
        return QApplication::setPalette(lightPalette());
    case Appearance::Dark:
        return QApplication::setPalette(darkPalette());
    }
    Q_UNREACHABLE();
}

} // namespace culvert
