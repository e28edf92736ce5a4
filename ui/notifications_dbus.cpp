#include "core/base/wordtable.h"
#include "ui/notifications.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto servicePath = "/org/freedesktop/Notifications"_L1;
constexpr auto portal = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto portalInterface = "org.freedesktop.portal.Notification"_L1;

/// What can be done about a notice: the action's key and what its button says.
QList<std::pair<QString, QString>> buttonsOf(const Notice &notice)
{
    if (notice.isQuestion)
        return {{u"answer"_s, Notifications::tr("Answer")}};
    if (notice.kind == Notice::Kind::Lost)
        return {{u"stop"_s, Notifications::tr("Stop")}};
    return {};
}

bool isUrgent(const Notice &notice)
{
    return notice.kind == Notice::Kind::NeedsYou || notice.kind == Notice::Kind::Lost;
}

QDBusMessage serviceCall(const QString &method)
{
    return QDBusMessage::createMethodCall(service, servicePath, service, method);
}

QDBusMessage portalCall(const QString &method)
{
    return QDBusMessage::createMethodCall(portal, portalPath, portalInterface, method);
}

/// Calls, and hands the reply, which may be an error, to `done`.
template <typename Done>
void call(QObject *context, const QDBusMessage &message, const Done &done)
{
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done] {
        done(*watcher);
        watcher->deleteLater();
    });
}

} // namespace

Notifications::Notifications(Way way, Otherwise otherwise, QObject *parent)
    : QObject(parent), m_way(way), m_otherwise(std::move(otherwise))
{
    connectBus();
}

Notifications::~Notifications()
{
    for (const Notice::Kind kind :
         {Notice::Kind::FirstUp, Notice::Kind::Lost, Notice::Kind::Back, Notice::Kind::NeedsYou})
        close(kind); // its buttons would do nothing any more
}

void Notifications::connectBus()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (m_way == Way::Portal) {
        qDBusRegisterMetaType<QList<QVariantMap>>();
        bus.connect(portal, portalPath, portalInterface, u"ActionInvoked"_s, this,
                    SLOT(onPortalAction(QString, QString, QVariantList)));
        return;
    }
    bus.connect(service, servicePath, service, u"ActionInvoked"_s, this,
                SLOT(onActionInvoked(uint, QString)));
    bus.connect(service, servicePath, service, u"NotificationClosed"_s, this,
                SLOT(onClosed(uint, uint)));
}

void Notifications::show(const Notice &notice)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return m_otherwise(notice);
    if (m_way == Way::Portal)
        return add(notice);
    if (m_known)
        return notify(notice);
    m_waiting.removeIf([&notice](const Notice &other) { return other.kind == notice.kind; });
    m_waiting.append(notice);
    if (std::exchange(m_asksForThem, true))
        return;
    call(this, serviceCall(u"GetCapabilities"_s),
         [this](const QDBusPendingReply<QStringList> &reply) {
             m_asksForThem = false;
             if (reply.isValid())
                 return onCapabilities(reply.value());
             for (const Notice &each : std::exchange(m_waiting, {}))
                 m_otherwise(each);
         });
}

void Notifications::onCapabilities(const QStringList &capabilities)
{
    m_known = true;
    m_markup = capabilities.contains(u"body-markup"_s);
    m_actions = capabilities.contains(u"actions"_s);
    for (const Notice &notice : std::exchange(m_waiting, {}))
        notify(notice);
}

