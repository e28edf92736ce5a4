#include "core/ssh/agentlisting.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr std::chrono::seconds answerDeadline{10};
constexpr char requestIdentities[] = {0, 0, 0, 1, 11};
constexpr qsizetype headerSize = 9; // length, type, count

QList<QByteArray> blobsIn(const QByteArray &answer)
{
    QList<QByteArray> blobs;
    QByteArrayView rest = QByteArrayView(answer).sliced(headerSize);
    while (rest.size() >= 4) {
        const qsizetype size = qFromBigEndian<quint32>(rest.data());
        if (size > rest.size() - 8)
            break;
        blobs.append(rest.sliced(4, size).toByteArray());
        const qsizetype comment = qFromBigEndian<quint32>(rest.data() + 4 + size);
        rest = rest.sliced(std::min(rest.size(), 8 + size + comment));
    }
    return blobs;
}

} // namespace

QString agentSocketPath(const QString &identityAgent)
{
    if (identityAgent == "none"_L1)
        return {};
    if (identityAgent.isEmpty() || identityAgent == "SSH_AUTH_SOCK"_L1)
        return qEnvironmentVariable("SSH_AUTH_SOCK");
    if (identityAgent.startsWith(u'$'))
        return qEnvironmentVariable(
            identityAgent.sliced(1).remove(u'{').remove(u'}').toUtf8().constData());
    return identityAgent;
}

AgentListing::AgentListing(const QString &socketPath, QObject *parent)
    : QObject(parent), m_path(socketPath)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(tr("it does not answer")); });
}

void AgentListing::start()
{
    net::Outcome<net::Socket> socket = net::connectUnix(m_path);
    if (!socket) {
        fail(socket.error().text());
        return;
    }
    m_socket = std::move(*socket);
    m_notifier = std::make_unique<QSocketNotifier>(m_socket.handle(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &AgentListing::onReadable);
    m_deadline.start(answerDeadline);
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
    if (m_answer.size() < 4
        || m_answer.size() < 4 + qsizetype(qFromBigEndian<quint32>(m_answer.constData())))
        return;
    m_deadline.stop();
    m_notifier->setEnabled(false);
    emit listed(m_answer.size() >= headerSize ? blobsIn(m_answer) : QList<QByteArray>());
}

} // namespace culvert
