#include "core/system/networksource.h"

#include <QNetworkInterface>
#include <QSocketNotifier>
#include <QStringList>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

namespace culvert {

namespace {

/// The kernel's own news of links, addresses and routes: needs no service and no privilege.
int openNetlink()
{
    const int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, NETLINK_ROUTE);
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_LINK | RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR | RTMGRP_IPV4_ROUTE;
    if (fd >= 0 && bind(fd, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0)
        return fd;
    if (fd >= 0)
        close(fd);
    return -1;
}

} // namespace

struct NetworkWatch::Source::Private
{
    int fd = openNetlink();
    QSocketNotifier notifier{fd, QSocketNotifier::Read};

    ~Private()
    {
        notifier.setEnabled(false);
        if (fd >= 0)
            close(fd);
    }
    Private() = default;
    Q_DISABLE_COPY_MOVE(Private)

    void drain() const
    {
        char buffer[8192];
        while (recv(fd, buffer, sizeof(buffer), 0) > 0) {}
    }
};

NetworkWatch::Source::Source() : m_private(std::make_unique<Private>())
{
    connect(&m_private->notifier, &QSocketNotifier::activated, this, [this] {
        m_private->drain();
        emit stirred();
    });
}

NetworkWatch::Source::~Source() = default;

QString NetworkWatch::Source::fingerprint() const
{
    QStringList addresses;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        const QNetworkInterface::InterfaceFlags flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsRunning)
            || flags.testFlag(QNetworkInterface::IsLoopBack))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            if (!entry.ip().isLinkLocal())
                addresses.append(interface.name() + u' ' + entry.ip().toString());
        }
    }
    addresses.sort();
    return addresses.join(u'\n');
}

} // namespace culvert
