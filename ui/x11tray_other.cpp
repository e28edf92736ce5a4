#include "ui/x11tray.h"

#include <QGuiApplication>

namespace culvert {

/// Nobody can be asked: as if there were one wherever there may be one.
X11Tray::X11Tray(QObject *parent) : QObject(parent)
{
    m_owner = QGuiApplication::platformName() == QStringLiteral("xcb") ? 1 : 0;
}

X11Tray::~X11Tray() = default;

bool X11Tray::nativeEventFilter(const QByteArray &, void *, qintptr *)
{
    return false;
}

void X11Tray::watchOwner() {}

} // namespace culvert
