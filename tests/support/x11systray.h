#pragma once

#include <QObject>

struct xcb_connection_t;

namespace culvert::test {

/// A panel of the old kind: owns the selection of the System Tray Protocol, says that it came, and
/// counts the icons that want to be docked. It may be late, go, and come back.
class X11SystemTray : public QObject
{
    Q_OBJECT

public:
    explicit X11SystemTray(const QString &display);
    ~X11SystemTray() override;

    void come();
    void go();
    int docked() const { return m_docked; } ///< since it came

private:
    void readEvents();
    quint32 atom(const char *name) const;

    xcb_connection_t *m_connection;
    quint32 m_window = 0;
    int m_docked = 0;
};

} // namespace culvert::test
