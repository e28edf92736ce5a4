#include "core/forward/pendingtarget.h"

namespace culvert {

PendingTarget::PendingTarget(std::unique_ptr<Channel> channel, const Endpoint &target,
                             QObject *parent)
    : QObject(parent), m_channel(std::move(channel)), m_target(target), m_connector(target)
{
    connect(&m_connector, &TargetConnector::connected, this, [this] {
        if (!std::exchange(m_over, true))
            emit connected();
    });
    connect(&m_connector, &TargetConnector::failed, this, [this](const Error &error) {
        if (!std::exchange(m_over, true))
            emit failed(error);
    });
}

void PendingTarget::start()
{
    m_channel->setUser(this);
    m_connector.start();
}

std::unique_ptr<Channel> PendingTarget::takeChannel()
{
    m_channel->setUser(nullptr); // what comes now waits for whoever uses it next
    return std::move(m_channel);
}

/// Queued: whoever hears it lets go of the channel that is telling us.
void PendingTarget::onClosed()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!std::exchange(m_over, true))
                emit failed({.code = ErrorCode::Cancelled,
                             .message = phrase("The client left before %1 had answered.")
                                            .arg(m_target.toString())});
        },
        Qt::QueuedConnection);
}

} // namespace culvert
