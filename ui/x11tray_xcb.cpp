#include "ui/x11tray.h"

#include <QGuiApplication>
#include <qguiapplication_platform.h>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>
#include <string_view>

namespace culvert {

namespace {

struct FreeReply
{
    void operator()(void *reply) const { std::free(reply); }
};

xcb_connection_t *display()
{
    const auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

xcb_atom_t atomOf(std::string_view name)
{
    const std::unique_ptr<xcb_intern_atom_reply_t, FreeReply> reply(xcb_intern_atom_reply(
        display(), xcb_intern_atom(display(), 0, quint16(name.size()), name.data()), nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

} // namespace

/// Only the first screen: no desktop of today has a second.
X11Tray::X11Tray(QObject *parent) : QObject(parent)
{
    if (!display())
        return;
    m_manager = atomOf("MANAGER");
    m_selection = atomOf("_NET_SYSTEM_TRAY_S0");
    qGuiApp->installNativeEventFilter(this);
    watchOwner();
}

X11Tray::~X11Tray() = default;

/// "Locating the system tray". Its end is told by its window's end.
void X11Tray::watchOwner()
{
    const std::unique_ptr<xcb_get_selection_owner_reply_t, FreeReply> reply(
        xcb_get_selection_owner_reply(display(), xcb_get_selection_owner(display(), m_selection),
                                      nullptr));
    m_owner = reply ? reply->owner : xcb_window_t(XCB_NONE);
    if (m_owner == XCB_NONE)
        return;
    constexpr quint32 wanted = XCB_EVENT_MASK_STRUCTURE_NOTIFY; // as Qt asks for it
    const xcb_void_cookie_t asked =
        xcb_change_window_attributes_checked(display(), m_owner, XCB_CW_EVENT_MASK, &wanted);
    const std::unique_ptr<xcb_generic_error_t, FreeReply> error(
        xcb_request_check(display(), asked));
    if (error) // it has gone meanwhile
        m_owner = XCB_NONE;
}

/// A tray that comes tells the root window so (ICCCM, 2.8), from which Qt takes these.
bool X11Tray::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    if (type != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<xcb_generic_event_t *>(message);
    const int kind = event->response_type & 0x7f;
    if (kind == XCB_CLIENT_MESSAGE) {
        const auto *told = static_cast<xcb_client_message_event_t *>(message);
        if (told->type != m_manager || told->data.data32[1] != m_selection)
            return false;
        watchOwner();
        if (isThere())
            emit appeared();
    } else if (kind == XCB_DESTROY_NOTIFY && isThere()
               && static_cast<xcb_destroy_notify_event_t *>(message)->window == m_owner) {
        m_owner = XCB_NONE;
        emit gone();
    }
    return false;
}

} // namespace culvert
