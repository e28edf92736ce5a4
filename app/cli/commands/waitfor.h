#pragma once

#include <QEventLoop>
#include <QFutureWatcher>

namespace culvert {

/// For a command that has nothing else to do: turns an event loop until the answer is there.
template <typename T>
T waitFor(const QFuture<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

} // namespace culvert
