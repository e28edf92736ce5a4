#include "core/ssh/agent/agentmessage.h"

#include <QtEndian>

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

QByteArray lengthAndBytes(const QByteArray &bytes)
{
    const quint32 big = qToBigEndian(quint32(bytes.size()));
    return QByteArray(reinterpret_cast<const char *>(&big), sizeof big) + bytes;
}

/// RFC 4251's string at that place; empty where the bytes are too few.
QByteArray stringAt(const QByteArray &message, qsizetype at)
{
    if (message.size() < at + lengthSize)
        return {};
    const qsizetype size = lengthAt(message.constData() + at);
    return size <= message.size() - at - lengthSize ? message.sliced(at + lengthSize, size)
                                                    : QByteArray();
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
    constexpr qsizetype keyAt = lengthSize + 1; // behind the type; what is signed comes next
    const qsizetype dataAt = keyAt + lengthSize + stringAt(signRequest, keyAt).size();
    return stringAt(stringAt(signRequest, dataAt), 0);
}

QByteArray sessionBind(const QByteArray &hostKey, const QByteArray &session,
                       const QByteArray &signature)
{
    const QByteArray isForwarding(1, '\0');
    return lengthAndBytes(extension + lengthAndBytes("session-bind@openssh.com")
                          + lengthAndBytes(hostKey) + lengthAndBytes(session)
                          + lengthAndBytes(signature) + isForwarding);
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
