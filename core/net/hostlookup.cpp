#include "core/net/hostlookup.h"

#include "core/net/detachedcall.h"
#include "core/net/systemwords.h"

#include <memory>

#ifdef Q_OS_WIN
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace culvert::net {

namespace {

struct Answer
{
    QList<QHostAddress> addresses;
    QString reason;
};

int familyOf(LookupFamily family)
{
    switch (family) {
    case LookupFamily::Any:
        return AF_UNSPEC;
    case LookupFamily::Inet:
        return AF_INET;
    case LookupFamily::Inet6:
        return AF_INET6;
    }
    Q_UNREACHABLE();
}

QString reasonOf(int rc)
{
#ifdef Q_OS_WIN
    return qt_error_string(rc).trimmed();
#else
    return lookupWords(rc);
#endif
}

Answer lookUp(const QByteArray &host, int family, int flags = 0)
{
    Answer answer;
    addrinfo hints{};
    hints.ai_flags = flags;
    hints.ai_family = family;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *list = nullptr;
    const int rc = getaddrinfo(host.constData(), nullptr, &hints, &list);
    if (rc != 0) {
        answer.reason = reasonOf(rc);
        return answer;
    }
    for (const addrinfo *info = list; info; info = info->ai_next) {
        QHostAddress address(info->ai_addr);
        if (info->ai_family == AF_INET6) {
            const quint32 scope =
                reinterpret_cast<const sockaddr_in6 *>(info->ai_addr)->sin6_scope_id;
            address.setScopeId(scope == 0 ? QString() : QString::number(scope));
        }
        if (!address.isNull() && !answer.addresses.contains(address))
            answer.addresses.append(address);
    }
    freeaddrinfo(list);
    return answer;
}

} // namespace

HostLookup::HostLookup(const QString &host, LookupFamily family, QObject *parent) : QObject(parent)
{
    const QByteArray name = host.toUtf8();
    const int number = familyOf(family);
    if (const Answer literal = lookUp(name, number, AI_NUMERICHOST); !literal.addresses.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this, literal] { emit found(literal.addresses); }, Qt::QueuedConnection);
        return;
    }
    const auto answer = std::make_shared<Answer>();
    auto *call = new DetachedCall([answer, name, number] { *answer = lookUp(name, number); }, this);
    connect(call, &DetachedCall::finished, this, [this, answer] {
        if (answer->addresses.isEmpty())
            emit notFound(answer->reason);
        else
            emit found(answer->addresses);
    });
    connect(call, &DetachedCall::failed, this, &HostLookup::notFound);
}

} // namespace culvert::net
