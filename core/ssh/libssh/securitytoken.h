#pragma once

#include "core/base/secret.h"
#include "core/ssh/libssh/handles.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

struct sk_option; // of OpenSSH's sk-api.h, which libssh has as libssh/sk_api.h since 0.12
struct sk_sign_response;

namespace culvert {

/// What a security token (FIDO) is to sign: OpenSSH's PROTOCOL.u2f.
struct TokenRequest
{
    static constexpr quint8 userPresence = 0x01; ///< the token wants to be touched
    static constexpr quint8 userVerification = 0x04; ///< and its PIN

    quint32 algorithm = 0; ///< as sk-api.h counts them
    QByteArray data;
    QByteArray application; ///< "ssh:"
    QByteArray keyHandle;
    quint8 flags = 0;

    bool operator==(const TokenRequest &) const = default;
};

/// What the token answers.
struct TokenSignature
{
    quint8 flags = 0; ///< what it has seen of its user
    quint32 counter = 0;
    QByteArray r; ///< of Ed25519: the whole signature
    QByteArray s;
};

/// Why there is no signature.
enum class TokenRefusal
{
    PinWanted, ///< none was given, or a wrong one
    NotFound, ///< no token here that has the key
    NotSigned, ///< refused, not touched in time, or broken
};

using TokenAnswer = tl::expected<TokenSignature, TokenRefusal>;

/// Who talks to tokens: libssh's own code, over USB, or the library that SecurityKeyProvider names
/// (OpenSSH's sk-api.h). Needs libssh 0.12; its own code is in reach in the archive alone. A value.
class TokenProvider
{
public:
    /// False: nobody in this build can. name: a library's path; empty or "internal": libssh's own
    /// code; "none".
    static bool isThere(const QString &name);

    /// Fails with the system's words: that library is of no use.
    static tl::expected<TokenProvider, QString> open(const QString &name);

    /// Blocks until the token is touched or gives up, some 30 s; U2F's first tokens never do. Any
    /// thread.
    TokenAnswer sign(const TokenRequest &request, const std::optional<Secret> &pin) const;

private:
    using Sign = int (*)(uint32_t algorithm, const uint8_t *data, size_t size,
                         const char *application, const uint8_t *keyHandle, size_t keyHandleSize,
                         uint8_t flags, const char *pin, sk_option **options,
                         sk_sign_response **response);

    explicit TokenProvider(Sign function) : m_sign(function) {}

    Sign m_sign;
};

/// ssh_userauth_publickey() with a token's key, without waiting for the token in it: libssh asks
/// for the signature, is given none and fails without a word to the server; asked again once there
/// is one, it goes on. One session's, on its thread.
class TokenCall
{
public:
    explicit TokenCall(ssh_session session);
    Q_DISABLE_COPY_MOVE(TokenCall)

    int run(ssh_key key); ///< one of libssh's SSH_AUTH_…

    /// After SSH_AUTH_ERROR: what is to be signed before the next run(). None: it failed otherwise.
    const std::optional<TokenRequest> &request() const { return m_request; }
    void supply(const TokenSignature &signature); ///< to request()

    int sign(const TokenRequest &request, sk_sign_response **response); ///< libssh calls it

private:
    ssh_session m_session;
    std::optional<TokenRequest> m_request;
    std::optional<TokenRequest> m_signed;
    TokenSignature m_signature; ///< of m_signed
};

} // namespace culvert
