#include "core/ssh/agent/agentmessage.h"

#include "core/base/sshstring.h"

#include <QtEndian>

#include <algorithm>

namespace culvert {

namespace {

constexpr qsizetype largestMessage = 256 * 1024; // OpenSSH's own limit
constexpr qsizetype lengthSize = 4;
constexpr qsizetype identitiesHead = 9; // length, type, count

constexpr char extension = 27; // SSH_AGENTC_EXTENSION

qsizetype lengthAt(const char *message)
{
    return qFromBigEndian<quint32>(message);
}

} // namespace

QByteArray takeAgentMessage(QByteArray &buffer)
{
    if (buffer.size() < lengthSize)
        return {};
    const qsizetype whole = lengthSize + lengthAt(buffer.constData());
    if (buffer.size() < whole)
        return {};
    const QByteArray message = buffer.first(whole);
    buffer.remove(0, whole);
    return message;
}

bool isTooLargeForAgent(const QByteArray &buffer)
{
    return buffer.size() >= lengthSize && lengthAt(buffer.constData()) > largestMessage;
}

QList<QByteArray> identitiesIn(const QByteArray &answer)
{
    QList<QByteArray> blobs;
    QByteArrayView rest = QByteArrayView(answer).sliced(std::min(identitiesHead, answer.size()));
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

QByteArray agentFailure()
{
    return QByteArray::fromHex("0000000105");
}

QByteArray sessionIn(const QByteArray &signRequest)
{
    constexpr qsizetype keyAt = lengthSize + 1; // behind the type
    QByteArrayView rest = QByteArrayView(signRequest).sliced(std::min(keyAt, signRequest.size()));
    takeString(rest); // the key
    QByteArrayView toBeSigned = takeString(rest);
    return takeString(toBeSigned).toByteArray();
}

QByteArray sessionBind(const QByteArray &hostKey, const QByteArray &session,
                       const QByteArray &signature)
{
    const QByteArray isForwarding(1, '\0');
    return sshString(extension + sshString("session-bind@openssh.com") + sshString(hostKey)
                     + sshString(session) + sshString(signature) + isForwarding);
}

QByteArray pageantAnswer(std::span<const char> memory)
{
    const auto size = qsizetype(memory.size());
    if (size < lengthSize)
        return agentFailure();
    const qsizetype length = lengthAt(memory.data());
    if (length == 0 || length > size - lengthSize)
        return agentFailure();
    return QByteArray(memory.data(), lengthSize + length);
}

} // namespace culvert
