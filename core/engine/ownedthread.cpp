#include "core/engine/ownedthread.h"

namespace culvert {

namespace {

constexpr std::chrono::milliseconds abandonAfter{400};

} // namespace

OwnedThread::OwnedThread(QObject *object, const QString &name)
    : m_thread(std::make_unique<QThread>())
{
    object->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, object, &QObject::deleteLater);
    m_thread->setObjectName(name);
}

void OwnedThread::endBy(QDeadlineTimer deadline)
{
    m_deadline = deadline;
    m_thread->quit();
}

OwnedThread::~OwnedThread()
{
    m_thread->quit();
    if (!m_thread->wait(m_deadline.value_or(QDeadlineTimer(abandonAfter))))
        (void)m_thread.release(); // a running QThread must not be destroyed
}

} // namespace culvert
