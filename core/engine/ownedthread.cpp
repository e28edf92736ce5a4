#include "core/engine/ownedthread.h"

#include "core/net/limits.h"

namespace culvert {

namespace {

constexpr std::chrono::milliseconds abandonAfter{400};
constexpr int descriptorsOfOne = 16; // its event loop's, a lookup's, a connection's, some files

} // namespace

OwnedThread::OwnedThread(QObject *object, const QString &name)
    : m_waiting(object), m_thread(std::make_unique<QThread>())
{
    object->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, object, &QObject::deleteLater);
    m_thread->setObjectName(name);
}

Result<void> OwnedThread::start()
{
    if (const Result<void> enough = net::checkResources(descriptorsOfOne, 0); !enough)
        return enough;
    m_thread->start();
    if (!m_thread->isRunning())
        return failure({.code = ErrorCode::OutOfResources});
    (void)m_waiting.release(); // the thread's end deletes it
    return {};
}

void OwnedThread::endBy(QDeadlineTimer deadline)
{
    m_deadline = deadline;
    m_thread->quit();
}

OwnedThread::~OwnedThread()
{
    m_thread->quit();
    if (m_thread->wait(m_deadline.value_or(QDeadlineTimer(abandonAfter))))
        return;
    QThread *left = m_thread.release(); // a running QThread must not be destroyed
    QObject::connect(left, &QThread::finished, left, &QObject::deleteLater);
    if (left->isFinished())
        left->deleteLater();
}

} // namespace culvert
