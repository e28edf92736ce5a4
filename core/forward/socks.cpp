#include "core/forward/socks.h"

#include <QHostAddress>
#include <QtEndian>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr char connectCommand = 1; // the same in both versions
constexpr qsizetype longestText = 255; // user and host of version 4; version 5 cannot say more
constexpr qsizetype longestHttpHead = 16 * 1024;

enum FourReply : char
{
    Granted = 90,
    Rejected = 91,
};

enum FiveReply : char // RFC 1928, section 6
{
    Succeeded = 0,
    GeneralFailure = 1,
    NotAllowed = 2,
    NetworkUnreachable = 3,
    HostUnreachable = 4,
    ConnectionRefused = 5,
    CommandNotSupported = 7,
    AddressTypeNotSupported = 8,
};

QByteArray fourReply(FourReply code)
{
    return QByteArray(1, '\0') + code + QByteArray(6, '\0');
}

QByteArray fiveReply(FiveReply code)
{
    return QByteArray("\x05") + code + QByteArray("\x00\x01", 2) + QByteArray(6, '\0');
}

FiveReply fiveReplyFor(ErrorCode code)
{
    static constexpr std::pair<ErrorCode, FiveReply> replies[] = {
        {ErrorCode::TargetRefused, ConnectionRefused},
        {ErrorCode::TargetProhibited, NotAllowed},
        {ErrorCode::TargetUnresolved, HostUnreachable},
        {ErrorCode::TargetUnreachable, NetworkUnreachable},
    };
    const auto found = std::ranges::find(replies, code, &std::pair<ErrorCode, FiveReply>::first);
    return found == std::end(replies) ? GeneralFailure : found->second;
}

quint16 portAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

QString ipv4At(const QByteArray &bytes, qsizetype at)
{
    return QHostAddress(qFromBigEndian<quint32>(bytes.constData() + at)).toString();
}

/// A name that could hide its end or spoil a log is no name.
bool isHostName(const QByteArray &name)
{
    return !name.isEmpty()
        && std::ranges::all_of(name, [](char c) { return uchar(c) > ' ' && uchar(c) != 0x7f; });
}

} // namespace

SocksState SocksNegotiation::feed(const QByteArray &bytes)
{
    m_input += bytes;
    std::optional<SocksState> state;
    while (!state)
        state = advance();
    return *state;
}

QByteArray SocksNegotiation::takeReply()
{
    return std::exchange(m_reply, {});
}

QByteArray SocksNegotiation::takeRest()
{
    return std::exchange(m_input, {});
}

QByteArray SocksNegotiation::granted() const
{
    return m_version == Version::Four ? fourReply(Granted) : fiveReply(Succeeded);
}

QByteArray SocksNegotiation::refused(ErrorCode code) const
{
    return m_version == Version::Four ? fourReply(Rejected) : fiveReply(fiveReplyFor(code));
}

/// One message of the protocol; nothing when the next one may be there already.
std::optional<SocksState> SocksNegotiation::advance()
{
    switch (m_version) {
    case Version::Unknown:
        return recognise();
    case Version::Four:
        return readFour();
    case Version::FiveGreeting:
        return readFiveGreeting();
    case Version::FiveRequest:
        return readFiveRequest();
    case Version::Http:
        return readHttp();
    }
    Q_UNREACHABLE();
}

std::optional<SocksState> SocksNegotiation::recognise()
{
    if (m_input.isEmpty())
        return SocksState::Incomplete;
    const char first = m_input.front();
    if (first == 4)
        m_version = Version::Four;
    else if (first == 5)
        m_version = Version::FiveGreeting;
    else if (first >= 'A' && first <= 'Z')
        m_version = Version::Http;
    else
        return refuse({}, u"the client speaks no SOCKS (first byte %1)"_s.arg(uchar(first)));
    return std::nullopt;
}

