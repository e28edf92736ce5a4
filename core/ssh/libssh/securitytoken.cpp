#include "core/ssh/libssh/securitytoken.h"

#include <QLibrary>

#ifdef CULVERT_PKI_CONTEXT
#include <libssh/sk_api.h>
#endif

#include <cstdlib>
#include <cstring>
#include <memory>

using namespace Qt::StringLiterals;

namespace culvert {

#ifdef CULVERT_PKI_CONTEXT

namespace {

struct FreePkiContext
{
    void operator()(ssh_pki_ctx context) const { ssh_pki_ctx_free(context); }
};
using PkiContextHandle = std::unique_ptr<std::remove_pointer_t<ssh_pki_ctx>, FreePkiContext>;

struct FreeSignResponse
{
    void operator()(sk_sign_response *response) const
    {
        std::free(response->sig_r);
        std::free(response->sig_s);
        std::free(response);
    }
};
using SignResponseHandle = std::unique_ptr<sk_sign_response, FreeSignResponse>;

thread_local TokenCall *tokenCall = nullptr; // libssh's callbacks carry nothing of ours

uint32_t tokenApiVersion()
{
    return SSH_SK_VERSION_MAJOR;
}

int signForLibrary(uint32_t algorithm, const uint8_t *data, size_t size, const char *application,
                   const uint8_t *keyHandle, size_t keyHandleSize, uint8_t flags, const char *,
                   sk_option **, sk_sign_response **response)
{
    if (!tokenCall)
        return SSH_SK_ERR_GENERAL;
    return tokenCall->sign(
        {.algorithm = algorithm,
         .data = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)),
         .application = application,
         .keyHandle =
             QByteArray(reinterpret_cast<const char *>(keyHandle), qsizetype(keyHandleSize)),
         .flags = flags},
        response);
}

constexpr ssh_sk_callbacks_struct tokenCallbacks{sizeof(ssh_sk_callbacks_struct), tokenApiVersion,
                                                 nullptr, signForLibrary, nullptr};

const uint8_t *asOctets(const QByteArray &bytes)
{
    return reinterpret_cast<const uint8_t *>(bytes.constData());
}

uint8_t *octetsForLibrary(const QByteArray &bytes) // which frees them
{
    auto *octets = static_cast<uint8_t *>(std::malloc(std::max<size_t>(1, size_t(bytes.size()))));
    if (octets)
        std::memcpy(octets, bytes.constData(), size_t(bytes.size()));
    return octets;
}

TokenRefusal refusalOf(int rc)
{
    switch (rc) {
    case SSH_SK_ERR_PIN_REQUIRED:
        return TokenRefusal::PinWanted;
    case SSH_SK_ERR_DEVICE_NOT_FOUND:
        return TokenRefusal::NotFound;
    default:
        return TokenRefusal::NotSigned;
    }
}

/// libssh's own code; null: it was built without, or hides it.
const ssh_sk_callbacks_struct *callbacksOfLibrary()
{
#ifdef CULVERT_LIBSSH_TOKENS
    return ssh_sk_get_default_callbacks();
#else
    return nullptr;
#endif
}

bool isLibrarysOwn(const QString &provider)
{
    return provider.isEmpty() || provider == u"internal"_s;
}

} // namespace

bool TokenProvider::isThere(const QString &name)
{
    return isLibrarysOwn(name) ? callbacksOfLibrary() != nullptr : name != u"none"_s;
}

tl::expected<TokenProvider, QString> TokenProvider::open(const QString &name)
{
    if (isLibrarysOwn(name))
        return TokenProvider(callbacksOfLibrary()->sign);
    QLibrary library(name); // stays loaded
    const auto version = reinterpret_cast<uint32_t (*)()>(library.resolve("sk_api_version"));
    const auto function = reinterpret_cast<Sign>(library.resolve("sk_sign"));
    if (!version || !function)
        return tl::unexpected(library.errorString());
    if ((version() & SSH_SK_VERSION_MAJOR_MASK) != SSH_SK_VERSION_MAJOR)
        return tl::unexpected(u"sk_api_version 0x%1"_s.arg(version(), 8, 16, QChar(u'0')));
    return TokenProvider(function);
}

TokenAnswer TokenProvider::sign(const TokenRequest &request, const std::optional<Secret> &pin) const
{
    sk_option *noOptions[] = {nullptr};
    sk_sign_response *raw = nullptr;
    const int rc = m_sign(request.algorithm, asOctets(request.data), size_t(request.data.size()),
                          request.application.constData(), asOctets(request.keyHandle),
                          size_t(request.keyHandle.size()), request.flags,
                          pin && !pin->isEmpty() ? pin->data() : nullptr, noOptions, &raw);
    if (rc != SSH_OK || !raw)
        return tl::unexpected(refusalOf(rc));
    const SignResponseHandle response(raw);
    const auto bytes = [](const uint8_t *octets, size_t size) {
        return QByteArray(reinterpret_cast<const char *>(octets), octets ? qsizetype(size) : 0);
    };
    return TokenSignature{response->flags, response->counter,
                          bytes(response->sig_r, response->sig_r_len),
                          bytes(response->sig_s, response->sig_s_len)};
}

TokenCall::TokenCall(ssh_session session) : m_session(session)
{
    const PkiContextHandle context(ssh_pki_ctx_new());
    ssh_pki_ctx_options_set(context.get(), SSH_PKI_OPTION_SK_CALLBACKS, &tokenCallbacks);
    ssh_options_set(m_session, SSH_OPTIONS_PKI_CONTEXT, context.get()); // it takes a copy
}

int TokenCall::run(ssh_key key)
{
    m_request.reset();
    tokenCall = this;
    const int rc = ssh_userauth_publickey(m_session, nullptr, key);
    tokenCall = nullptr;
    return rc;
}

void TokenCall::supply(const TokenSignature &signature)
{
    m_signed = m_request;
    m_signature = signature;
}

int TokenCall::sign(const TokenRequest &request, sk_sign_response **response)
{
    if (m_signed != request) {
        m_request = request;
        return SSH_SK_ERR_GENERAL;
    }
    m_signed.reset();
    SignResponseHandle answer(
        static_cast<sk_sign_response *>(std::calloc(1, sizeof(sk_sign_response))));
    if (!answer)
        return SSH_SK_ERR_GENERAL;
    answer->flags = m_signature.flags;
    answer->counter = m_signature.counter;
    answer->sig_r = octetsForLibrary(m_signature.r);
    answer->sig_r_len = size_t(m_signature.r.size());
    answer->sig_s = octetsForLibrary(m_signature.s);
    answer->sig_s_len = size_t(m_signature.s.size());
    *response = answer.release();
    return SSH_OK;
}

#else

bool TokenProvider::isThere(const QString &)
{
    return false;
}

tl::expected<TokenProvider, QString> TokenProvider::open(const QString &)
{
    return tl::unexpected(u"libssh %1"_s.arg(QString::fromLatin1(ssh_version(0))));
}

TokenAnswer TokenProvider::sign(const TokenRequest &, const std::optional<Secret> &) const
{
    Q_UNUSED(m_sign)
    return tl::unexpected(TokenRefusal::NotFound);
}

TokenCall::TokenCall(ssh_session session) : m_session(session) {}

int TokenCall::run(ssh_key key)
{
    return ssh_userauth_publickey(m_session, nullptr, key);
}

void TokenCall::supply(const TokenSignature &) {}

int TokenCall::sign(const TokenRequest &, sk_sign_response **)
{
    return SSH_ERROR;
}

#endif

} // namespace culvert
