#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

namespace culvert {

/// What a server sends up to its identification (RFC 4253, 4.2), looked at before libssh reads it.
/// Takes the lines before the identification off the connection: libssh knows only short ones,
/// OpenSSH up to 1024 of 8192 bytes. On the connection's thread.
class IdentificationReader
{
public:
    /// Takes off `socket` what has come of those lines.
    void readFrom(qintptr socket);

    /// How many of the bytes that come next stand before the identification.
    qsizetype take(QByteArrayView bytes);

    void leaveToLibrary() { m_over = true; } ///< it has begun to read by itself

    bool isOver() const { return m_over; } ///< the rest is libssh's
    bool isTooMuch() const { return m_tooMuch; } ///< more than ssh would bear

    /// Why no key exchange came about, where what was seen here or what libssh says tells; none:
    /// they do not.
    std::optional<Error> problem(const QString &host, const QString &libraryWords = {}) const;

private:
    void noteLine(QByteArrayView part);

    QByteArray m_firstLine; ///< its start, of what is no identification
    QByteArray m_identification; ///< its start, as far as it had come when first seen
    qsizetype m_lineSize = 0; ///< of the line that has not ended yet
    int m_lines = 0;
    bool m_over = false;
    bool m_tooMuch = false;
};

/// ConnectTimedOut: the key exchange was not finished in time; `identification` is what the server
/// sent as such.
Error describeKeyExchangeSilence(const QString &identification, const QString &host);

} // namespace culvert
