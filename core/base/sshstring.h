#pragma once

#include <QByteArray>
#include <QtEndian>

/// RFC 4251, 5: how SSH, its agents and its key files write numbers and strings. Pure.
namespace culvert {

inline void appendNumber(QByteArray &to, quint32 number)
{
    const quint32 big = qToBigEndian(number);
    to.append(reinterpret_cast<const char *>(&big), sizeof big);
}

/// The bytes, with their number in front.
inline QByteArray sshString(QByteArrayView bytes)
{
    QByteArray string;
    appendNumber(string, quint32(bytes.size()));
    return string.append(bytes);
}

/// A string, taken off the front; null, and nothing taken, where the bytes are too few.
inline QByteArrayView takeString(QByteArrayView &rest)
{
    if (rest.size() < 4)
        return {};
    const qsizetype size = qFromBigEndian<quint32>(rest.data());
    if (size > rest.size() - 4)
        return {};
    const QByteArrayView value = rest.sliced(4, size);
    rest = rest.sliced(4 + size);
    return value;
}

} // namespace culvert
