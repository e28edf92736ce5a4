#include "core/ssh/serverkey.h"

#include "core/ssh/libssh/handles.h"
#include "core/ssh/sessionoptions.h"

namespace culvert {

Result<ServerKey> serverKeyOf(ssh_session session, const QString &host)
{
    ssh_key raw = nullptr;
    if (ssh_get_server_publickey(session, &raw) != SSH_OK)
        return failure(
            {.code = ErrorCode::KeyExchangeFailed, .hop = host, .detail = libraryWords(session)});
    const KeyHandle key(raw);
    char *base64 = nullptr;
    if (ssh_pki_export_pubkey_base64(key.get(), &base64) != SSH_OK)
        return failure(
            {.code = ErrorCode::KeyExchangeFailed, .hop = host, .detail = libraryWords(session)});
    const CharsHandle owned(base64);
    ServerKey result;
    result.type = QString::fromLatin1(ssh_key_type_to_char(ssh_key_type(key.get())));
    result.blob = QByteArray(base64);
    unsigned char *hash = nullptr;
    size_t size = 0;
    if (ssh_get_publickey_hash(key.get(), SSH_PUBLICKEY_HASH_SHA256, &hash, &size) == SSH_OK) {
        const CharsHandle text(ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, size));
        result.fingerprint = QString::fromLatin1(text.get());
        ssh_clean_pubkey_hash(&hash);
    }
    return result;
}

} // namespace culvert
