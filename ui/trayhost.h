#pragma once

#include "ui/x11tray.h"

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
    /// Qt stays with the first.
    enum class Kind
    {
        None,
        Notifier, ///< or the platform's own
        X11,
    };
    void watch();
    void watchX11(std::chrono::milliseconds patience);
    void appear(Kind kind);
    void leave(Kind kind); ///< unless it is back in time

    Kind m_kind = Kind::None;
    bool m_there = false;
    X11Tray m_x11;
    QTimer m_lastResort;
    QTimer m_leaving;
};

} // namespace culvert
