#include "tests/support/assistivetechnology.h"

#include "tests/support/processes.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace culvert::test {

namespace {

constexpr int answerTime = 10'000; // ms
constexpr int findTime = 30'000;
constexpr int deepest = 30;
constexpr quint32 stateShowing = 1U << 25; // AtspiStateType
constexpr auto accessible = "org.a11y.atspi.Accessible"_L1;

QString launcherPath()
{
    return u"/usr/libexec/at-spi-bus-launcher"_s;
}

} // namespace

QString AssistiveTechnology::whyMissing()
{
    return QFileInfo(launcherPath()).isExecutable() ? QString()
                                                    : u"at-spi2-core is not installed"_s;
}

AssistiveTechnology::AssistiveTechnology(const QString &busAddress, const QString &display)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, busAddress);
    environment.insert(u"DISPLAY"_s, display);
    m_launcher.setProcessEnvironment(environment);
    m_launcher.setChildProcessModifier(&dieWithParent);
    m_launcher.start(launcherPath(), {u"--launch-immediately"_s});
    QDBusConnection session = QDBusConnection::connectToBus(busAddress, u"a11ysession"_s);
    QString address;
    const QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
    (void)QTest::qWaitFor(
        [&] {
            address =
                session.call(question, QDBus::Block, answerTime).arguments().value(0).toString();
            return address.startsWith("unix:"_L1);
        },
        findTime);
    QDBusConnection::disconnectFromBus(u"a11ysession"_s);
    if (!address.isEmpty())
        m_bus = QDBusConnection::connectToBus(address, u"a11y"_s);
}

AssistiveTechnology::~AssistiveTechnology()
{
    m_bus.reset();
    QDBusConnection::disconnectFromBus(u"a11y"_s);
    m_launcher.terminate();
    if (!m_launcher.waitForFinished(5000)) {
        m_launcher.kill();
        m_launcher.waitForFinished();
    }
}

QDBusMessage AssistiveTechnology::call(const Element &element, const QString &interface,
                                       const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(element.service, element.path, interface, method);
    message.setArguments(arguments);
    return m_bus->call(message, QDBus::Block, answerTime);
}

QVariant AssistiveTechnology::property(const Element &element, const QString &name) const
{
    const QDBusMessage reply =
        call(element, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {QString(accessible), name});
    return reply.arguments().value(0).value<QDBusVariant>().variant();
}

QList<AssistiveTechnology::Element> AssistiveTechnology::childrenOf(const Element &element) const
{
    QList<Element> children;
    const QDBusMessage reply = call(element, accessible, u"GetChildren"_s);
    if (reply.type() != QDBusMessage::ReplyMessage)
        return children;
    const auto list = reply.arguments().value(0).value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Element child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        children.append(child);
    }
    list.endArray();
    return children;
}

bool AssistiveTechnology::isShown(const Element &element) const
{
    const QDBusMessage reply = call(element, accessible, u"GetState"_s);
    const auto states = qdbus_cast<QList<uint>>(reply.arguments().value(0));
    return !states.isEmpty() && (states.first() & stateShowing) != 0;
}

std::optional<AssistiveTechnology::Element> AssistiveTechnology::findBelow(const Element &element,
                                                                           const QString &role,
                                                                           const QString &name,
                                                                           int depth) const
{
    if (depth > deepest)
        return {};
    for (Element child : childrenOf(element)) {
        child.name = nameOf(child);
        if (child.name.startsWith(name)
            && call(child, accessible, u"GetRoleName"_s).arguments().value(0).toString() == role
            && isShown(child))
            return child;
        if (const std::optional<Element> below = findBelow(child, role, name, depth + 1))
            return below;
    }
    return {};
}

std::optional<AssistiveTechnology::Element> AssistiveTechnology::find(const QString &role,
                                                                      const QString &name)
{
    const Element root{u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/accessible/root"_s, {}};
    std::optional<Element> found;
    (void)QTest::qWaitFor(
        [&] {
            found = findBelow(root, role, name, 0);
            return found.has_value();
        },
        findTime);
    return found;
}

QString AssistiveTechnology::nameOf(const Element &element) const
{
    return property(element, u"Name"_s).toString();
}

bool AssistiveTechnology::waitForName(const Element &element, const QString &part, int timeout)
{
    return QTest::qWaitFor([&] { return nameOf(element).contains(part); }, timeout);
}

bool AssistiveTechnology::press(const Element &element) const
{
    return call(element, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0})
        .arguments()
        .value(0)
        .toBool();
}

bool AssistiveTechnology::write(const Element &element, const QString &text) const
{
    return call(element, u"org.a11y.atspi.EditableText"_s, u"SetTextContents"_s, {text})
        .arguments()
        .value(0)
        .toBool();
}

} // namespace culvert::test
