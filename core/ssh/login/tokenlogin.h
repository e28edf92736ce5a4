#pragma once

#include "core/net/detachedcall.h"
#include "core/ssh/libssh/securitytoken.h"
#include "core/ssh/login/pendingcall.h"

namespace culvert {

/// Logs in with a key on a security token (FIDO): libssh says what is to be signed, the token signs
/// it on a thread of its own, for as long as its user takes, then libssh sends it. On the
/// connection's thread, whose loop goes on turning. Stop does not wait for the token: that thread
/// ends when the token does, and its signature is thrown away.
class TokenLogin : public QObject
{
    Q_OBJECT

public:
    /// call: the login's. Both outlive this.
    TokenLogin(Connection &connection, PendingCall &call, QObject *parent = nullptr);

    void start(const TokenProvider &provider, ssh_key key); ///< answered() or refused() follows
    void answer(const Secret &pin); ///< to pinWanted()

signals:
    void answered(int rc); ///< the server's verdict, or libssh's SSH_AUTH_ERROR
    void refused(culvert::TokenRefusal refusal); ///< nothing was sent
    void pinWanted(); ///< the key's file says so, or the token does; also after a wrong one
    void touchAwaited(); ///< a person is asked
    void touchEnded(); ///< once, after each of these

private:
    void call();
    void onCalled(int rc);
    void sign();
    void onSigned(const TokenAnswer &answer);

    PendingCall &m_call;
    TokenCall m_library;
    std::optional<TokenProvider> m_provider;
    ssh_key m_key = nullptr;
    std::optional<Secret> m_pin;
};

} // namespace culvert
