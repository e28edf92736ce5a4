#pragma once

#include "core/base/result.h"

#include <QList>
#include <QMetaType>

class QHostAddress;

namespace culvert {

/// Where connections are accepted or go to: a host and port, or a Unix socket's path.
struct Endpoint
{
    QString host; ///< name or address, IPv6 without brackets; as a bind: empty = not given, "*" =
                  ///< all interfaces
    quint16 port = 0; ///< 0 only in a bind: any free port
    QString path; ///< a Unix socket; then host and port mean nothing

    bool isSocket() const { return !path.isEmpty(); }
    bool operator==(const Endpoint &) const = default;

    static Endpoint tcp(const QString &host, quint16 port)
    {
        return {.host = host, .port = port, .path = {}};
    }
    static Endpoint socket(const QString &path) { return {.host = {}, .port = 0, .path = path}; }

    /// "host:port", "[IPv6]:port" or "/path" (also "[/path]"). The port may be a service name.
    /// Fails with ProfileInvalid.
    static Result<Endpoint> parse(QStringView text);

    /// As parse() reads it: "localhost:8888", "[::1]:22", "/run/x.sock"; an empty host prints the
    /// port alone.
    QString toString() const;
};

/// A port number 0..65535 or a service name of this machine (services(5)). Fails with
/// ProfileInvalid.
Result<quint16> parsePort(QStringView text);

/// True for "localhost", 127.0.0.0/8 and ::1.
bool isLoopback(const QString &host);

/// Whether listeners on these and on those would meet at one port: an address is in both, or one is
/// all of its family.
bool overlap(const QList<QHostAddress> &some, const QList<QHostAddress> &others);

} // namespace culvert

Q_DECLARE_METATYPE(culvert::Endpoint)
