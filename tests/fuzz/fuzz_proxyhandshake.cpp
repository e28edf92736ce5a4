#include "core/ssh/proxy/proxyhandshake.h"

#include <cstdint>
#include <cstdlib>

using namespace culvert;

/// Whatever a proxy says, the handshake ends or wants more, asks for no more than it may, and never
/// shows the password.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    Proxy proxy;
    proxy.kind = bytes.at(0) & 1 ? ProxyKind::HttpConnect : ProxyKind::Socks5;
    proxy.user = bytes.at(0) & 2 ? QStringLiteral("ann") : QString();
    proxy.host = QStringLiteral("proxy");
    proxy.port = 1080;
    ProxyHandshake handshake(proxy, Endpoint::tcp(QStringLiteral("db"), 22), Secret("sesame"));
    qsizetype at = 1;
    while (!handshake.isDone() && !handshake.error()) {
        const qsizetype wanted = handshake.wanted();
        if (wanted < 1 || wanted > 257)
            std::abort();
        if (at + wanted > bytes.size())
            return 0;
        handshake.feed(bytes.sliced(at, wanted));
        at += wanted;
    }
    if (handshake.error() && handshake.error()->message.contains(QLatin1String("sesame")))
        std::abort();
    return 0;
}
