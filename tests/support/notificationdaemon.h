#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace culvert::test {

/// What a desktop shows of notifications: org.freedesktop.Notifications, remembering all it got.
class NotificationDaemon : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown
    {
        uint id = 0;
        uint replaced = 0;
        QString summary;
        QString body;
        QStringList actions; ///< key, label, key, label …
        QVariantMap hints;
    };

    explicit NotificationDaemon(const QString &busAddress);
    ~NotificationDaemon() override;

    QList<Shown> shown; ///< all, in order
    QList<uint> closed; ///< by the program
    void invoke(uint id, const QString &action); ///< as a person's click
    QString summaries() const; ///< of all, one a line

public slots:
    QStringList GetCapabilities() const; // clazy:exclude=const-signal-or-slot
    uint Notify(const QString &application, uint replaces, const QString &icon,
                const QString &summary, const QString &body, const QStringList &actions,
                const QVariantMap &hints, int timeout);
    void CloseNotification(uint id);

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QString m_connection;
};

} // namespace culvert::test
