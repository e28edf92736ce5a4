#include "ui/base/announce.h"

#include <QAccessible>
#include <QWidget>

namespace culvert {

void announce(QWidget &widget, const QString &text)
{
    widget.setAccessibleName(text);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(&widget, text);
    QAccessible::updateAccessibility(&announcement);
#else
    QAccessibleEvent alert(&widget, QAccessible::Alert); // Windows, macOS
    QAccessible::updateAccessibility(&alert);
    QAccessibleEvent name(&widget, QAccessible::NameChanged); // AT-SPI knows no alerts in Qt 6.4
    QAccessible::updateAccessibility(&name);
#endif
}

} // namespace culvert
