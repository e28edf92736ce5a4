#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>

namespace culvert::net {

/// Of which family a name's addresses are wanted.
enum class LookupFamily
{
    Any,
    Inet,
    Inet6
};

/// One name lookup (getaddrinfo(3)) that never blocks its owner: by a DetachedCall, unless the host
/// is an address already. Begins when it is made; one of the signals comes later, once, on the
/// thread that made it. Deleting it drops the answer.
class HostLookup : public QObject
{
    Q_OBJECT

public:
    HostLookup(const QString &host, LookupFamily family, QObject *parent = nullptr);

signals:
    void
    found(const QList<QHostAddress> &addresses); ///< in the system's order (RFC 6724), never empty
    void notFound(const QString &reason); ///< the resolver's own words
};

} // namespace culvert::net
