#include "core/ssh/proxy/proxyhandshake.h"

#include "core/base/plaintext.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace culvert {

namespace {

constexpr char version = 5;
constexpr char noLogin = 0;
constexpr char withPassword = 2;
constexpr qsizetype longestText = 255; // SOCKS5's lengths are one byte
constexpr qsizetype longestHead = 16 * 1024;

struct ProxyHandshakeText : Speaks<ProxyHandshakeText>
{
    Q_DECLARE_TR_FUNCTIONS(culvert::ProxyHandshake)
};

QByteArray withLength(QByteArrayView bytes)
{
    return QByteArray(1, char(bytes.size())).append(bytes);
}

/// RFC 1928, 4: a name is looked up by the proxy.
QByteArray socksAddress(const Endpoint &target)
{
    const QHostAddress address(target.host);
    QByteArray bytes;
    if (address.protocol() == QHostAddress::IPv4Protocol) {
        bytes.resize(4);
        qToBigEndian(address.toIPv4Address(), bytes.data());
        bytes.prepend('\1');
    } else if (address.protocol() == QHostAddress::IPv6Protocol) {
        const Q_IPV6ADDR raw = address.toIPv6Address();
        bytes = QByteArray(1, '\4') + QByteArray(reinterpret_cast<const char *>(raw.c), 16);
    } else {
        bytes = '\3' + withLength(target.host.toUtf8());
    }
    return bytes + char(target.port >> 8) + char(target.port & 0xff);
}

} // namespace

ProxyHandshake::ProxyHandshake(const Proxy &proxy, const Endpoint &target, const Secret &password)
    : m_proxy(proxy), m_target(target), m_password(password)
{
    const bool login = !m_proxy.user.isEmpty();
    if (m_proxy.kind == ProxyKind::HttpConnect)
        sendHttpRequest();
    else if (m_target.host.toUtf8().size() > longestText || m_password.size() > longestText
             || m_proxy.user.toUtf8().size() > longestText)
        fail(ErrorCode::ProxyFailed,
             ProxyHandshakeText::phrase("SOCKS has no room for names or passwords that long."));
    else
        send(login ? QByteArray{"\5\2\0\2", 4} : QByteArray{"\5\1\0", 3}, Step::Method, 2);
}

ProxyHandshake::~ProxyHandshake()
{
    wipe(m_toSend);
}

void ProxyHandshake::send(QByteArray bytes, Step next, qsizetype wanted)
{
    wipe(m_toSend);
    m_toSend = std::move(bytes);
    m_step = next;
    m_wanted = wanted;
}

void ProxyHandshake::feed(const QByteArray &bytes)
{
    wipe(m_toSend);
    switch (m_step) {
    case Step::Method:
        onMethod(bytes);
        break;
    case Step::Login:
        if (bytes.at(1) == 0)
            sendSocksRequest();
        else
            failLogin();
        break;
    case Step::ReplyHead:
        onReplyHead(bytes);
        break;
    case Step::ReplyName:
        m_step = Step::ReplyRest;
        m_wanted = qsizetype(quint8(bytes.at(0))) + 2;
        break;
    case Step::ReplyRest:
        m_step = Step::Done;
        break;
    case Step::HttpHead:
        onHttpByte(bytes);
        break;
    case Step::Done:
    case Step::Failed:
        break;
    }
}

void ProxyHandshake::onMethod(const QByteArray &bytes)
{
    if (bytes.at(0) != version)
        fail(ErrorCode::ProxyFailed,
             ProxyHandshakeText::phrase("%1 does not answer as a SOCKS5 proxy.").arg(who()));
    else if (bytes.at(1) == noLogin)
        sendSocksRequest();
    else if (bytes.at(1) == withPassword && !m_proxy.user.isEmpty())
        sendSocksLogin();
    else
        failLogin();
}

void ProxyHandshake::sendSocksLogin()
{
    QByteArray bytes = '\1' + withLength(m_proxy.user.toUtf8());
    bytes.append(char(m_password.size())).append(m_password.data(), m_password.size());
    send(std::move(bytes), Step::Login, 2);
}

void ProxyHandshake::sendSocksRequest()
{
    send(QByteArray{"\5\1\0", 3} + socksAddress(m_target), Step::ReplyHead, 4);
}

