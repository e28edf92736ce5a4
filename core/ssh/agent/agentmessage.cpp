#include "core/ssh/agent/agentmessage.h"

#include <QtEndian>

namespace culvert {

namespace {

constexpr qsizetype largestMessage = 256 * 1024; // OpenSSH's own limit
constexpr qsizetype lengthSize = 4;

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

QByteArray agentFailure()
{
    return QByteArray::fromHex("0000000105");
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
