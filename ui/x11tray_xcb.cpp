#include "ui/trayhost.h"

#include <QGuiApplication>
#include <qguiapplication_platform.h>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

namespace culvert {

namespace {

struct FreeReply
{
    void operator()(void *reply) const { std::free(reply); }
};

} // namespace

/// Its selection has an owner (System Tray Protocol Specification, "Locating the system tray").
/// Only the first screen: no desktop of today has a second.
bool hasX11Tray()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    if (!x11)
        return false;
    xcb_connection_t *display = x11->connection();
    constexpr char selection[] = "_NET_SYSTEM_TRAY_S0";
    const std::unique_ptr<xcb_intern_atom_reply_t, FreeReply> atom(xcb_intern_atom_reply(
        display, xcb_intern_atom(display, 0, sizeof(selection) - 1, selection), nullptr));
    if (!atom)
        return false;
    const std::unique_ptr<xcb_get_selection_owner_reply_t, FreeReply> owner(
        xcb_get_selection_owner_reply(display, xcb_get_selection_owner(display, atom->atom),
                                      nullptr));
    return owner && owner->owner != XCB_NONE;
}

} // namespace culvert
