#include "core/ssh/agent/agentlisting.h"

#include "core/ssh/agent/agentmessage.h"
#include "core/ssh/agent/agentstream.h"

namespace culvert {

namespace {

constexpr std::chrono::seconds listingDeadline{10};
constexpr char requestIdentities[] = {0, 0, 0, 1, 11};

} // namespace

AgentListing::AgentListing(const QString &address, QObject *parent)
    : QObject(parent), m_address(address)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(tr("it does not answer")); });
}

void AgentListing::start()
{
    net::Outcome<net::Socket> socket = connectAgent(m_address);
    if (!socket) {
        fail(socket.error().text());
        return;
    }
    m_socket = std::move(*socket);
    m_notifier = std::make_unique<QSocketNotifier>(m_socket.handle(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &AgentListing::onReadable);
    m_deadline.start(listingDeadline);
    if (!net::send(m_socket.handle(), requestIdentities))
        fail(tr("it does not take requests"));
}

void AgentListing::fail(const QString &why)
{
    m_deadline.stop();
    if (m_notifier)
        m_notifier->setEnabled(false);
    QMetaObject::invokeMethod(
        this, [this, why] { emit failed(why); }, Qt::QueuedConnection);
}

void AgentListing::onReadable()
{
    char bytes[16 * 1024];
    const net::Received received = net::receive(m_socket.handle(), bytes);
    if (received.kind == net::Received::Kind::WouldBlock)
        return;
    if (received.kind != net::Received::Kind::Data) {
        fail(tr("it closed the connection"));
        return;
    }
    m_answer.append(bytes, received.size);
    if (isTooLargeForAgent(m_answer)) {
        fail(tr("its answer is too long"));
        return;
    }
    const QByteArray message = takeAgentMessage(m_answer);
    if (message.isEmpty())
        return;
    m_deadline.stop();
    m_notifier->setEnabled(false);
    emit listed(identitiesIn(message));
}

} // namespace culvert
