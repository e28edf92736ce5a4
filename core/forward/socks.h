#pragma once

#include "core/base/endpoint.h"
#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace culvert {

/// What a SOCKS client's bytes came to.
enum class SocksState
{
    Incomplete, ///< more must come
    Asked, ///< the client wants a connection to target()
    Refused, ///< send the reply, then close
};

/// SOCKS 4, 4a and 5 (CONNECT, no authentication) without a socket: the client's bytes in, the
/// target and our answers out. It holds a bounded number of bytes; how long a client may take is
/// its owner's business. A value.
class SocksNegotiation
{
public:
    /// Not to be called once it has returned something else than Incomplete.
    SocksState feed(const QByteArray &bytes);

    QByteArray takeReply(); ///< to be sent now, before anything else; often empty
    const Endpoint &target() const { return m_target; } ///< names are left to the far side
    QByteArray takeRest(); ///< when Asked: what the client sent early, for the target
    QString complaint() const { return m_complaint; } ///< when Refused: why, in English for the log

    /// The last word to a client that was Asked for: then its bytes flow.
    QByteArray granted() const;
    /// Or the reason, in the protocol's own code; then close.
    QByteArray refused(ErrorCode code) const;

private:
    enum class Version
    {
        Unknown,
        Four,
        FiveGreeting,
        FiveRequest,
        Http
    };

    std::optional<SocksState> advance();
    std::optional<SocksState> recognise();
    std::optional<SocksState> readFour();
    std::optional<SocksState> readFiveGreeting();
    std::optional<SocksState> readFiveRequest();
    std::optional<SocksState> readHttp();
    SocksState ask(const QString &host, quint16 port, qsizetype used);
    SocksState refuse(const QByteArray &reply, const QString &complaint);

    Version m_version = Version::Unknown;
    QByteArray m_input; ///< received and not yet understood
    QByteArray m_reply;
    QString m_complaint;
    Endpoint m_target;
};

} // namespace culvert
