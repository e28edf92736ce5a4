#pragma once

#include "core/base/endpoint.h"
#include "core/base/result.h"

namespace culvert {

/// What a proxy speaks: RFC 1928, or CONNECT of RFC 9110.
enum class ProxyKind
{
    Socks5,
    HttpConnect,
};

/// A proxy that the first SSH connection goes through. Its password is asked for, or comes from the
/// keychain; it never stands in the address.
struct Proxy
{
    ProxyKind kind = ProxyKind::Socks5;
    QString user; ///< empty: without a login
    QString host;
    quint16 port = 0;

    /// "socks5://[user@]host[:port]", "http://[user@]host[:port]"; the ports default to 1080 and
    /// 8080. Fails with ProfileInvalid.
    static Result<Proxy> parse(const QString &text);

    QString toString() const; ///< with the port; also what its saved password is filed under
    Endpoint endpoint() const { return Endpoint::tcp(host, port); }
    bool operator==(const Proxy &) const = default;
};

} // namespace culvert