/// 04, command, port, address, user, 00; with the address 0.0.0.x also host, 00 (4a).
std::optional<SocksState> SocksNegotiation::readFour()
{
    constexpr qsizetype userAt = 8;
    if (m_input.size() < userAt)
        return SocksState::Incomplete;
    if (m_input.at(1) != connectCommand)
        return refuse(fourReply(Rejected), u"only CONNECT is served"_s);
    const qsizetype userEnd = m_input.indexOf('\0', userAt);
    if ((userEnd < 0 ? m_input.size() : userEnd) - userAt > longestText)
        return refuse(fourReply(Rejected), u"the user name is too long"_s);
    if (userEnd < 0)
        return SocksState::Incomplete;
    const quint32 address = qFromBigEndian<quint32>(m_input.constData() + 4);
    if (address == 0 || address > 0xff)
        return ask(ipv4At(m_input, 4), portAt(m_input, 2), userEnd + 1);

    const qsizetype hostEnd = m_input.indexOf('\0', userEnd + 1);
    const QByteArray host = m_input.mid(userEnd + 1, hostEnd < 0 ? -1 : hostEnd - userEnd - 1);
    if (hostEnd < 0 && host.size() <= longestText)
        return SocksState::Incomplete;
    if (host.size() > longestText || !isHostName(host))
        return refuse(fourReply(Rejected), u"the host name is not valid"_s);
    return ask(QString::fromUtf8(host), portAt(m_input, 2), hostEnd + 1);
}

/// 05, count, methods
std::optional<SocksState> SocksNegotiation::readFiveGreeting()
{
    const qsizetype size = m_input.size() < 2 ? 2 : 2 + uchar(m_input.at(1));
    if (m_input.size() < size)
        return SocksState::Incomplete;
    if (!m_input.first(size).sliced(2).contains('\0'))
        return refuse(QByteArray("\x05\xff"), u"the client insists on a login"_s);
    m_reply += QByteArray("\x05\x00", 2);
    m_input.remove(0, size);
    m_version = Version::FiveRequest;
    return std::nullopt;
}

/// 05, command, 00, address type, address, port
std::optional<SocksState> SocksNegotiation::readFiveRequest()
{
    constexpr qsizetype addressAt = 4;
    if (m_input.size() <= addressAt)
        return SocksState::Incomplete;
    if (m_input.front() != 5)
        return refuse(fiveReply(GeneralFailure), u"the request is not SOCKS 5"_s);
    if (m_input.at(1) != connectCommand)
        return refuse(fiveReply(CommandNotSupported), u"only CONNECT is served"_s);
    const char type = m_input.at(3);
    const bool named = type == 3;
    const qsizetype length = named ? uchar(m_input.at(addressAt)) : type == 1 ? 4 : 16;
    const qsizetype portAfter = addressAt + (named ? 1 : 0) + length;
    if (!named && type != 1 && type != 4)
        return refuse(fiveReply(AddressTypeNotSupported), u"unknown address type"_s);
    if (m_input.size() < portAfter + 2)
        return SocksState::Incomplete;
    const QByteArray name = named ? m_input.sliced(addressAt + 1, length) : QByteArray();
    if (named && !isHostName(name))
        return refuse(fiveReply(GeneralFailure), u"the host name is not valid"_s);
    const quint8 *raw = reinterpret_cast<const quint8 *>(m_input.constData()) + addressAt;
    const QString host = named ? QString::fromUtf8(name)
        : type == 1            ? ipv4At(m_input, addressAt)
                               : QHostAddress(raw).toString();
    return ask(host, portAt(m_input, portAfter), portAfter + 2);
}

/// A browser that took the port for a web server or an HTTP proxy.
std::optional<SocksState> SocksNegotiation::readHttp()
{
    const bool complete = m_input.contains("\r\n\r\n") || m_input.contains("\n\n");
    if (!complete && m_input.size() < longestHttpHead)
        return SocksState::Incomplete;
    const QByteArray body = "This is a SOCKS port, not a web server or an HTTP proxy.\n"
                            "Give it to the program as a SOCKS proxy: socks5h://ADDRESS:PORT\n"
                            "(h: names are looked up at the far side).\n";
    return refuse("HTTP/1.1 400 This is a SOCKS port\r\nContent-Type: text/plain\r\n"
                  "Connection: close\r\nContent-Length: "
                      + QByteArray::number(body.size()) + "\r\n\r\n" + body,
                  u"the client speaks HTTP to a SOCKS port"_s);
}

SocksState SocksNegotiation::ask(const QString &host, quint16 port, qsizetype used)
{
    if (port == 0)
        return refuse(refused(ErrorCode::ProfileInvalid), u"the target's port is 0"_s);
    m_target = Endpoint::tcp(host, port);
    m_input.remove(0, used);
    return SocksState::Asked;
}

SocksState SocksNegotiation::refuse(const QByteArray &reply, const QString &complaint)
{
    m_reply += reply;
    m_complaint = complaint;
    m_input.clear();
    return SocksState::Refused;
}

} // namespace culvert
