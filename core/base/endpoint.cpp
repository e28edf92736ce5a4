#include "core/base/endpoint.h"

#include <QCoreApplication>
#include <QHostAddress>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

struct EndpointText
{
    Q_DECLARE_TR_FUNCTIONS(culvert::Endpoint)
};

/// By /etc/services; 0: there is no such service. Unlike getservbyname() for every thread.
quint16 serviceNamed(QStringView name)
{
    addrinfo hints{};
    hints.ai_family = AF_INET;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (getaddrinfo(nullptr, name.toUtf8().constData(), &hints, &found) != 0)
        return 0;
    const quint16 port = ntohs(reinterpret_cast<const sockaddr_in *>(found->ai_addr)->sin_port);
    freeaddrinfo(found);
    return port;
}

} // namespace

Result<quint16> parsePort(QStringView text)
{
    // as ssh's strtonum(3) does: blanks and a plus sign may stand before the digits
    QStringView digits = text;
    while (!digits.isEmpty() && (digits.front() == u' ' || digits.front() == u'\t'))
        digits = digits.sliced(1);
    if (digits.startsWith(u'+'))
        digits = digits.sliced(1);
    bool isNumber = !digits.isEmpty();
    for (const QChar c : digits)
        isNumber = isNumber && c >= u'0' && c <= u'9';
    if (isNumber) {
        bool ok = false;
        const uint number = digits.toUInt(&ok);
        if (!ok || number > 65535)
            return failure(ErrorCode::ProfileInvalid,
                           EndpointText::tr("port %1 is not between 0 and 65535").arg(text));
        return quint16(number);
    }
    const quint16 service = text.isEmpty() ? quint16(0) : serviceNamed(text);
    if (service == 0)
        return failure(ErrorCode::ProfileInvalid,
                       text.isEmpty() ? EndpointText::tr("the port is missing")
                                      : EndpointText::tr("'%1' is not a port").arg(text));
    return service;
}

Result<Endpoint> Endpoint::parse(QStringView text)
{
    const bool bracketed = text.startsWith(u'[');
    const qsizetype closing = bracketed ? text.indexOf(u']') : -1;
    if (bracketed && closing < 0)
        return failure(ErrorCode::ProfileInvalid,
                       EndpointText::tr("'%1': the bracket is not closed").arg(text));
    const QStringView inside = bracketed ? text.sliced(1, closing - 1) : text;
    if (inside.contains(u'/')) {
        if (bracketed && closing != text.size() - 1)
            return failure(ErrorCode::ProfileInvalid,
                           EndpointText::tr("'%1': nothing may follow a socket's path").arg(text));
        return socket(inside.toString());
    }
    const qsizetype colon = bracketed ? closing + 1 : text.lastIndexOf(u':');
    if (colon < 0 || colon >= text.size() || text.at(colon) != u':')
        return failure(ErrorCode::ProfileInvalid, EndpointText::tr("'%1' has no port").arg(text));
    const QStringView host = bracketed ? inside : text.first(colon);
    if (!bracketed && host.contains(u':'))
        return failure(
            ErrorCode::ProfileInvalid,
            EndpointText::tr("'%1': write an IPv6 address in square brackets").arg(text));
    const Result<quint16> port = parsePort(text.sliced(colon + 1));
    if (!port)
        return failure(port.error());
    return Endpoint::tcp(host.toString(), *port);
}

QString Endpoint::toString() const
{
    if (isSocket())
        return path;
    if (host.isEmpty())
        return QString::number(port);
    const bool brackets = host.contains(u':');
    return (brackets ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

bool isLoopback(const QString &host)
{
    return host.compare(u"localhost"_s, Qt::CaseInsensitive) == 0
        || QHostAddress(host).isLoopback();
}

bool overlap(const QList<QHostAddress> &some, const QList<QHostAddress> &others)
{
    const auto isAny = [](const QHostAddress &address) {
        return address == QHostAddress::AnyIPv4 || address == QHostAddress::AnyIPv6;
    };
    for (const QHostAddress &a : some) {
        for (const QHostAddress &b : others) {
            if (a.protocol() == b.protocol() && (a == b || isAny(a) || isAny(b)))
                return true;
        }
    }
    return false;
}

} // namespace culvert
