#pragma once

#include <QAbstractNativeEventFilter>
#include <QObject>

namespace culvert {

/// Says whether an X11 tray of the old kind (System Tray Protocol Specification) runs on this
/// display, as it comes and goes; elsewhere there is none. Main thread.
class X11Tray : public QObject, private QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit X11Tray(QObject *parent = nullptr);
    ~X11Tray() override;

    bool isThere() const { return m_owner != 0; }

signals:
    void appeared();
    void gone();

private:
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;
    void watchOwner();

    quint32 m_manager = 0; ///< atoms
    quint32 m_selection = 0;
    quint32 m_owner = 0; ///< the tray's window; 0: there is none
};

} // namespace culvert
