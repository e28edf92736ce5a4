#include "core/net/detachedcall.h"

#include <system_error>
#include <thread>

namespace culvert::net {

DetachedCall::DetachedCall(std::function<void()> work, QObject *parent) : QObject(parent)
{
    try {
        start(std::move(work));
    } catch (const std::system_error &error) { // std::thread's only way to say it
        fail(QString::fromLocal8Bit(error.what()));
    }
}

void DetachedCall::start(std::function<void()> work)
{
    Outcome<std::pair<Socket, Socket>> ends = socketPair();
    if (!ends) {
        fail(ends.error().text());
        return;
    }
    m_wakeUp = std::move(ends->first);
    m_notifier = std::make_unique<QSocketNotifier>(m_wakeUp.handle(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        emit finished();
    });
    std::thread([work = std::move(work), wakeUp = std::move(ends->second)]() mutable {
        work();
        work = nullptr; // what it holds must be gone before the owner is told
        const char done = 1;
        (void)send(wakeUp.handle(), std::span(&done, 1));
    }).detach();
}

void DetachedCall::fail(const QString &reason)
{
    m_notifier.reset();
    QMetaObject::invokeMethod(
        this, [this, reason] { emit failed(reason); }, Qt::QueuedConnection);
}

} // namespace culvert::net
