#pragma once

#include <QObject>
#ifdef QT_DBUS_LIB
#include <QDBusVariant>
#else
class QDBusVariant;
#endif

namespace culvert {

/// Whether the desktop wants less motion, where Qt does not know it: GNOME's setting, by way of
/// org.freedesktop.portal.Settings. Elsewhere it is silent, and the platform's style says so
/// itself. Main thread.
class MotionSetting : public QObject
{
    Q_OBJECT

public:
    explicit MotionSetting(QObject *parent = nullptr); ///< asks at once

    bool isReduced() const { return m_reduced; }

signals:
    void changed(bool reduced);

private slots:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void set(bool reduced);

    bool m_reduced = false;
};

/// For the whole program: then no style animates, and nothing of ours moves by itself.
void applyReducedMotion(bool reduced);

} // namespace culvert
