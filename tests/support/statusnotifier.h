#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace culvert::test {

/// A panel with a place for icons: org.kde.StatusNotifierWatcher and its one host, as a desktop has
/// it. It may be late, go, and come back.
class StatusNotifierWatcher : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    // clazy:excludeall=qproperty-without-notify (the interface has none)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ hasHost)
    Q_PROPERTY(int ProtocolVersion READ version)

public:
    explicit StatusNotifierWatcher(const QString &busAddress);
    ~StatusNotifierWatcher() override;

    bool come(bool withHost = true); ///< takes its name on the bus
    void hostComes();
    void go();

    QStringList items() const { return m_items; } ///< "service/path" of those that are there
    bool hasHost() const { return m_host; }
    int version() const { return 0; }

public slots:
    void RegisterStatusNotifierItem(const QString &service);
    void RegisterStatusNotifierHost(const QString &service);

signals:
    void StatusNotifierItemRegistered(const QString &service);
    void StatusNotifierItemUnregistered(const QString &service);
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();

private:
    QDBusConnection m_bus;
    QStringList m_items;
    bool m_host = false;
};

/// One entry of an item's menu (com.canonical.dbusmenu).
struct MenuEntry
{
    int id = 0;
    QString label;
    std::optional<bool> checked; ///< none: it cannot be checked
    bool enabled = true;
    bool hasIcon = false;
    bool separator = false;
    QList<MenuEntry> entries;
};

/// An icon in the tray, seen from outside.
class StatusNotifierItem
{
public:
    StatusNotifierItem(const QString &busAddress, const QString &service);
    ~StatusNotifierItem();

    QVariant property(const QString &name) const;
    QByteArray iconBytes() const; ///< its smallest picture
    QString toolTip() const; ///< title and text
    bool activate(); ///< a click on it

    QList<MenuEntry> menu() const; ///< empty: there is none
    bool click(const QString &label); ///< at any depth; false: no such entry

private:
    QString m_connection;
    QDBusConnection m_bus;
    QString m_service;
};

} // namespace culvert::test
