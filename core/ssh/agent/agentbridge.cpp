#include "core/ssh/agent/agentbridge.h"

#include "core/base/sshstring.h"
#include "core/ssh/agent/agentmessage.h"

#include <algorithm>

namespace culvert {

namespace {

enum AgentMessage : char
{ // draft-miller-ssh-agent, 5.1
    RequestIdentities = 11,
    IdentitiesAnswer = 12,
    SignRequest = 13,
};
constexpr std::chrono::milliseconds signaturePatience{800}; // longer: the agent asks somebody

} // namespace

bool wantsTouch(const QByteArray &request)
{
    // length, type, then the key's blob: length, length of its type, its type
    constexpr qsizetype typeAt = 4 + 1 + 4 + 4;
    return request.sliced(std::min(typeAt, request.size())).startsWith("sk-");
}

QByteArray identitiesAnswer(const QByteArray &blob)
{
    QByteArray body(1, char(IdentitiesAnswer));
    appendNumber(body, blob.isEmpty() ? 0 : 1);
    if (!blob.isEmpty())
        body.append(sshString(blob) + sshString({})); // no comment
    return sshString(body);
}

QByteArray withSigner(const QByteArray &signRequest, const QList<AgentIdentity> &identities)
{
    constexpr qsizetype blobAt = 4 + 1 + 4; // length, type, the blob's length
    for (const AgentIdentity &identity : identities) {
        const bool isThis = signRequest.sliced(std::min(blobAt - 4, signRequest.size()))
                                .startsWith(sshString(identity.shown));
        if (!isThis || identity.shown == identity.signer)
            continue;
        QByteArray body(1, char(SignRequest));
        body.append(sshString(identity.signer)
                    + signRequest.sliced(blobAt + identity.shown.size()));
        return sshString(body);
    }
    return signRequest;
}

AgentBridge::AgentBridge(net::Socket librarySide, net::Socket agent,
                         const QList<AgentIdentity> &identities, const AgentBinding &binding)
    : m_library(std::move(librarySide)), m_agent(std::move(agent)), m_identities(identities),
      m_binding(binding), m_libraryReadable(m_library.handle(), QSocketNotifier::Read),
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
}

/// Messages are small and alternate, two at most at a time, so a full socket buffer cannot happen
/// with a sane peer.
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
         message = takeAgentMessage(m_fromLibrary))
        onRequest(message);
}

void AgentBridge::onRequest(const QByteArray &message)
{
    switch (message.size() > 4 ? message.at(4) : '\0') {
    case RequestIdentities:
        answerListing();
        break;
    case SignRequest:
        passOn(withSigner(message, m_identities));
        break;
    default: // libssh asks for nothing else
        m_toLibrary = agentFailure();
        drain(m_toLibrary, m_library);
        break;
    }
}

void AgentBridge::answerListing()
{
    m_toLibrary = identitiesAnswer(m_identities.value(m_next++).shown);
    drain(m_toLibrary, m_library);
}

void AgentBridge::passOn(const QByteArray &signRequest)
{
    if (wantsTouch(signRequest))
        emit personAwaited();
    else
        m_patience.start(signaturePatience);
    const AgentBinding binding = std::exchange(m_binding, {});
    if (!binding.signature.isEmpty()) { // an agent that does not know it says so, and goes on
        m_toAgent = sessionBind(binding.hostKey, sessionIn(signRequest), binding.signature);
        ++m_unasked;
    }
    m_toAgent += signRequest;
    drain(m_toAgent, m_agent);
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
        if (m_unasked > 0) {
            --m_unasked;
            continue;
        }
        m_patience.stop();
        m_toLibrary = message;
        drain(m_toLibrary, m_library);
    }
}

} // namespace culvert
