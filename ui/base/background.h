#pragma once

#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace culvert {

/// Runs `work`, which may block (files, names), on a thread of its own, then `done` with its result
/// on the context's thread; not at all once the context is destroyed. Nobody waits for `work` at
/// exit: what it touches must belong to it.
template <typename Value>
void inBackground(QObject *context, std::function<Value()> work,
                  std::function<void(const Value &)> done)
{
    const auto result = std::make_shared<std::optional<Value>>();
    QThread *thread = QThread::create([result, work = std::move(work)] { *result = work(); });
    QObject::connect(thread, &QThread::finished, context,
                     [result, done = std::move(done)] { done(**result); });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

} // namespace culvert
