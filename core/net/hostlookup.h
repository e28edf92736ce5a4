#pragma once

#include "core/net/socket.h"

#include <QList>
#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace culvert::net {

enum class LookupFamily
{
    Any,
    Inet,
    Inet6
};

/// One name lookup (getaddrinfo) that never blocks its owner. A lookup cannot be interrupted, so it
/// runs detached with data of its own and may outlive this object and, at exit, main().
class HostLookup : public QObject
{
    Q_OBJECT

public:
    HostLookup(const QString &host, LookupFamily family, QObject *parent = nullptr);

signals:
    void
    found(const QList<QHostAddress> &addresses); ///< in the system's order (RFC 6724), never empty
    void notFound(const QString &reason); ///< the resolver's own words

private:
    struct Answer;
    void onAnswered();

    std::shared_ptr<Answer> m_answer;
    Socket m_wakeUp;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace culvert::net
