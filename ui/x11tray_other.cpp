#include "ui/trayhost.h"

#include <QGuiApplication>

namespace culvert {

/// Nobody can be asked: as if there were one wherever there may be one.
bool hasX11Tray()
{
    return QGuiApplication::platformName() == QStringLiteral("xcb");
}

} // namespace culvert
