#include "core/diagnosis/addressprobe.h"

#include "core/ssh/connector.h"

namespace culvert {

AddressProbe::AddressProbe(const HostOptions &options, const QHostAddress &address)
    : m_options(options), m_address(address)
{
    m_options.hostname = address.toString();
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const auto waited = std::chrono::duration_cast<std::chrono::seconds>(
            std::chrono::steady_clock::now() - m_since + std::chrono::milliseconds(500));
        fail(connectTimeout(m_options, waited));
    });
}

void AddressProbe::start(std::chrono::seconds deadline)
{
    m_since = std::chrono::steady_clock::now();
    const QHostAddress from =
        m_options.bindAddress.isEmpty() ? QHostAddress() : QHostAddress(m_options.bindAddress);
    net::Outcome<net::Socket> socket = net::connectTcp(m_address, m_options.port, from);
    if (!socket) {
        fail(connectFailure(m_options, socket.error()));
        return;
    }
    m_socket = std::move(*socket);
    m_notifier = std::make_unique<QSocketNotifier>(m_socket.handle(), QSocketNotifier::Write);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &AddressProbe::onWritable);
    m_deadline.start(deadline);
}

void AddressProbe::hurry(std::chrono::seconds deadline)
{
    if (!isDone() && m_deadline.remainingTimeAsDuration() > deadline)
        m_deadline.start(deadline);
}

void AddressProbe::onWritable()
{
    m_notifier->setEnabled(false);
    m_deadline.stop();
    if (const std::optional<net::SystemError> error = net::connectResult(m_socket.handle())) {
        fail(connectFailure(m_options, *error));
        return;
    }
    m_took = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now()
                                                                   - m_since);
    m_connected = true;
    emit done();
}

void AddressProbe::fail(const Error &error)
{
    if (m_notifier)
        m_notifier->setEnabled(false);
    m_socket.close();
    m_error = error;
    QMetaObject::invokeMethod(this, &AddressProbe::done, Qt::QueuedConnection);
}

} // namespace culvert
