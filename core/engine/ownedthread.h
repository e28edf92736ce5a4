#pragma once

#include "core/base/result.h"

#include <QDeadlineTimer>
#include <QThread>

#include <memory>
#include <optional>

namespace culvert {

/// A thread with one object on it, which is deleted there when the thread ends. Destroying this
/// ends the thread and waits for it, 0.4 s unless endBy() said otherwise; one that hangs in
/// somebody else's code (a Match exec, an agent) is left behind, and freed should it end some day.
/// Used on the thread that made it.
class OwnedThread
{
public:
    OwnedThread(QObject *object, const QString &name); ///< takes the object over
    ~OwnedThread();
    Q_DISABLE_COPY_MOVE(OwnedThread)

    /// Fails with OutOfResources where the system has no thread for it, or no descriptors for its
    /// event loop; then the object never sees started().
    Result<void> start();
    QThread &thread() { return *m_thread; }
    /// Asks it to end now; destroying this then waits no longer than until `deadline`, which many
    /// may share.
    void endBy(QDeadlineTimer deadline);

private:
    std::unique_ptr<QObject> m_waiting; ///< the object, until its thread runs
    std::unique_ptr<QThread> m_thread;
    std::optional<QDeadlineTimer> m_deadline;
};

} // namespace culvert
