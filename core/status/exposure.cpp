#include "core/status/exposure.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace culvert {

Exposure exposureOf(const QHostAddress &address)
{
    static const auto networks = [] {
        QList<QPair<QHostAddress, int>> list;
        for (const auto *text : {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10",
                                 "169.254.0.0/16", "fc00::/7", "fe80::/10"})
            list.append(QHostAddress::parseSubnet(QLatin1StringView(text)));
        return list;
    }();
    if (address.isLoopback())
        return Exposure::Loopback;
    const bool isPrivate =
        std::any_of(networks.begin(), networks.end(),
                    [&address](const auto &network) { return address.isInSubnet(network); });
    return isPrivate ? Exposure::Network : Exposure::Everyone;
}

Exposure exposureMeantBy(const QString &host, bool gatewayPorts)
{
    if (host.isEmpty())
        return gatewayPorts ? Exposure::Everyone : Exposure::Loopback;
    if (host == "*"_L1)
        return Exposure::Everyone;
    if (isLoopback(host))
        return Exposure::Loopback;
    const QHostAddress address(host);
    return address.isNull() ? Exposure::Unknown : exposureOf(address);
}

} // namespace culvert
