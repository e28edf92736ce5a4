#include "core/net/socketaddress.h"

#include "core/net/socket.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkInterface>

#include <cstring>

#ifdef Q_OS_WIN
#include <afunix.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/un.h>
#endif

using namespace Qt::StringLiterals;

namespace culvert::net {

namespace {

struct PeerText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Peer)
};

SocketAddress nameOf(qintptr socket, decltype(::getsockname) &query)
{
    SocketAddress address;
    address.size = sizeof address.storage;
    if (query(SocketHandle(socket), address.get(), &address.size) != 0)
        address.storage.ss_family = AF_UNSPEC;
    return address;
}

QString textOf(const SocketAddress &address, bool withPort)
{
    char text[INET6_ADDRSTRLEN] = {};
    if (address.storage.ss_family == AF_INET) {
        sockaddr_in in{};
        std::memcpy(&in, &address.storage, sizeof in);
        inet_ntop(AF_INET, &in.sin_addr, text, sizeof text);
        return withPort ? u"%1:%2"_s.arg(QString::fromLatin1(text)).arg(ntohs(in.sin_port))
                        : QString::fromLatin1(text);
    }
    if (address.storage.ss_family == AF_INET6) {
        sockaddr_in6 in6{};
        std::memcpy(&in6, &address.storage, sizeof in6);
        inet_ntop(AF_INET6, &in6.sin6_addr, text, sizeof text);
        return withPort ? u"[%1]:%2"_s.arg(QString::fromLatin1(text)).arg(ntohs(in6.sin6_port))
                        : QString::fromLatin1(text);
    }
    return {};
}

} // namespace

SocketAddress tcpAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress result;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in in{};
        in.sin_family = AF_INET;
        in.sin_port = htons(port);
        in.sin_addr.s_addr = htonl(address.toIPv4Address());
        std::memcpy(&result.storage, &in, sizeof in);
        result.size = sizeof in;
        return result;
    }
    sockaddr_in6 in6{};
    in6.sin6_family = AF_INET6;
    in6.sin6_port = htons(port);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    std::memcpy(&in6.sin6_addr, &bytes, sizeof bytes);
    if (const QString scope = address.scopeId(); !scope.isEmpty()) {
        bool isNumber = false;
        const uint index = scope.toUInt(&isNumber);
        in6.sin6_scope_id =
            isNumber ? index : uint(QNetworkInterface::interfaceIndexFromName(scope));
    }
    std::memcpy(&result.storage, &in6, sizeof in6);
    result.size = sizeof in6;
    return result;
}

std::optional<SocketAddress> unixAddress(const QString &path)
{
    sockaddr_un un{};
    un.sun_family = AF_UNIX;
    const QByteArray bytes = QFile::encodeName(path);
    if (bytes.size() >= qsizetype(sizeof un.sun_path))
        return {};
    std::memcpy(un.sun_path, bytes.constData(), size_t(bytes.size()));
    SocketAddress result;
    std::memcpy(&result.storage, &un, sizeof un);
    result.size = sizeof un;
    return result;
}

quint16 localPort(qintptr socket)
{
    const SocketAddress address = nameOf(socket, ::getsockname);
    if (address.storage.ss_family == AF_INET) {
        sockaddr_in in{};
        std::memcpy(&in, &address.storage, sizeof in);
        return ntohs(in.sin_port);
    }
    sockaddr_in6 in6{};
    std::memcpy(&in6, &address.storage, sizeof in6);
    return address.storage.ss_family == AF_INET6 ? ntohs(in6.sin6_port) : 0;
}

QString localAddress(qintptr socket)
{
    return textOf(nameOf(socket, ::getsockname), false);
}

QString peerText(qintptr socket)
{
    const SocketAddress address = nameOf(socket, ::getpeername);
    return address.storage.ss_family == AF_UNIX ? PeerText::tr("local process")
                                                : textOf(address, true);
}

} // namespace culvert::net
