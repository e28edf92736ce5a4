#include "tests/support/statusnotifier.h"

#include "tests/support/messagebus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

constexpr auto watcherName = "org.kde.StatusNotifierWatcher"_L1;
constexpr auto itemInterface = "org.kde.StatusNotifierItem"_L1;
constexpr auto itemPath = "/StatusNotifierItem"_L1;
constexpr auto menuInterface = "com.canonical.dbusmenu"_L1;
constexpr int callTime = 20'000; // ms

QString nextConnection()
{
    static int number = 0;
    return u"statusnotifier%1"_s.arg(++number);
}

MenuEntry entryFrom(const QDBusArgument &argument)
{
    MenuEntry entry;
    argument.beginStructure();
    argument >> entry.id;
    const QVariantMap properties = qdbus_cast<QVariantMap>(argument);
    entry.label = properties.value(u"label"_s).toString().remove(u'_');
    entry.enabled = properties.value(u"enabled"_s, true).toBool();
    entry.separator = properties.value(u"type"_s).toString() == u"separator"_s;
    entry.hasIcon = !properties.value(u"icon-data"_s).toByteArray().isEmpty();
    if (!properties.value(u"toggle-type"_s).toString().isEmpty())
        entry.checked = properties.value(u"toggle-state"_s).toInt() == 1;
    argument.beginArray();
    while (!argument.atEnd()) {
        QVariant child;
        argument >> child;
        entry.entries.append(entryFrom(child.value<QDBusArgument>()));
    }
    argument.endArray();
    argument.endStructure();
    return entry;
}

const MenuEntry *find(const QList<MenuEntry> &entries, const QString &label)
{
    for (const MenuEntry &entry : entries) {
        if (entry.label == label)
            return &entry;
        if (const MenuEntry *below = find(entry.entries, label))
            return below;
    }
    return nullptr;
}

} // namespace

StatusNotifierWatcher::StatusNotifierWatcher(const QString &busAddress)
    : m_bus(QDBusConnection::connectToBus(busAddress, nextConnection()))
{
    m_bus.registerObject(u"/StatusNotifierWatcher"_s, this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties
                             | QDBusConnection::ExportAllSignals);
}

StatusNotifierWatcher::~StatusNotifierWatcher()
{
    leave(m_bus, u"/StatusNotifierWatcher"_s, this);
    const QString name = m_bus.name();
    m_bus = QDBusConnection(u"none"_s);
    QDBusConnection::disconnectFromBus(name);
}

bool StatusNotifierWatcher::come(bool withHost)
{
    m_host = withHost;
    return m_bus.registerService(watcherName);
}

void StatusNotifierWatcher::hostComes()
{
    m_host = true;
    emit StatusNotifierHostRegistered();
}

void StatusNotifierWatcher::go()
{
    m_bus.unregisterService(watcherName);
    m_items.clear();
    m_host = false;
}

void StatusNotifierWatcher::RegisterStatusNotifierItem(const QString &service)
{
    m_items.append(service);
    emit StatusNotifierItemRegistered(service);
}

void StatusNotifierWatcher::RegisterStatusNotifierHost(const QString &)
{
    hostComes();
}

StatusNotifierItem::StatusNotifierItem(const QString &busAddress, const QString &service)
    : m_connection(nextConnection()),
      m_bus(QDBusConnection::connectToBus(busAddress, m_connection)), m_service(service)
{}

StatusNotifierItem::~StatusNotifierItem()
{
    m_bus = QDBusConnection(u"none"_s);
    QDBusConnection::disconnectFromBus(m_connection);
}

QVariant StatusNotifierItem::property(const QString &name) const
{
    QDBusMessage get = QDBusMessage::createMethodCall(
        m_service, itemPath, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << QString(itemInterface) << name;
    const QDBusMessage reply = m_bus.call(get, QDBus::Block, callTime);
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

QByteArray StatusNotifierItem::iconBytes() const
{
    const auto pictures = property(u"IconPixmap"_s).value<QDBusArgument>();
    QByteArray smallest;
    pictures.beginArray();
    while (!pictures.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        pictures.beginStructure();
        pictures >> width >> height >> bytes;
        pictures.endStructure();
        if (smallest.isEmpty() || bytes.size() < smallest.size())
            smallest = bytes;
    }
    pictures.endArray();
    return smallest;
}

QString StatusNotifierItem::toolTip() const
{
    const auto tip = property(u"ToolTip"_s).value<QDBusArgument>();
    QString icon;
    QString title;
    QString text;
    tip.beginStructure();
    tip >> icon;
    tip.beginArray();
    while (!tip.atEnd()) {
        int width = 0;
        int height = 0;
        QByteArray bytes;
        tip.beginStructure();
        tip >> width >> height >> bytes;
        tip.endStructure();
    }
    tip.endArray();
    tip >> title >> text;
    tip.endStructure();
    return title + u'\n' + text;
}

bool StatusNotifierItem::activate()
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(m_service, itemPath, itemInterface, u"Activate"_s);
    call << 0 << 0;
    return m_bus.call(call, QDBus::Block, callTime).type() == QDBusMessage::ReplyMessage;
}

QList<MenuEntry> StatusNotifierItem::menu() const
{
    const QString path = property(u"Menu"_s).value<QDBusObjectPath>().path();
    QDBusMessage call =
        QDBusMessage::createMethodCall(m_service, path, menuInterface, u"GetLayout"_s);
    call << 0 << -1 << QStringList();
    const QDBusMessage reply = m_bus.call(call, QDBus::Block, callTime);
    if (reply.arguments().size() < 2)
        return {};
    return entryFrom(reply.arguments().at(1).value<QDBusArgument>()).entries;
}

bool StatusNotifierItem::click(const QString &label)
{
    const QList<MenuEntry> entries = menu();
    const MenuEntry *entry = find(entries, label);
    if (!entry)
        return false;
    const QString path = property(u"Menu"_s).value<QDBusObjectPath>().path();
    QDBusMessage call = QDBusMessage::createMethodCall(m_service, path, menuInterface, u"Event"_s);
    call << entry->id << u"clicked"_s << QVariant::fromValue(QDBusVariant(QString()))
         << uint(QDateTime::currentSecsSinceEpoch());
    return m_bus.call(call, QDBus::Block, callTime).type() == QDBusMessage::ReplyMessage;
}

} // namespace culvert::test
