#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>

namespace culvert::net {

enum class LookupFamily
{
    Any,
    Inet,
    Inet6
};

/// One name lookup (getaddrinfo) that never blocks its owner. An address needs no thread.
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
