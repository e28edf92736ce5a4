#include "core/net/hostlookup.h"

#include <thread>

#ifdef Q_OS_WIN
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <netinet/in.h>
#include <sys/socket.h>
#endif

namespace culvert::net {

/// Written by the lookup's thread before it wakes us, read by us after.
struct HostLookup::Answer
{
    QList<QHostAddress> addresses;
    QString reason;
};

namespace {

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

QString lookUp(const QByteArray &host, int family, QList<QHostAddress> &addresses)
{
    addrinfo hints{};
    hints.ai_family = family;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *list = nullptr;
    const int rc = getaddrinfo(host.constData(), nullptr, &hints, &list);
    if (rc != 0)
        return QString::fromLocal8Bit(gai_strerror(rc));
    for (const addrinfo *info = list; info; info = info->ai_next) {
        QHostAddress address(info->ai_addr);
        if (info->ai_family == AF_INET6) {
            const quint32 scope =
                reinterpret_cast<const sockaddr_in6 *>(info->ai_addr)->sin6_scope_id;
            address.setScopeId(scope == 0 ? QString() : QString::number(scope));
        }
        if (!address.isNull() && !addresses.contains(address))
            addresses.append(address);
    }
    freeaddrinfo(list);
    return {};
}

} // namespace

HostLookup::HostLookup(const QString &host, LookupFamily family, QObject *parent)
    : QObject(parent), m_answer(std::make_shared<Answer>())
{
    Outcome<std::pair<Socket, Socket>> ends = socketPair();
    if (!ends) {
        m_answer->reason = ends.error().text();
        QMetaObject::invokeMethod(this, &HostLookup::onAnswered, Qt::QueuedConnection);
        return;
    }
    m_wakeUp = std::move(ends->first);
    m_notifier = std::make_unique<QSocketNotifier>(m_wakeUp.handle(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &HostLookup::onAnswered);
    std::thread([answer = m_answer, name = host.toUtf8(), family = familyOf(family),
                 wakeUp = std::move(ends->second)]() mutable {
        answer->reason = lookUp(name, family, answer->addresses);
        answer.reset(); // ours must be gone before the reader is told
        const char done = 1;
        (void)send(wakeUp.handle(), std::span(&done, 1));
    }).detach();
}

void HostLookup::onAnswered()
{
    if (m_notifier)
        m_notifier->setEnabled(false);
    if (m_answer->addresses.isEmpty())
        emit notFound(m_answer->reason);
    else
        emit found(m_answer->addresses);
}

} // namespace culvert::net
