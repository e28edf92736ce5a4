#include "ui/base/motion.h"

#include <QApplication>
#include <QProxyStyle>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

/// The platform's style, without its animations.
class StillStyle : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override
    {
        return hint == SH_Widget_Animation_Duration
            ? 0
            : QProxyStyle::styleHint(hint, option, widget, data);
    }
};

} // namespace

void applyReducedMotion(bool reduced)
{
    const auto *still = dynamic_cast<const StillStyle *>(QApplication::style());
    if (reduced == (still != nullptr))
        return;
    const QString platforms = still ? still->baseStyle()->name() : QApplication::style()->name();
    if (reduced)
        QApplication::setStyle(new StillStyle(platforms));
    else
        QApplication::setStyle(platforms);
}

#ifdef QT_DBUS_LIB

namespace {

constexpr auto settingsPortal = "org.freedesktop.portal.Desktop"_L1;
constexpr auto settingsPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settingsInterface = "org.freedesktop.portal.Settings"_L1;
constexpr auto motionGroup = "org.gnome.desktop.interface"_L1;
constexpr auto motionKey = "enable-animations"_L1;

} // namespace

MotionSetting::MotionSetting(QObject *parent) : QObject(parent)
{
    qRegisterMetaType<QDBusVariant>(); // connect() looks it up by its name
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(settingsPortal, settingsPath, settingsInterface, u"SettingChanged"_s, this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage question =
        QDBusMessage::createMethodCall(settingsPortal, settingsPath, settingsInterface, u"Read"_s);
    question << QString(motionGroup) << QString(motionKey);
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        if (const QDBusPendingReply<QDBusVariant> reply = *answer; reply.isValid())
            onSettingChanged(motionGroup, motionKey, reply.value());
    });
}

/// Read() wraps the value once more than the signal does.
void MotionSetting::onSettingChanged(const QString &group, const QString &key,
                                     const QDBusVariant &value)
{
    if (group != motionGroup || key != motionKey)
        return;
    QVariant inner = value.variant();
    if (inner.metaType() == QMetaType::fromType<QDBusVariant>())
        inner = inner.value<QDBusVariant>().variant();
    set(!inner.toBool());
}

#else

MotionSetting::MotionSetting(QObject *parent) : QObject(parent) {}

void MotionSetting::onSettingChanged(const QString &, const QString &, const QDBusVariant &) {}

#endif

void MotionSetting::set(bool reduced)
{
    if (std::exchange(m_reduced, reduced) != reduced)
        emit changed(reduced);
}

} // namespace culvert
