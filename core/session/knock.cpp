#include "core/session/knock.h"

#include "core/ssh/connector.h"

namespace culvert {

Knock::Knock(const HostOptions &host)
    : m_port(host.port), m_from(raceRulesFor(host).from),
      m_lookup(host.hostname, lookupFamilyOf(host.addressFamily))
{
    connect(&m_lookup, &net::HostLookup::found, this, &Knock::onFound);
    connect(&m_lookup, &net::HostLookup::notFound, this, &Knock::refused);
}

void Knock::onFound(const QList<QHostAddress> &addresses)
{
    for (const QHostAddress &address : addresses) {
        net::Outcome<net::Socket> socket = net::connectTcp(address, m_port, m_from);
        if (!socket)
            continue;
        const qintptr handle = socket->handle();
        auto notifier = std::make_unique<QSocketNotifier>(handle, QSocketNotifier::Write);
        connect(notifier.get(), &QSocketNotifier::activated, this,
                [this, handle] { onReady(handle); });
        m_attempts.push_back({std::move(*socket), std::move(notifier)});
    }
    if (m_attempts.empty())
        emit refused();
}

void Knock::onReady(qintptr socket)
{
    const auto attempt =
        std::find_if(m_attempts.begin(), m_attempts.end(),
                     [socket](const Attempt &each) { return each.socket.handle() == socket; });
    const bool taken = !net::connectResult(socket);
    attempt->notifier->setEnabled(false);
    attempt->notifier.release()->deleteLater(); // we are inside its signal
    m_attempts.erase(attempt);
    if (taken) {
        m_attempts.clear();
        emit answered();
    } else if (m_attempts.empty()) {
        emit refused();
    }
}

} // namespace culvert
