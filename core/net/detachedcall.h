#pragma once

#include "core/net/socket.h"

#include <QObject>
#include <QSocketNotifier>

#include <atomic>
#include <functional>
#include <memory>

namespace culvert::net {

/// A call that blocks and cannot be interrupted, off the owner's thread: on one of a few threads
/// that such calls of the process share, or on one of its own, and never waited for. One that runs
/// may outlive this object and, at exit, main(): what it touches must belong to it. One that waits
/// for its turn is dropped with this object. Its signals come later, on the owner's thread.
class DetachedCall : public QObject
{
    Q_OBJECT

public:
    enum class On
    {
        SharedThread, ///< what comes back by itself, soon or late: look-ups
        OwnThread, ///< what a person's own commands may hold up for ever, while others go on
    };
    explicit DetachedCall(std::function<void()> work, QObject *parent = nullptr,
                          On on = On::SharedThread);
    ~DetachedCall() override;

    static constexpr int mostThreads = 8;

signals:
    void finished(); ///< `work` has run and is destroyed
    void failed(const QString &reason); ///< it never ran: the system's own words

private:
    void start(std::function<void()> work, On on);
    void fail(const QString &reason);

    Socket m_wakeUp;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::shared_ptr<std::atomic_bool> m_wanted; ///< false: this object is gone
};

} // namespace culvert::net
