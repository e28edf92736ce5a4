#include "core/forward/targetconnector.h"

namespace culvert {

namespace {

constexpr std::chrono::seconds connectDeadline{20};

} // namespace

TargetConnector::TargetConnector(const Endpoint &target, QObject *parent)
    : QObject(parent), m_target(target)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        emit failed({ErrorCode::TargetUnreachable,
                     tr("%1 did not answer from this computer.").arg(m_target.toString()),
                     {},
                     {},
                     {}});
    });
}

void TargetConnector::start()
{
    m_deadline.start(connectDeadline);
    if (m_target.isSocket()) {
        begin(net::connectUnix(m_target.path));
        return;
    }
    m_lookup = std::make_unique<net::HostLookup>(m_target.host, net::LookupFamily::Any);
    connect(m_lookup.get(), &net::HostLookup::found, this,
            [this](const QList<QHostAddress> &addresses) {
                m_addresses = addresses;
                tryNext();
            });
    connect(m_lookup.get(), &net::HostLookup::notFound, this, [this](const QString &reason) {
        emit failed({ErrorCode::TargetUnresolved,
                     tr("The name %1 is not known on this computer.").arg(m_target.host),
                     {},
                     {},
                     reason});
    });
}

void TargetConnector::tryNext()
{
    begin(net::connectTcp(m_addresses.takeFirst(), m_target.port));
}

void TargetConnector::begin(net::Outcome<net::Socket> socket)
{
    if (!socket) {
        attemptFailed(socket.error());
        return;
    }
    m_notifier.reset();
    m_socket = std::move(*socket);
    m_notifier = std::make_unique<QSocketNotifier>(m_socket.handle(), QSocketNotifier::Write);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &TargetConnector::onReady);
}

void TargetConnector::onReady()
{
    m_notifier->setEnabled(false);
    if (const std::optional<net::SystemError> error = net::connectResult(m_socket.handle())) {
        m_notifier.release()->deleteLater(); // we are inside its signal
        attemptFailed(*error);
        return;
    }
    m_deadline.stop();
    emit connected();
}

void TargetConnector::attemptFailed(const net::SystemError &error)
{
    if (!m_addresses.isEmpty()) {
        tryNext();
        return;
    }
    const QString target = m_target.toString();
    Error failure{ErrorCode::TargetUnreachable,
                  tr("%1 cannot be reached from this computer.").arg(target),
                  {},
                  {},
                  error.text()};
    if (error.isRefused())
        failure = {ErrorCode::TargetRefused,
                   tr("Nothing listens on %1 on this computer.").arg(target),
                   tr("Start the service, or correct the forward's target."),
                   {},
                   error.text()};
    m_deadline.stop();
    QMetaObject::invokeMethod(
        this, [this, failure] { emit failed(failure); }, Qt::QueuedConnection);
}

} // namespace culvert
