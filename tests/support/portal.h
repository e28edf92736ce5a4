#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QVariantMap>

#include <optional>

namespace culvert::test {

/// The desktop as a sandboxed program sees it: org.freedesktop.portal.Desktop with what we use.
class Portal : public QObject
{
    Q_OBJECT

public:
    explicit Portal(const QString &busAddress);
    ~Portal() override;

    bool allowsAutostart = true; ///< what the user says
    std::optional<QVariantMap> asked; ///< the last question for the background
    QMap<QString, QVariantMap> notifications; ///< that are shown, by their id
    bool animations = true; ///< GNOME's setting

    void invoke(const QString &notification, const QString &action); ///< as a person's click
    void setAnimations(bool on); ///< and says so
    void respond(const QString &path, bool autostart);

private:
    QString m_connection;
    QDBusConnection m_bus;
};

class BackgroundPortalAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")

public:
    explicit BackgroundPortalAdaptor(Portal &portal)
        : QDBusAbstractAdaptor(&portal), m_portal(portal)
    {}

public slots:
    QDBusObjectPath RequestBackground(const QString &window, const QVariantMap &options,
                                      const QDBusMessage &message);

private:
    Portal &m_portal;
};

class NotificationPortalAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Notification")

public:
    explicit NotificationPortalAdaptor(Portal &portal)
        : QDBusAbstractAdaptor(&portal), m_portal(portal)
    {}

public slots:
    void AddNotification(const QString &id, const QVariantMap &notification);
    void RemoveNotification(const QString &id);

signals:
    void ActionInvoked(const QString &id, const QString &action, const QVariantList &parameter);

private:
    Portal &m_portal;
};

class SettingsPortalAdaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit SettingsPortalAdaptor(Portal &portal) : QDBusAbstractAdaptor(&portal), m_portal(portal)
    {}

public slots:
    QDBusVariant Read(const QString &group, const QString &key);

signals:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    Portal &m_portal;
};

} // namespace culvert::test
