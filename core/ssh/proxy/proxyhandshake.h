#pragma once

#include "core/base/secret.h"
#include "core/profile/proxy.h"

#include <optional>

namespace culvert {

/// The client's side of SOCKS5 (RFC 1928, 1929) and HTTP CONNECT (RFC 9110): bytes in, bytes out,
/// no sockets. It never asks for more bytes than are the proxy's own, so what the server says
/// behind it stays in the socket. Any thread.
class ProxyHandshake
{
public:
    ProxyHandshake(const Proxy &proxy, const Endpoint &target, const Secret &password);
    ~ProxyHandshake();
    Q_DISABLE_COPY_MOVE(ProxyHandshake)

    /// What to send first, and after each advance(); may be empty. Wiped when it is taken again.
    const QByteArray &toSend() const { return m_toSend; }
    qsizetype wanted() const { return m_wanted; } ///< bytes to hand to feed(), exactly
    void feed(const QByteArray &bytes);

    bool isDone() const { return m_step == Step::Done; }
    /// ProxyFailed, ProxyDenied, ConnectFailed, ConnectTimedOut.
    std::optional<Error> error() const { return m_error; }
    /// The error is that the login was not accepted: another password may help.
    bool isLoginRefused() const { return m_loginRefused; }

private:
    enum class Step
    {
        Method,
        Login,
        ReplyHead,
        ReplyName,
        ReplyRest,
        HttpHead,
        Done,
        Failed,
    };

    void send(QByteArray bytes, Step next, qsizetype wanted);
    void sendSocksLogin();
    void sendSocksRequest();
    void onMethod(const QByteArray &bytes);
    void onReplyHead(const QByteArray &bytes);
    void sendHttpRequest();
    void onHttpByte(const QByteArray &byte);
    void onHttpStatus(int status);
    void fail(ErrorCode code, const Sentence &message, const Sentence &remedy = {});
    void failLogin();
    Sentence who() const;

    Proxy m_proxy;
    Endpoint m_target;
    Secret m_password;
    Step m_step = Step::Method;
    QByteArray m_toSend;
    qsizetype m_wanted = 0;
    QByteArray m_head; ///< of the HTTP answer, so far
    std::optional<Error> m_error;
    bool m_loginRefused = false;
};

} // namespace culvert
