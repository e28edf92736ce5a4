#include "ui/notifications.h"

namespace culvert {

Notifications::Notifications(Way way, Otherwise otherwise, QObject *parent)
    : QObject(parent), m_way(way), m_otherwise(std::move(otherwise))
{}

Notifications::~Notifications() = default;

void Notifications::show(const Notice &notice)
{
    m_shown[std::size_t(notice.kind)].notice = notice;
    m_otherwise(notice);
}

void Notifications::correct(const Notice &notice)
{
    m_shown[std::size_t(notice.kind)].notice = notice; // it is not shown a second time
}

void Notifications::close(Notice::Kind) {} // the platform takes it away by itself
void Notifications::onCapabilities(const QStringList &) {}
void Notifications::onActionInvoked(uint, const QString &) {}
void Notifications::onClosed(uint, uint) {}
void Notifications::onPortalAction(const QString &, const QString &, const QVariantList &) {}

} // namespace culvert
