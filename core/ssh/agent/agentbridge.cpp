#include "core/ssh/agent/agentbridge.h"

#include "core/ssh/agent/agentmessage.h"

#include <QtEndian>

#include <algorithm>

namespace culvert {

namespace {

enum AgentMessage : char
{ // draft-miller-ssh-agent, 5.1
    IdentitiesAnswer = 12,
    SignRequest = 13,
};
constexpr std::chrono::milliseconds signaturePatience{800}; // longer: the agent asks somebody

void appendNumber(QByteArray &to, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    to.append(reinterpret_cast<const char *>(&big), sizeof big);
}

} // namespace

bool wantsTouch(const QByteArray &request)
{
    // length, type, then the key's blob: length, length of its type, its type
    constexpr qsizetype typeAt = 4 + 1 + 4 + 4;
    return request.sliced(std::min(typeAt, request.size())).startsWith("sk-");
}

QByteArray filterIdentities(const QByteArray &answer, const AgentFilter &filter)
{
    struct Identity
    {
        QByteArray blob;
        QByteArray whole; ///< blob and comment, with their lengths
    };
    QList<Identity> identities;
    QByteArrayView rest(answer);
    rest = rest.sliced(std::min<qsizetype>(9, rest.size())); // length, type, count
    while (rest.size() >= 4) {
        const qsizetype blobSize = qFromBigEndian<quint32>(rest.data());
        if (blobSize > rest.size() - 8)
            break;
        const qsizetype commentSize = qFromBigEndian<quint32>(rest.data() + 4 + blobSize);
        const qsizetype whole = 8 + blobSize + commentSize;
        if (whole > rest.size())
            break;
        identities.append(
            {rest.sliced(4, blobSize).toByteArray(), rest.first(whole).toByteArray()});
        rest = rest.sliced(whole);
    }
    const auto rank = [&filter](const Identity &identity) {
        const qsizetype index = filter.first.indexOf(identity.blob);
        return index < 0 ? filter.first.size() : index;
    };
    if (filter.onlyThose)
        identities.removeIf(
            [&](const Identity &identity) { return rank(identity) == filter.first.size(); });
    std::stable_sort(identities.begin(), identities.end(),
                     [&](const Identity &a, const Identity &b) { return rank(a) < rank(b); });
    if (filter.atMost > 0)
        identities = identities.first(std::min<qsizetype>(filter.atMost, identities.size()));

    QByteArray body(1, char(IdentitiesAnswer));
    appendNumber(body, quint32(identities.size()));
    for (const Identity &identity : identities)
        body.append(identity.whole);
    QByteArray message;
    appendNumber(message, quint32(body.size()));
    return message + body;
}

AgentBridge::AgentBridge(net::Socket librarySide, net::Socket agent, const AgentFilter &filter)
    : m_library(std::move(librarySide)), m_agent(std::move(agent)), m_filter(filter),
      m_libraryReadable(m_library.handle(), QSocketNotifier::Read),
      m_agentReadable(m_agent.handle(), QSocketNotifier::Read)
{
    connect(&m_libraryReadable, &QSocketNotifier::activated, this, &AgentBridge::onFromLibrary);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &AgentBridge::personAwaited);
    connect(&m_agentReadable, &QSocketNotifier::activated, this, &AgentBridge::onFromAgent);
}

void AgentBridge::close()
{
    m_libraryReadable.setEnabled(false);
    m_agentReadable.setEnabled(false);
    m_library.close();
    m_agent.close();
    emit ended();
}

/// Messages are small and strictly alternate, so a full socket buffer cannot happen with a sane
/// peer.
void AgentBridge::drain(QByteArray &from, net::Socket &to)
{
    const net::Outcome<qsizetype> sent =
        net::send(to.handle(), std::span(from.constData(), size_t(from.size())));
    if (sent && *sent == from.size())
        from.clear();
    else
        net::shutdownBoth(to.handle());
}

void AgentBridge::onFromLibrary()
{
    char bytes[16 * 1024];
    const net::Received received = net::receive(m_library.handle(), bytes);
    if (received.kind == net::Received::Kind::WouldBlock)
        return;
    if (received.kind != net::Received::Kind::Data) {
        close();
        return;
    }
    m_fromLibrary.append(bytes, received.size);
    for (QByteArray message = takeAgentMessage(m_fromLibrary); !message.isEmpty();
         message = takeAgentMessage(m_fromLibrary)) {
        if (message.size() > 4 && message.at(4) == SignRequest)
            watchSignature(message);
        m_toAgent = message;
        drain(m_toAgent, m_agent);
    }
}

void AgentBridge::watchSignature(const QByteArray &request)
{
    if (wantsTouch(request))
        emit personAwaited();
    else
        m_patience.start(signaturePatience);
}

void AgentBridge::onFromAgent()
{
    char bytes[16 * 1024];
    const net::Received received = net::receive(m_agent.handle(), bytes);
    if (received.kind == net::Received::Kind::WouldBlock)
        return;
    m_fromAgent.append(bytes, std::max<qsizetype>(0, received.size));
    if (received.kind != net::Received::Kind::Data || isTooLargeForAgent(m_fromAgent)) {
        close();
        return;
    }
    for (QByteArray message = takeAgentMessage(m_fromAgent); !message.isEmpty();
         message = takeAgentMessage(m_fromAgent)) {
        m_patience.stop();
        const bool identities = message.size() > 4 && message.at(4) == IdentitiesAnswer;
        m_toLibrary = identities ? filterIdentities(message, m_filter) : message;
        drain(m_toLibrary, m_library);
    }
}

} // namespace culvert
