#pragma once

#include "core/net/socket.h"

#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace culvert::net {

/// A call that blocks and cannot be interrupted, off the owner's thread. It runs detached and may
/// outlive this object and, at exit, main(): what it touches must belong to it.
class DetachedCall : public QObject
{
    Q_OBJECT

public:
    explicit DetachedCall(std::function<void()> work, QObject *parent = nullptr);

signals:
    void finished(); ///< `work` has run and is destroyed
    void failed(const QString &reason); ///< it never ran: the system's own words

private:
    void start(std::function<void()> work);
    void fail(const QString &reason);

    Socket m_wakeUp;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace culvert::net