void ProxyHandshake::onReplyHead(const QByteArray &bytes)
{
    const QString target = m_target.toString();
    switch (bytes.at(1)) {
    case 0:
        m_step = bytes.at(3) == '\3' ? Step::ReplyName : Step::ReplyRest;
        m_wanted = bytes.at(3) == '\3' ? 1 : bytes.at(3) == '\4' ? 18 : 6;
        break;
    case 2:
        fail(ErrorCode::ProxyDenied,
             ProxyHandshakeText::phrase("%1 does not allow connections to %2.").arg(who(), target));
        break;
    case 3:
    case 4:
        fail(ErrorCode::ConnectFailed,
             ProxyHandshakeText::phrase("%1 cannot reach %2.").arg(who(), target));
        break;
    case 5:
        fail(ErrorCode::ConnectFailed,
             ProxyHandshakeText::phrase("%1 reached %2, which refuses connections.")
                 .arg(who(), target));
        break;
    case 6:
        fail(ErrorCode::ConnectTimedOut,
             ProxyHandshakeText::phrase("%1 got no answer from %2.").arg(who(), target));
        break;
    default:
        fail(ErrorCode::ConnectFailed,
             ProxyHandshakeText::phrase("%1 did not connect to %2; its reason has the number %3.")
                 .arg(who(), target)
                 .arg(int(bytes.at(1))));
    }
}

void ProxyHandshake::sendHttpRequest()
{
    const QByteArray target = m_target.toString().toUtf8();
    QByteArray bytes = "CONNECT " + target + " HTTP/1.1\r\nHost: " + target + "\r\n";
    if (!m_proxy.user.isEmpty()) {
        QByteArray login = m_proxy.user.toUtf8() + ':';
        login.append(m_password.data(), m_password.size());
        QByteArray encoded = login.toBase64();
        bytes += "Proxy-Authorization: Basic ";
        bytes.reserve(bytes.size() + encoded.size() + 4); // it must not move with the password
        bytes.append(encoded).append("\r\n");
        wipe(encoded);
        wipe(login);
    }
    bytes.append("\r\n");
    send(std::move(bytes), Step::HttpHead, 1);
}

/// One byte a time: what comes behind the head is the SSH server's.
void ProxyHandshake::onHttpByte(const QByteArray &byte)
{
    m_head.append(byte);
    const bool foreign =
        !m_head.startsWith(QByteArrayView("HTTP/1.").first(std::min<qsizetype>(7, m_head.size())));
    if (foreign || m_head.size() > longestHead)
        fail(ErrorCode::ProxyFailed,
             ProxyHandshakeText::phrase("%1 does not answer as an HTTP proxy.").arg(who()));
    else if (m_head.endsWith("\r\n\r\n") || m_head.endsWith("\n\n"))
        onHttpStatus(m_head.mid(9, 3).toInt());
}

void ProxyHandshake::onHttpStatus(int status)
{
    const QString target = m_target.toString();
    if (status >= 200 && status < 300)
        m_step = Step::Done;
    else if (status == 407 || status == 401) // the second is tinyproxy's
        failLogin();
    else if (status == 502 || status == 503)
        fail(ErrorCode::ConnectFailed,
             ProxyHandshakeText::phrase("%1 cannot reach %2.").arg(who(), target));
    else if (status == 504)
        fail(ErrorCode::ConnectTimedOut,
             ProxyHandshakeText::phrase("%1 got no answer from %2.").arg(who(), target));
    else
        fail(ErrorCode::ProxyDenied,
             ProxyHandshakeText::phrase("%1 does not allow connections to %2.").arg(who(), target));
}

void ProxyHandshake::failLogin()
{
    m_loginRefused = !m_proxy.user.isEmpty();
    if (m_loginRefused)
        fail(ErrorCode::ProxyDenied,
             ProxyHandshakeText::phrase("%1 does not accept the login.").arg(who()));
    else
        fail(ErrorCode::ProxyDenied, ProxyHandshakeText::phrase("%1 wants a login.").arg(who()),
             ProxyHandshakeText::phrase(
                 "Put the user's name into the proxy's address: socks5://user@host:port."));
}

Sentence ProxyHandshake::who() const
{
    return ProxyHandshakeText::phrase("The proxy %1").arg(m_proxy.toString());
}

void ProxyHandshake::fail(ErrorCode code, const Sentence &message, const Sentence &remedy)
{
    m_step = Step::Failed;
    m_wanted = 0;
    const QString words = plainServerText(QString::fromUtf8(m_head.left(m_head.indexOf('\r'))));
    m_error = Error{.code = code, .message = message, .remedy = remedy, .detail = words};
}

} // namespace culvert
