#include "core/forward/localports.h"

#include "core/system/ownsockets.h"
#include "core/system/portholder.h"

using namespace Qt::StringLiterals;

namespace culvert {

QList<QHostAddress> addressesFor(const QString &bindHost, bool gatewayPorts, AddressFamily family)
{
    QList<QHostAddress> addresses;
    const bool any = bindHost == "*"_L1 || (bindHost.isEmpty() && gatewayPorts);
    if (any)
        addresses = {QHostAddress(QHostAddress::AnyIPv4), QHostAddress(QHostAddress::AnyIPv6)};
    else if (bindHost.isEmpty() || bindHost.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        addresses = {QHostAddress(QHostAddress::LocalHost),
                     QHostAddress(QHostAddress::LocalHostIPv6)};
    else if (const QHostAddress address(bindHost); !address.isNull())
        return {address};
    addresses.removeIf([family](const QHostAddress &address) {
        const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        return (family == AddressFamily::Inet && v6) || (family == AddressFamily::Inet6 && !v6);
    });
    return addresses;
}

LocalPorts::LocalPorts(const ForwardSettings &settings) : m_settings(settings) {}

LocalPorts::~LocalPorts() = default;

void LocalPorts::open()
{
    const Endpoint &bind = m_settings.forward.bind;
    if (bind.isSocket()) {
        openSocket();
        return;
    }
    const QList<QHostAddress> addresses =
        addressesFor(bind.host, m_settings.gatewayPorts, m_settings.addressFamily);
    if (!addresses.isEmpty()) {
        bindAll(addresses);
        return;
    }
    m_lookup = std::make_unique<net::HostLookup>(bind.host, net::LookupFamily::Any);
    connect(m_lookup.get(), &net::HostLookup::found, this, &LocalPorts::bindAll);
    connect(m_lookup.get(), &net::HostLookup::notFound, this, [this, bind](const QString &reason) {
        emit failed(
            {.code = ErrorCode::BindFailed,
             .message =
                 phrase("The name %1, to listen on, is not known on this computer.").arg(bind.host),
             .detail = reason});
    });
}

/// All or none: half a listener would be a forward that works for some clients only.
void LocalPorts::bindAll(const QList<QHostAddress> &addresses)
{
    quint16 port = m_settings.forward.bind.port;
    std::vector<net::Socket> sockets;
    std::optional<Error> missing;
    for (const QHostAddress &address : addresses) {
        net::Outcome<net::Socket> socket = net::listenTcp(address, port);
        if (!socket && socket.error().isFamilyMissing() && addresses.size() > 1) {
            missing = bindError(socket.error(), address, port); // a family that this host lacks
            continue;
        }
        if (!socket) {
            emit failed(bindError(socket.error(), address, port));
            return;
        }
        port = net::localPort(socket->handle());
        sockets.push_back(std::move(*socket));
    }
    if (sockets.empty()) {
        emit failed(*missing);
        return;
    }
    const QString &asked = m_settings.forward.bind.host;
    m_actual = Endpoint::tcp(asked.isEmpty() && m_settings.gatewayPorts ? u"*"_s : asked, port);
    for (net::Socket &socket : sockets)
        add(std::move(socket));
    emit opened();
}

Exposure LocalPorts::exposure() const
{
    if (m_actual.isSocket())
        return Exposure::Loopback;
    Exposure widest = Exposure::Unknown;
    for (const auto &listener : m_listeners)
        widest = std::max(widest, exposureOf(QHostAddress(listener->address())));
    return widest;
}

void LocalPorts::openSocket()
{
    const QString path = m_settings.forward.bind.path;
    if (m_settings.streamLocalBindUnlink || (OwnSocket::isNoted(path) && !net::isAlive(path)))
        removeSocketFile(path);
    net::Outcome<net::Socket> socket = net::listenUnix(path, m_settings.streamLocalBindMask);
    if (!socket) {
        Error error{
            .code = ErrorCode::BindFailed,
            .message =
                phrase("The socket %1 cannot be opened: %2.").arg(path, socket.error().text())};
        if (socket.error().isAddressInUse() && net::isAlive(path))
            error.message = phrase("The socket %1 is in use by another program.").arg(path);
        else if (socket.error().isAddressInUse())
            error.remedy =
                phrase("Nobody answers on it: remove the file, or set StreamLocalBindUnlink yes.");
        emit failed(error);
        return;
    }
    m_actual = Endpoint::socket(path);
    m_file = std::make_unique<OwnSocket>(path);
    add(std::move(*socket));
    emit opened();
}

void LocalPorts::add(net::Socket socket)
{
    m_listeners.push_back(std::make_unique<net::Listener>(
        std::move(socket), [this](net::Socket client) { onClient(std::move(client)); }));
    connect(m_listeners.back().get(), &net::Listener::ranShort, this, &LocalPorts::ranShort);
}

Error LocalPorts::bindError(const net::SystemError &error, const QHostAddress &address,
                            quint16 port) const
{
    const QString where = Endpoint::tcp(address.toString(), port).toString();
    Error failure{.code = ErrorCode::BindFailed,
                  .detail = u"bind %1: %2"_s.arg(where, error.text())};
    if (error.isAddressInUse()) {
        const std::optional<PortHolder> holder = holderOfPort(address, port);
        failure.message = holder
            ? phrase("Port %1 on this computer is used by %2 (PID %3).")
                  .arg(port)
                  .arg(holder->name)
                  .arg(holder->pid)
            : phrase("Port %1 on this computer (%2) is used by another program.")
                  .arg(port)
                  .arg(where);
        failure.remedy = phrase("Use another port for this tunnel, or stop that program.");
    } else if (error.isPermission()) {
        failure.message =
            phrase("Port %1 may only be opened with the administrator's rights.").arg(port);
        failure.remedy = phrase("Use a port from 1024 on, such as %1 (Linux: or lower "
                                "net.ipv4.ip_unprivileged_port_start).")
                             .arg(port + 8000);
    } else {
        failure.message = phrase("This computer cannot listen on %1: %2.").arg(where, error.text());
    }
    return failure;
}

} // namespace culvert