void Notifications::notify(const Notice &notice)
{
    Shown &shown = m_shown[std::size_t(notice.kind)];
    if (shown.asked) {
        shown.next = notice;
        return;
    }
    shown.asked = true;
    shown.passed = false;
    shown.notice = notice;
    QStringList actions;
    if (m_actions) {
        actions = {u"default"_s, tr("Show")};
        for (const auto &[key, label] : buttonsOf(notice))
            actions << key << label;
    }
    const QVariantMap hints{
        {u"desktop-entry"_s, u"io.github.culvert.Culvert"_s},
        {u"urgency"_s, QVariant::fromValue(uchar(isUrgent(notice) ? 1 : 0))},
        {u"transient"_s, !isUrgent(notice)},
    };
    QDBusMessage message = serviceCall(u"Notify"_s);
    message << u"Culvert"_s << shown.id << u"io.github.culvert.Culvert"_s << notice.title
            << (m_markup ? notice.text.toHtmlEscaped() : notice.text) << actions << hints << -1;
    call(this, message, [this, notice](const QDBusPendingReply<uint> &reply) {
        onNotified(notice, reply.isValid() ? std::optional(reply.value()) : std::nullopt);
    });
}

void Notifications::onNotified(const Notice &notice, std::optional<uint> id)
{
    Shown &shown = m_shown[std::size_t(notice.kind)];
    shown.asked = false;
    shown.id = id.value_or(0);
    const std::optional<Notice> next = std::exchange(shown.next, {});
    const bool passed = std::exchange(shown.passed, false) && !next;
    if (!id) {
        m_known = false; // another one may come
        if (!passed)
            m_otherwise(next.value_or(notice));
    } else if (next) {
        notify(*next);
    } else if (passed) {
        close(notice.kind);
    }
}

void Notifications::add(const Notice &notice)
{
    Shown &shown = m_shown[std::size_t(notice.kind)];
    shown.id = 1;
    shown.notice = notice;
    QList<QVariantMap> buttons;
    for (const auto &[key, label] : buttonsOf(notice))
        buttons.append({{u"label"_s, label}, {u"action"_s, key}});
    QDBusMessage message = portalCall(u"AddNotification"_s);
    message << wordFor(notice.kind)
            << QVariantMap{{u"title"_s, notice.title},
                           {u"body"_s, notice.text},
                           {u"priority"_s, isUrgent(notice) ? u"normal"_s : u"low"_s},
                           {u"default-action"_s, u"default"_s},
                           {u"buttons"_s, QVariant::fromValue(buttons)}};
    call(this, message, [this, notice](const QDBusPendingReply<> &reply) {
        Shown &last = m_shown[std::size_t(notice.kind)];
        if (!reply.isError() || last.id == 0 || last.notice != notice) // it has passed meanwhile
            return;
        last.id = 0;
        m_otherwise(notice);
    });
}

void Notifications::correct(const Notice &notice)
{
    const Shown &shown = m_shown[std::size_t(notice.kind)];
    const auto isOfIt = [&notice](const Notice &other) { return other.kind == notice.kind; };
    if (shown.id != 0 || shown.asked || std::any_of(m_waiting.begin(), m_waiting.end(), isOfIt))
        show(notice);
}

void Notifications::close(Notice::Kind kind)
{
    m_waiting.removeIf([kind](const Notice &notice) { return notice.kind == kind; });
    Shown &shown = m_shown[std::size_t(kind)];
    shown.next.reset();
    shown.passed = shown.asked;
    const uint id = shown.asked ? 0 : std::exchange(shown.id, 0);
    if (id == 0)
        return;
    QDBusMessage message = m_way == Way::Portal ? portalCall(u"RemoveNotification"_s)
                                                : serviceCall(u"CloseNotification"_s);
    message << (m_way == Way::Portal ? QVariant(wordFor(kind)) : QVariant(id));
    QDBusConnection::sessionBus().asyncCall(message);
}

void Notifications::onActionInvoked(uint id, const QString &action)
{
    for (const Shown &shown : m_shown) {
        if (shown.id == id && id != 0)
            return act(Notice(shown.notice), action);
    }
}

void Notifications::onClosed(uint id, uint)
{
    for (Shown &shown : m_shown)
        shown.id = shown.id == id ? 0 : shown.id;
}

void Notifications::onPortalAction(const QString &id, const QString &action, const QVariantList &)
{
    for (const Shown &shown : m_shown) {
        if (shown.id != 0 && wordFor(shown.notice.kind) == id)
            return act(Notice(shown.notice), action);
    }
}

} // namespace culvert
