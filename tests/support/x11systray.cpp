#include "tests/support/x11systray.h"

#include <QSocketNotifier>

#include <xcb/xcb.h>

#include <cstdlib>
#include <cstring>
#include <memory>

namespace culvert::test {

namespace {

constexpr quint32 dockRequest = 0; // SYSTEM_TRAY_REQUEST_DOCK

struct FreeIt
{
    void operator()(void *it) const { std::free(it); }
};

} // namespace

X11SystemTray::X11SystemTray(const QString &display)
    : m_connection(xcb_connect(display.toLatin1().constData(), nullptr))
{
    auto *notifier =
        new QSocketNotifier(xcb_get_file_descriptor(m_connection), QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &X11SystemTray::readEvents);
}

X11SystemTray::~X11SystemTray()
{
    xcb_disconnect(m_connection);
}

quint32 X11SystemTray::atom(const char *name) const
{
    const std::unique_ptr<xcb_intern_atom_reply_t, FreeIt> reply(xcb_intern_atom_reply(
        m_connection, xcb_intern_atom(m_connection, 0, quint16(std::strlen(name)), name), nullptr));
    return reply ? reply->atom : 0;
}

void X11SystemTray::come()
{
    const xcb_screen_t *screen = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data;
    const quint32 selection = atom("_NET_SYSTEM_TRAY_S0");
    m_docked = 0;
    m_window = xcb_generate_id(m_connection);
    xcb_create_window(m_connection, 0, m_window, screen->root, 0, 0, 64, 32, 0,
                      XCB_WINDOW_CLASS_INPUT_OUTPUT, screen->root_visual, 0, nullptr);
    xcb_set_selection_owner(m_connection, m_window, selection, XCB_CURRENT_TIME);
    xcb_client_message_event_t told = {};
    told.response_type = XCB_CLIENT_MESSAGE;
    told.format = 32;
    told.window = screen->root;
    told.type = atom("MANAGER");
    told.data.data32[1] = selection;
    told.data.data32[2] = m_window;
    xcb_send_event(m_connection, 0, screen->root, XCB_EVENT_MASK_STRUCTURE_NOTIFY,
                   reinterpret_cast<const char *>(&told));
    xcb_flush(m_connection);
}

void X11SystemTray::go()
{
    xcb_destroy_window(m_connection, m_window);
    xcb_flush(m_connection);
}

void X11SystemTray::readEvents()
{
    const quint32 request = atom("_NET_SYSTEM_TRAY_OPCODE");
    while (const std::unique_ptr<xcb_generic_event_t, FreeIt> event{
        xcb_poll_for_event(m_connection)}) {
        const auto *told = reinterpret_cast<const xcb_client_message_event_t *>(event.get());
        if ((event->response_type & 0x7f) == XCB_CLIENT_MESSAGE && told->type == request
            && told->data.data32[1] == dockRequest)
            ++m_docked;
    }
}

} // namespace culvert::test
