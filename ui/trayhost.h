#pragma once

#include <QObject>
#include <QTimer>

namespace culvert {

/// Says whether there is a place for an icon in the tray: a StatusNotifier host (KDE, XFCE, GNOME
/// with its extension), an X11 tray of the old kind, or the platform's own. It may come at any
/// time, go, and come back. Main thread.
class TrayHost : public QObject
{
    Q_OBJECT

public:
    explicit TrayHost(QObject *parent = nullptr);

    bool isThere() const { return m_there; }

signals:
    void appeared();
    void gone(); ///< and not back within some seconds: a panel that only restarts is

private slots:
    void askForHost(); ///< by its property: a signal can be late, and it may be one of several

private:
    void watch();
    void appear();
    void leave(); ///< unless it is back in time

    bool m_there = false;
    QTimer m_leaving;
};

/// Whether an X11 tray of the old kind (System Tray Protocol) runs on this display.
bool hasX11Tray();

} // namespace culvert
