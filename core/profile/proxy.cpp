#include "core/profile/proxy.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct ProxyText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Proxy)
};

constexpr quint16 defaultSocksPort = 1080;
constexpr quint16 defaultHttpPort = 8080;

QString schemeOf(ProxyKind kind)
{
    switch (kind) {
    case ProxyKind::Socks5:
        return u"socks5"_s;
    case ProxyKind::HttpConnect:
        return u"http"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<Proxy> Proxy::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (scheme != "socks5"_L1 && scheme != "socks5h"_L1 && scheme != "http"_L1)
        return invalid(ProxyText::tr("A proxy is written socks5://host:port or http://host:port."));
    if (!url.isValid() || url.host().isEmpty() || url.port(1) == 0)
        return invalid(ProxyText::tr("The proxy's host or port is not valid."));
    if (!url.password().isEmpty())
        return invalid(
            ProxyText::tr("A proxy's password is asked for, or kept in the keychain; it must not "
                          "stand in the address."));
    if (url.path().size() > 1 || url.hasQuery() || url.hasFragment())
        return invalid(ProxyText::tr("Nothing may follow the proxy's host and port."));
    Proxy proxy;
    proxy.kind = scheme == "http"_L1 ? ProxyKind::HttpConnect : ProxyKind::Socks5;
    proxy.user = url.userName(QUrl::FullyDecoded);
    proxy.host = url.host();
    proxy.port = quint16(
        url.port(proxy.kind == ProxyKind::HttpConnect ? defaultHttpPort : defaultSocksPort));
    return proxy;
}

QString Proxy::toString() const
{
    QUrl url;
    url.setScheme(schemeOf(kind));
    url.setUserName(user, QUrl::DecodedMode);
    url.setHost(host);
    url.setPort(port);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace culvert
